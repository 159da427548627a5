"""Noun phrases that are no mentions."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.stages.statements.plain_phrases import begins_clause, plain_start
from claimtrack.testing import news


@given(news())
def test_a_plain_phrase_ends_at_its_place(page, text):
    """It begins in front of its end, by seven words at most, or is empty."""
    found = page(text)
    for number, (low, _) in enumerate(found.limit):
        if number >= low:
            start = plain_start(found, number, low)

            assert low <= start <= number <= start + 7


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Today the new ferry ", "the new ferry"),
        ("and local media ", "local media"),
        ("of £2m ", "£2m"),
    ],
)
def test_words_that_may_be_nouns(page, words_of, text, phrase):
    """A determiner or a sign of money opens them."""
    found = page(text)
    end = len(found.norm)

    assert words_of(found, (plain_start(found, end, 0), end)) == phrase


@pytest.mark.parametrize("text", ["He went", "on Monday", "They left it to"])
def test_words_that_are_no_nouns(page, text):
    """Verbs, times and small words are none."""
    found = page(text)

    assert plain_start(found, len(found.norm), 0) == len(found.norm)


def test_where_a_clause_may_begin(page):
    """It does so at the head of the sentence, behind a mark and behind "that"."""
    found = page("Lee, ill, said that the road is shut.")
    begins = [
        found.norm[n] for n in range(len(found.norm)) if begins_clause(found, n, 0)
    ]

    assert begins == ["lee", "ill", "said", "the"]
