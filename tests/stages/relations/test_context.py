"""What the rules for relations see of a document."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.relations import Tie
from claimtrack.stages.relations.context import Context, Vocabulary
from claimtrack.testing import documents, news

KNOWN = Vocabulary(ENGLISH)


@pytest.fixture
def context(mark):
    """Prepare a marked text for the rules."""

    def prepare(marked):
        return Context(mark(marked), KNOWN)

    return prepare


@given(documents())
def test_any_document_can_be_prepared(document):
    """There is an item for each statement, in order."""
    items = Context(document, KNOWN).items

    assert [item.statement for item in items] == list(document.statements)
    assert [item.number for item in items] == list(range(len(items)))


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


def test_keys_are_the_words_that_carry_the_content(context):
    """Small words and words for claims are left out, short names are spelled out."""
    item = context("[Lee] <said> {the U.S. rejected the claim about rockets}.").items[0]

    assert item.keys == {"united", "states", "reject", "rocket"}


def test_ties_are_read_around_the_cue(context):
    """Words of the cue and before it in its sentence tie, those of the content do not."""
    items = context(
        "In response, [Lee] <added> {that it was late}. ¦[Roy] <said> {he replied}."
    ).items

    assert items[0].ties == {Tie.RESPONSE, Tie.CONTINUATION}
    assert items[1].ties == frozenset()


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


def test_a_spokesman_is_not_another(mark):
    """Who speaks on somebody's behalf does not differ from him."""
    document = mark("[Lee] <said> {it rained}. ¦[Her aide] <said> {it was late}.")
    lee, aide = document.speakers
    speakers = (lee, attrs.evolve(aide, principal=lee.id))
    context = Context(attrs.evolve(document, speakers=speakers), KNOWN)

    assert not context.may_differ(*context.items)
    assert context.speaks_for(context.items[1], context.items[0])
    assert not context.speaks_for(context.items[0], context.items[1])
