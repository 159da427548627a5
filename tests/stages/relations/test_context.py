"""How the statements of a document stand to each other, for all rules."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.relation import RelationKind
from claimtrack.stages.acts import act_adder
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.vocabulary import Vocabulary
from claimtrack.testing import news

KNOWN = Vocabulary(ENGLISH)
ACTS = act_adder(ENGLISH)


@pytest.fixture
def context(mark):
    """Prepare a marked text for the rules."""

    def prepare(marked):
        return Context(mark(marked), KNOWN)

    return prepare


@given(news())
def test_overlap_is_a_share(text):
    """A statement covers itself, and overlaps lie between 0 and 1."""
    context = Context(claimtrack.parse(text), KNOWN)

    for one in context.items:
        assert context.overlap(one, one) == bool(one.keys)
        assert all(0 <= context.overlap(one, other) <= 1 for other in context.items)


@given(news())
def test_nobody_differs_from_himself(text):
    """Who is surely the same cannot be another."""
    context = Context(claimtrack.parse(text), KNOWN)

    for one in context.items:
        for other in context.items:
            if context.same_speaker(one, other):
                assert not context.may_differ(one, other)
                assert context.speaks_for(one, other)


def test_turns_change_with_the_speaker(context):
    """What one speaker says in a row is one turn."""
    items = context(
        "[Lee] <said> {a}. ¦[she=Lee] <said> {b}. ¦[Roy] <said> {c}. ¦[Lee] <said> {d}."
    ).items

    assert [item.turn for item in items] == [0, 0, 1, 2]


def test_a_headline_has_no_stop(context):
    """A first line without a full stop is a headline, a first sentence is none."""
    headline = context("[Lee] <says> {it rains}\n\n¦[Lee] <said> {it rained}.")
    lead = context("[Lee] <says> {it rains}.\n\n¦[Lee] <said> {it rained}.")

    assert [headline.is_headline(item) for item in headline.items] == [True, False]
    assert [lead.is_headline(item) for item in lead.items] == [False, False]


def test_who_is_asked_does_not_ask(mark):
    """A question in the passive names whom it is put to, so both may differ."""
    passive = mark(
        "[Lee] <was asked> {whether it rained}. ¦[Lee] <said> {it did}.", ACTS
    )
    active = mark("[Lee] <asked> {whether it rained}. ¦[Lee] <said> {it did}.", ACTS)

    assert Context(passive, KNOWN).may_differ(*Context(passive, KNOWN).items)
    assert Context(active, KNOWN).same_speaker(*Context(active, KNOWN).items)


def test_a_spokesman_is_not_another(mark):
    """Who speaks on somebody's behalf does not differ from him."""
    document = mark("[Lee] <said> {it rained}. ¦[Her aide] <said> {it was late}.")
    lee, aide = document.speakers
    speakers = (lee, attrs.evolve(aide, principal=lee.id))
    context = Context(attrs.evolve(document, speakers=speakers), KNOWN)

    assert not context.may_differ(*context.items)
    assert context.speaks_for(context.items[1], context.items[0])
    assert not context.speaks_for(context.items[0], context.items[1])


def test_a_relation_tells_what_it_was_read_from(context):
    """The evidence names the kind and the rule, and its place is the cue's."""
    prepared = context("[Lee] <said> {it rained}. ¦[Roy] <agreed> {that it rained}.")
    target, item = prepared.items
    found = prepared.relate(item, RelationKind.CONFIRMS, target, 0.5, "word")

    assert (found.origin, found.target, found.confidence) == ("s2", "s1", 0.5)
    assert [each.rule for each in found.evidence] == ["confirms:word"]
    assert found.evidence[0].start == item.statement.cue.start
    assert prepared.relate(item, RelationKind.DENIES, None, 0.5).target is None


def test_what_is_inside_may_be_told_by_a_third(mark):
    """A statement is inside all those around it, and not inside itself."""
    document = mark(
        "[Lee] <said> {much}. ¦[Roy] <wrote> {so}. ¦[Ito] <thought> {it rained}. "
        "¦[Oda] <agreed>."
    )
    first, second, third, last = document.statements
    nested = (
        first,
        attrs.evolve(second, parent="s1"),
        attrs.evolve(third, parent="s2"),
        last,
    )
    context = Context(attrs.evolve(document, statements=nested), KNOWN)
    lee, roy, ito, oda = context.items

    assert context.is_inside(ito, lee)
    assert context.is_inside(roy, lee)
    assert not context.is_inside(lee, ito)
    assert not context.is_inside(lee, lee)
    assert not context.is_inside(oda, lee)


def test_the_cue_and_what_follows_it_can_be_read(context):
    """The words of a cue are given, and the first one of the content."""
    prepared = context("[Lee] <agreed to> {pay}. ¦{It rained.}")
    said, bare = prepared.items

    assert prepared.cue_words(said) == ("agreed", "to")
    assert prepared.cue_words(bare) == ()
    assert [prepared.opening(item) for item in (said, bare)] == ["pay", "it"]
    assert [prepared.is_object(item) for item in (said, bare)] == [True, False]


@pytest.mark.parametrize(
    ("word", "is_aftermath"), [("hours after", True), ("hours before", False)]
)
def test_what_comes_after_something_said(context, word, is_aftermath):
    """It is told in the same sentence, behind "after"."""
    read = context(f"[Lee] <denied> {{any role}}, {word} ¦[Roy] <blamed> {{her}}.")
    denial, charge = read.items

    assert read.is_aftermath(denial, charge) is is_aftermath
