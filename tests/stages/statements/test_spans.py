"""Where content ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.spans import (
    before_joined_verb,
    before_mark,
    clause_end,
    trim,
)
from claimtrack.testing import news


@given(news(), st.integers(0, 60), st.integers(0, 60))
def test_trimming_only_takes_away(page, text, start, length):
    """What is left lies inside what was given."""
    found = page(text)
    end = min(start + length, len(found.norm))
    start = min(start, end)
    first, last = trim(found, start, end)

    assert start <= first <= last <= end


@given(news())
def test_a_clause_ends_in_its_sentence(page, text):
    """It has a word at least, and ends with its sentence at the latest."""
    found = page(text)
    for number, (_, high) in enumerate(found.limit):
        assert number < clause_end(found, number, high, {}) <= max(high, number + 1)


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


def test_another_statement_ends_a_clause(page):
    """It does so behind a comma or a conjunction, or anywhere if it is a firm one."""
    found = page("it rained, he said so according to Lee.")
    high = len(found.norm)

    assert clause_end(found, 0, high, {3: False}) == 3
    assert clause_end(found, 0, high, {4: False}) == high
    assert clause_end(found, 0, high, {6: True}) == 6


def test_a_closing_bracket_ends_a_clause(page):
    """A bracket that was opened before ends the clause inside it."""
    found = page("(he said it rained) again.")

    assert clause_end(found, 3, len(found.norm), {}) == 5


def test_commas_and_joined_verbs(page):
    """A comma ends a relative clause, a second verb the object of the first."""
    found = page("the plan and left, he said")

    assert before_joined_verb(found, 0, len(found.norm)) == 2
    assert before_mark(found, ",", 0, len(found.norm)) == 4
    assert before_mark(found, ",", 5, len(found.norm)) == len(found.norm)
