"""Phrases of several words, found by looking up their first word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.text.lookup import Phrases

WORDS = st.sampled_from(["press", "conference", "a", "the", "x"])
PHRASES = st.dictionaries(
    st.lists(WORDS, min_size=1, max_size=3).map(" ".join), st.integers(), min_size=1
)


@given(PHRASES, st.lists(WORDS))
def test_what_is_found_stands_there(entries, norm):
    """Each finding is a phrase of the table with its value, and none overlap."""
    end = 0
    for first, last, value in Phrases(entries).scan(norm):
        assert first >= end
        assert entries[" ".join(norm[first:last])] == value
        end = last


@given(PHRASES, st.lists(WORDS, min_size=1))
def test_the_longest_phrase_wins(entries, norm):
    """No longer phrase of the table begins where one is found."""
    found = Phrases(entries).match(norm, 0)
    fitting = [
        len(phrase.split())
        for phrase in entries
        if norm[: len(phrase.split())] == phrase.split()
    ]

    assert (found[0] if found else 0) == max(fitting, default=0)


@given(PHRASES, st.lists(WORDS), st.integers(0, 5), st.integers(0, 5))
def test_a_scan_stays_in_its_bounds(entries, norm, first, size):
    """Nothing is found outside the words that are asked for."""
    last = min(len(norm), first + size)

    for start, end, _ in Phrases(entries).scan(norm, first, last):
        assert first <= start < end <= last


def test_a_possessive_is_a_word():
    """A phrase is split as texts are, so that "people's daily" has three words."""
    phrases = Phrases({"people's daily": 1})

    assert list(phrases.scan(("the", "people", "'s", "daily"))) == [(1, 4, 1)]
    assert "people" in phrases
    assert "daily" not in phrases
