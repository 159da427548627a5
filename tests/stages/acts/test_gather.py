"""statements → statements with act and negation"""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.acts import ClaimNoun
from claimtrack.model.document import Document
from claimtrack.model.statement import Act
from claimtrack.stages.acts import act_adder
from claimtrack.testing import documents, news

RULES = claimtrack.Parser(weights=None)

add_acts = act_adder(ENGLISH)


@given(documents(layered=True))
def test_only_act_negation_and_evidence_change(document):
    """The stage fills its own fields and leaves all others."""
    after = add_acts(document)

    assert len(after.statements) == len(document.statements)
    for old, new in zip(document.statements, after.statements, strict=True):
        same = attrs.evolve(
            new, act=old.act, negated=old.negated, evidence=old.evidence
        )
        assert same == old
        assert new.evidence[: len(old.evidence)] == old.evidence


@given(news())
def test_every_act_has_a_reason(text):
    """Each statement names the rule that told its act, and the words it saw."""
    for statement in RULES.parse(text).statements:
        reasons = [e for e in statement.evidence if e.rule.startswith("act:")]

        assert len(reasons) == 1
        assert reasons[0].start is None or reasons[0].start < (reasons[0].end or 0)


def test_nothing_said_is_nothing_done():
    """A document without statements stays as it is."""
    assert add_acts(Document("It rained.")) == Document("It rained.")


def test_a_user_may_add_a_claim(mark):
    """A noun added to the lexicon can be denied like those that come with it."""
    mine = ENGLISH.with_rows(
        ClaimNoun("canard canards", Act.ASSERT, example="He rejected the canard.")
    )
    marked = "[Lee] <rejected> {the canard}."

    assert mark(marked, add_acts).statements[0].act is Act.EXPRESS
    assert mark(marked, act_adder(mine)).statements[0].act is Act.DENY


def test_a_question_is_asked(mark):
    """A quotation that ends with a question mark asks, if no cue says otherwise."""
    document = mark(
        "[Q] <:> {“Why did he leave?”} ¦[A] <:> {“He was ill.”} "
        "¦[Lee] <said> {“Who knows? Not I.”}",
        add_acts,
    )

    assert [s.act for s in document.statements] == [Act.ASK, Act.ASSERT, Act.ASSERT]


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("[Lee] <asked>: {“The gate is shut. Who shut it? Who has the key?”}", Act.ASK),
        # behind a denial, a question only stresses it
        ("{“That is a lie,”} [Lee] <said>. {“Why would I shut it?”}", Act.DENY),
        ("{“I did not do it. Why would I?”} [Lee] <said>.", Act.DENY),
        ("{“It is late. Is it not a lie?”} [Lee] <said>.", Act.ASK),
        ("[Lee] <said>: {“I rang. I knocked. What could I do?”}", Act.ASSERT),
        ("[Lee] <said>: {“The gate is shut. Who shut it? Who has the key?”}", Act.ASK),
        ("[Lee]<:> {“I rang. I knocked. Who has the key?”}", Act.ASK),
        ("[Lee] <said> {it felt like “what now?”}", Act.ASSERT),
        # who quotes a question asks none
        ("{“We ask: ‘Who has the key?’”} [Lee] <said>.", Act.ASSERT),
        ("{''Who has the key?''} [Lee] <said>.", Act.ASK),
    ],
)
def test_a_story_that_ends_with_a_question_is_told(mark, marked, wanted):
    """Who says more than he asks does not ask, unless in an interview."""
    assert mark(marked, add_acts).statements[-1].act is wanted


def test_the_denial_of_another_is_only_reported():
    """Who reports a denial does not deny; who "thinks" it is false does."""
    text = (
        "The Herald reported that the coach had said the story was false. "
        "Roy Lee said he thought the story was false."
    )

    acts = [s.act for s in RULES.parse(text).statements if s.parent is None]

    assert acts == [Act.ASSERT, Act.DENY]


@pytest.mark.parametrize(
    ("sentence", "negated"),
    [
        ("Nobody denied the report.", True),
        ("No official confirmed the report.", True),
        ("None of the clubs accused the mayor of lying.", True),
        ("No group claimed responsibility for the fire.", True),
        # "no" is here part of a name, of a cue, of the content
        ("No 10 denied the report.", False),
        ("The firm said there was no report.", False),
        ("The north denied the report.", False),
    ],
)
def test_what_nobody_does_is_negated(sentence, negated):
    """A source that says that nobody did it negates the cue as "not" does."""
    for said in RULES.parse(sentence).statements:
        assert said.negated is negated
        assert negated <= (said.act is not Act.DENY)
