"""Where content is cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.spans import (
    before_joined_clause,
    before_joined_verb,
    before_mark,
    opens_sentence,
    part_start,
    trim,
)
from claimtrack.testing import news


@given(news(), st.integers(0, 60), st.integers(0, 60))
def test_trimming_twice_takes_no_more_away(page, text, start, length):
    """What was trimmed once has nothing at its edges to take away."""
    found = page(text)
    end = min(start + length, len(found.norm))
    once = trim(found, min(start, end), end)

    assert trim(found, *once) == once


@given(news(), st.integers(0, 60), st.integers(0, 60))
def test_trimming_only_takes_away(page, text, start, length):
    """What is left lies inside what was given."""
    found = page(text)
    end = min(start + length, len(found.norm))
    start = min(start, end)
    first, last = trim(found, start, end)

    assert start <= first <= last <= end


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("it rained, but", "it rained"),
        ("it rained.", "it rained"),
        ("it would stay so.", "it would stay so"),
        (", it rained —", "it rained"),
        ("he said “it rained.”", "he said “it rained.”"),
    ],
)
def test_trimming(page, words_of, text, left):
    """Marks and connectors go; a closing quotation mark stays with what is in it."""
    found = page(text)

    assert words_of(found, trim(found, 0, len(found.norm))) == left


def test_commas_and_joined_verbs(page):
    """A comma ends a relative clause, a second verb the object of the first."""
    found = page("the plan and left, he said")

    assert before_joined_verb(found, 0, len(found.norm)) == 2
    assert before_mark(found, ",", 0, len(found.norm)) == 4
    assert before_mark(found, ",", 5, len(found.norm)) == len(found.norm)


@pytest.mark.parametrize(
    ("mark", "left"),
    [
        ("—", "who is mild, and kind"),
        (",", "who is mild"),
        ("that", "who is mild"),
    ],
)
def test_an_aside_ends_as_it_began(page, words_of, mark, left):
    """A dash closes what a dash has opened, and a comma whatever else has."""
    found = page("who is mild, and kind — left")

    assert words_of(found, (0, before_mark(found, mark, 0, len(found.norm)))) == left


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("to wait, but the talks failed", "to wait"),
        ("to wait but the talks failed", "to wait but the talks failed"),
        ("to wait, but to no end", "to wait, but to no end"),
        ("to wait, to see and to win", "to wait, to see and to win"),
    ],
)
def test_a_clause_of_its_own(page, words_of, text, end):
    """Behind a comma and a conjunction, a subject and a verb begin another clause."""
    found = page(text)

    stop = before_joined_clause(found, 0, len(found.norm))
    assert words_of(found, (0, stop)) == end


@pytest.mark.parametrize(
    ("text", "head", "opens"),
    [
        ("Saying so, he left.", 0, True),
        ("Despite saying so, he left.", 1, True),
        ("And after saying so, he left.", 2, True),
        ("Lee, saying so, left.", 2, False),
    ],
)
def test_opening_a_sentence(page, text, head, opens):
    """Only small words may stand before what opens a sentence."""
    assert opens_sentence(page(text), head) is opens


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("it rained; it was cold", 3),
        ("it rained — it snowed; it was cold", 6),
        ("he said “it rained; it snowed here”, as well", 0),
        ("it rained", 0),
    ],
)
def test_the_last_part(page, text, start):
    """It begins behind the last mark that stands outside quotations."""
    found = page(text)

    assert part_start(found, 0, len(found.norm) - 1, (";", "—")) == start
