"""Numbers in words and figures have one value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stances.numbers import number_at
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.vocabulary import Vocabulary

VOCABULARY = Vocabulary.of(ENGLISH)


def read(text):
    found = number_at(
        tokens_of(text), 0, VOCABULARY.entities.numbers, VOCABULARY.entities.magnitudes
    )
    return None if found is None else found[1]


@given(st.integers(0, 10**12))
def test_figures_have_their_value(value):
    """A whole number is read with and without commas."""
    assert read(str(value)) == value
    assert read(f"{value:,}") == value


@given(st.text(min_size=1).filter(tokens_of))
def test_nothing_is_too_odd_to_be_no_number(text):
    """Any token is a number that is not negative, or none."""
    value = read(text)

    assert value is None or value >= 0


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twelve miners", 12),
        ("dozen eggs", 12),
        ("24 million", 24e6),
        ("24m", 24e6),
        ("5k", 5000),
        ("3 hundred thousand", 3e5),
        ("2.5 hours", 2.5),
        ("7 miners", 7),
    ],
)
def test_words_and_figures_agree(text, value):
    """A number is the same in words, in figures and with a suffix."""
    assert read(text) == value


@pytest.mark.parametrize(
    "text", ["miners", "11th", "2:30", "²", "٣", "1" * 20, "first"]
)
def test_what_is_no_plain_number_is_none(text):
    """Ordinals, clock times and digits of other scripts are not compared."""
    assert read(text) is None
