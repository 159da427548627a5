"""Which words stand in a headline, where capitals tell nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.text.headlines import is_title_case, small_in_headlines

SMALL = small_in_headlines(ENGLISH)

words = st.lists(st.from_regex(r"[A-Za-z]{1,9}", fullmatch=True), max_size=20)
fewest = st.integers(0, 6)

# Laws


@given(words, fewest)
def test_capitals_never_harm(found, fewest):
    """A headline stays one when a word with a capital joins it."""
    if is_title_case(found, SMALL, fewest):
        assert is_title_case([*found, "Rome"], SMALL, fewest)


@given(words, fewest, st.sampled_from(sorted(SMALL)))
def test_small_words_tell_nothing(found, fewest, small):
    """A word that headlines leave small changes nothing, wherever it stands."""
    expected = is_title_case(found, SMALL, fewest)

    assert is_title_case([*found, small], SMALL, fewest) == expected
    assert is_title_case([small, *found], SMALL, fewest) == expected


@given(words, fewest)
def test_words_without_capitals_are_no_headline(found, fewest):
    """Words in lower case are no headline, however many they are."""
    assert not is_title_case([word.lower() for word in found], SMALL, fewest)


@given(words, fewest)
def test_whoever_asks_for_fewer_capitals_finds_more_headlines(found, fewest):
    """The least number of capitals only takes headlines away."""
    if is_title_case(found, SMALL, fewest + 1):
        assert is_title_case(found, SMALL, fewest)


# Cases


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Council Votes for Ban on Boats", True),
        ("Ursula van der Berg Leads Talks on Ban", True),
        ("MAYOR REJECTS CALL FOR VOTE", True),
        ("Roy Slams Plan", False),
        ("Ann Roy slams the council over its plan", False),
        # A verb without its capital tells prose from a headline, however short it is.
        ("Ann Roy and John Smith met .", False),
        ("Lee won Iowa , Ohio , Utah and Maine", False),
        ("", False),
    ],
)
def test_is_title_case(text, expected):
    """Nearly all words have a capital that may have one, and there are some."""
    assert is_title_case(text.split(), SMALL) is expected


def test_where_a_headline_is_expected_one_capital_does():
    """Of a passage that may be a headline, two words are enough; in a text they are not."""
    assert is_title_case(["Roy", "Resigns"], SMALL, 1)
    assert not is_title_case(["Roy", "Resigns"], SMALL)
    assert not is_title_case(["Roy", "resigns"], SMALL, 1)


@pytest.mark.parametrize(
    ("word", "expected"),
    [("of", True), ("von", True), ("met", False), ("is", False), ("under", False)],
)
def test_what_is_small_in_headlines(word, expected):
    """Articles, short prepositions and conjunctions are, verbs and longer words are not."""
    assert (word in SMALL) is expected
