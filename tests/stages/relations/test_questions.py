"""the question that a statement answers"""

from __future__ import annotations

from functools import partial

import attrs
import pytest
from hypothesis import given

import claimtrack
from claimtrack.model.relation import RelationKind
from claimtrack.model.statement import Act
from claimtrack.testing import news
from tests.stages.relations.conftest import STAGES


@pytest.fixture
def replies(related):
    """Give which statement replies to which in a marked text."""
    return partial(related, RelationKind.RESPONDS)


@given(news())
def test_only_a_question_is_answered_as_one(text):
    """What the rule for questions finds is a question."""
    document = claimtrack.parse(text)

    for relation in document.relations:
        if relation.evidence and relation.evidence[0].rule == "responds:question":
            assert document.statement(relation.target).act == Act.ASK


@pytest.mark.parametrize(
    "question",
    [
        "[Lee] <asked> {whether it was late}.",
        "[Lee] <demanded to know> {whether it was late}.",
        "[Lee] <inquired> {whether it was late}.",
        "[The mayor] <was questioned about> {the delay}.",
        "[Roy] <was pressed on> {the delay}.",
    ],
)
def test_a_question_put_to_somebody_is_answered(replies, question):
    """Whoever is asked, pressed or questioned answers with what he says next."""
    assert replies(f"{question} ¦[Roy] <said> {{it was}}.") == [("s2", "s1")]


@pytest.mark.parametrize(
    "question",
    [
        "[Analysts] <wondered> {whether it was late}.",
        "[Fans] <questioned> {whether it was late}.",
        "[Fans] <were questioning> {whether it was late}.",
        "[Lee] <said>: {“Why should we wait?”}",
        "[Lee] <raised questions about> {the delay}.",
    ],
)
def test_who_only_wonders_is_not_answered(replies, question):
    """Doubts, and questions within a speech, are put to nobody."""
    assert replies(f"{question} ¦[Roy] <said> {{it rained}}.") == []


@pytest.mark.parametrize(
    "answered",
    [
        "[Lee] <said> {it was late} when ¦<asked> {about the time}.",
        "[Lee] <said> {it was late} when ¦[we] <asked> {about the time}.",
    ],
)
def test_an_answered_question_is_not_answered_again(replies, answered):
    """Behind an answer and its question the next speaker talks of something else."""
    found = replies(f"{answered} ¦[The firm] <said> {{sales had grown}}.")

    assert found == [("s1", "s2")]


def test_a_question_may_answer_a_question(replies):
    """Who responds by asking back answers; who only asks next does not."""
    lee = "[Lee] <asked> {whether it was late}. "

    assert replies(f"{lee}¦[Roy] <responded>: {{“Why do you ask?”}}") == [("s2", "s1")]
    assert replies(f"{lee}¦[Roy] <asked> {{why he asked}}.") == []


@pytest.mark.parametrize(
    ("cue", "wanted"), [("said", [("s2", "s1")]), ("had said", []), ("once said", [])]
)
def test_what_was_said_before_answers_no_question(replies, cue, wanted):
    """The past perfect tells of another day, and so of no answer."""
    found = replies(
        f"[Lee] <asked> {{whether it was late}}. ¦[Roy] <{cue}> {{it was}}."
    )

    assert found == wanted


def test_who_is_named_answers_no_question(mark):
    """“Known as Lee” tells only who asks; the answer comes behind the question."""
    document = mark(
        "[A man] <known> {today} as ¦[Lee] <demanded to know> {whether it was late}. "
        "¦[Roy] <said> {it was}."
    )
    name, asked, answer = document.statements
    assert asked.source is not None
    name = attrs.evolve(name, content=(asked.source,))
    document = attrs.evolve(document, statements=(name, asked, answer))
    for stage in STAGES:
        document = stage(document)

    found = [(r.origin, r.target) for r in document.relations if r.kind == "responds"]
    assert found == [("s3", "s2")]


@pytest.mark.parametrize(
    ("text", "answer", "question"),
    [
        ("Roy, asked if it rained, replied: “Ask the mayor.”", "“Ask", "if"),
        ("“No,” Roy said when asked about the rain. “It was dry.”", "“No,”", "the"),
    ],
)
def test_a_question_told_in_passing_is_answered_around_it(text, answer, question):
    """It stands between commas, or before the answer goes on."""
    document = claimtrack.parse(text)
    found = {
        (
            document.statement(r.origin).content[0].text.split()[0],
            document.statement(r.target).content[0].text.split()[0],
        )
        for r in document.relations
        if r.kind == RelationKind.RESPONDS and r.target
    }

    assert found == {(answer, question)}


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("<Asked> {if he would go}, ¦[Roy] <declined> {to comment}.", [("s2", "s1")]),
        (
            "[Roy] <was asked> {if he would go}. ¦[He] <refused> {to say}.",
            [("s2", "s1")],
        ),
        ("[Lee] <asked> {“Why?”} ¦[The bank] <declined> {to comment}.", []),
    ],
)
def test_who_is_asked_may_refuse_to_answer(replies, marked, found):
    """A refusal replies to the question told before it, and not to any other."""
    assert replies(marked) == found
