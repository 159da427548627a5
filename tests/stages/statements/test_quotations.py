"""Quotations that go on, and content in front of a verb."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.statements.candidates import find_candidates
from claimtrack.stages.statements.clauses import clauses_of
from claimtrack.stages.statements.quotations import (
    front_of,
    next_quotes,
    quotes_behind,
)
from claimtrack.testing import news

CUES = CueBook(ENGLISH)


def front(page, text):
    found = page(text)
    (clause,) = clauses_of(found, find_candidates(found, CUES))
    return found, front_of(found, clause)


@given(news())
def test_quotations_that_go_on_are_whole(page, text):
    """Each is a quotation of the page, in the order of the text."""
    found = page(text)
    for number in range(len(found.norm)):
        quotes = list(next_quotes(found, number))
        assert all(quote in found.extent for quote in quotes)
        assert quotes == sorted(quotes)


@pytest.mark.parametrize(
    ("text", "words", "quoted"),
    [
        ("“It is raining,” Lee said.", "“It is raining,”", True),
        ("“Is it raining?” Lee asked.", "“Is it raining?”", True),
        ("‘It is raining’, Lee said.", "‘It is raining’", True),
        ("But ‘it is raining’, Lee said.", "But ‘it is raining’", False),
        ("It is raining, Lee said.", "It is raining", False),
        ("The bridge, Lee said, was shut.", "The bridge", False),
        ("“It is raining,” as one adviser put it.", "“It is raining,”", True),
        ("It rained; the bridge, Lee said, was shut.", "the bridge", False),
        ("The cause is plain: it had rained, Lee said.", "it had rained", False),
        ("At 10:30 it had rained, Lee said.", "At 10:30 it had rained", False),
    ],
)
def test_the_front(page, words_of, text, words, quoted):
    """A quotation, a clause and a comma, or a few words that go on behind the verb."""
    found, it = front(page, text)

    assert words_of(found, it.words) == words
    assert it.quoted is quoted


@pytest.mark.parametrize("text", ["Then, Lee said it rained.", "It rained Lee said."])
def test_no_front(page, text):
    """One word before a comma is no content, and without a comma there is none."""
    assert front(page, text)[1] is None


def test_pieces_behind_the_cue(page, words_of):
    """Behind a comma or the end of the sentence, in the same paragraph only."""
    found = page("Lee said, “it is over now.” “So it is, Ann.”\n\n“And so it will be.”")
    start = found.norm.index(",")

    pieces = [
        words_of(found, q) for q in quotes_behind(found, start, found.sentence(0)[1])
    ]

    assert pieces == ["“it is over now.”", "“So it is, Ann.”"]


def test_a_quotation_before_its_own_cue_is_not_taken(page):
    """What “He added.” follows is his, and no piece of the statement before."""
    found = page("“It is over.” “So it is, Ann.” He added.")

    assert list(next_quotes(found, found.extent[1][0])) == []


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("“It is over,” he told the board, “and I am glad.”", ["“and I am glad.”"]),
        ("“It is over,” he said at a meeting in Oslo, “for now.”", ["“for now.”"]),
        ("“We won,” she told the paper, “by two goals.”", ["“by two goals.”"]),
        ("“It is over,” he told the board, and Lee replied, “It is not.”", []),
        ("“It is over,” he said to Lee, adding, “I am glad of that.”", []),
    ],
)
def test_an_aside_may_part_two_pieces(page, words_of, text, pieces):
    """Whom he told and where may stand between, but no other verb."""
    found = page(text)
    _, high = found.sentence(0)
    start = found.norm.index("”") + 3

    assert [words_of(found, q) for q in quotes_behind(found, start, high)] == pieces
