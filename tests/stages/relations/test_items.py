"""Statements with what the rules for relations ask of them."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.relations import Tie
from claimtrack.stages.acts import act_adder
from claimtrack.stages.relations.items import ItemReader
from claimtrack.stages.relations.vocabulary import Vocabulary
from claimtrack.testing import documents

KNOWN = Vocabulary(ENGLISH)


@pytest.fixture(scope="session")
def items(mark):
    """Read the items of a marked text."""

    def read(marked):
        return ItemReader(mark(marked, act_adder(ENGLISH)), KNOWN).read()

    return read


# Laws


@given(documents())
def test_any_document_can_be_read(document):
    """There is an item for each statement, in order, behind its previous one."""
    found = ItemReader(document, KNOWN).read()

    assert [item.statement for item in found] == list(document.statements)
    assert [item.number for item in found] == list(range(len(found)))
    assert all(item.previous is None or item.previous < item.number for item in found)


# Cases


def test_keys_are_the_words_that_carry_the_content(items):
    """Small words and words for claims are left out, short names are spelled out."""
    item = items("[Lee] <said> {the U.S. rejected the claim about rockets}.")[0]

    assert item.keys == {"united", "states", "reject", "rocket"}


def test_ties_are_read_around_the_cue(items):
    """Words of the cue and before it in its sentence tie, those of the content do not."""
    found = items(
        "In response, [Lee] <added> {that it was late}. ¦[Roy] <said> {he replied}."
    )

    assert found[0].ties == {Tie.RESPONSE, Tie.CONTINUATION}
    assert found[1].ties == frozenset()


@pytest.mark.parametrize(
    ("marked", "matter"),
    [
        ("[Roy] <responded> to the ruling on Twitter: {“No.”}", ["the", "ruling"]),
        ("[Roy] <responded> Friday to Lee's tweets: {“No.”}", ["lee", "'s", "tweets"]),
        ("[Roy] <hit back at> {the claims}.", ["the", "claims"]),
        ("In response to the fire, [Roy] <said> {it was late}.", ["the", "fire"]),
    ],
)
def test_what_is_responded_to_is_named(items, marked, matter):
    """Behind a word of response stands what it responds to."""
    assert list(items(marked)[0].answered or ()) == matter


@pytest.mark.parametrize(
    "marked",
    [
        "[Roy] <replied> in a letter to the bank: {“No.”}",
        "[Roy] <responded>, {“To whom?”}",
        "[Roy] <spoke> to the press: {“No.”}",
    ],
)
def test_what_is_responded_to_is_not_told(items, marked):
    """Where it was said is not what it responds to."""
    assert items(marked)[0].answered is None


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <was asked> {whether it rained}.",
        "<Asked> {whether it rained}, ¦[Lee] <said> {it did}.",
        "It rained when <asked> {about the ball}.",
        "[Lee] <was accused of> {lying}.",
    ],
)
def test_a_question_or_charge_is_put_to_somebody(items, marked):
    """In the passive and in a participle at the head, the one named is asked."""
    assert items(marked)[0].put


@pytest.mark.parametrize(
    "marked",
    [
        "[Lee] <asked> {whether it rained}.",
        "[Lee] left, <asking> {whether it rained}.",
        "{“Did it rain?”} <asked> [Lee].",
        "[Lee] <accused> {Roy of lying}.",
        "[It] <was said> {that it rained}.",
    ],
)
def test_who_asks_is_named(items, marked):
    """In the active, the one named asks or accuses."""
    assert not items(marked)[0].put
