"""Numbers in words, as sentences show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

# Laws

ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spell(number):
    if number >= 100:
        rest = number % 100
        return f"{spell(number // 100)} hundred" + (
            f" and {spell(rest)}" if rest else ""
        )
    if number < 20:
        return ONES[number - 1]
    tens = TENS[number // 10 - 2]
    return tens if number % 10 == 0 else f"{tens}-{ONES[number % 10 - 1]}"


@given(st.integers(1, 999))
def test_words_and_digits_mean_the_same(values, number):
    """A number in words is read as the number in digits is."""
    text = f"{spell(number)} days"

    assert values(f"It lasted {text}.") == [(text, f"P{number}D")]


@given(st.integers(1100, 1999))
def test_a_spoken_year_is_a_year(values, year):
    """Hundreds and the rest of a year, each as a number."""
    if year % 100 < 20:
        return
    spoken = f"{spell(year // 100)} {spell(year % 100)}"

    assert values(f"They left in {spoken} by sea.") == [(spoken, f"{year}")]


@given(st.integers(2, 999), st.sampled_from(["boats", "people", "dollars", "goals"]))
def test_a_number_of_things_is_no_time(values, number, things):
    """Only with a unit of time does a number in words tell one."""
    assert values(f"They counted {spell(number)} {things} there.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "One of them left.",
        "She is number one.",
        "They won three to one.",
        "The first of them left.",
        "Half of them left.",
        "A quarter of the town left.",
        "It is one hundred metres long.",
        "He ran the nine-mile race.",
    ],
)
def test_scores_ranks_and_shares_are_no_times(values, sentence):
    """Numbers count many things."""
    assert values(sentence) == []
