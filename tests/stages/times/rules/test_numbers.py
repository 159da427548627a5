"""Numbers in words, as sentences show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

FOUND = (
    ("It lasted one hundred and five days.", [("one hundred and five days", "P105D")]),
    (
        "It lasted three thousand two hundred days.",
        [("three thousand two hundred days", "P3200D")],
    ),
    (
        "It was the thirty-first day of May.",
        [("the thirty-first day of May", "2021-05-31")],
    ),
    ("It lasted twenty and four hours.", [("twenty and four hours", "PT24H")]),
    ("It lasted thirty-five days.", [("thirty-five days", "P35D")]),
    ("It lasted two million years.", [("two million years", "P2000000Y")]),
    ("It lasted one hundred days.", [("one hundred days", "P100D")]),
    ("It lasted twenty-six days.", [("twenty-six days", "P26D")]),
    (
        "It lasted two hundred and fifty days.",
        [("two hundred and fifty days", "P250D")],
    ),
    ("It lasted a thousand days.", [("a thousand days", "P1000D")]),
    ("It was the twenty-first century.", [("the twenty-first century", "20")]),
    ("It was in nineteen eighty-four.", [("nineteen eighty-four", "1984")]),
    ("It lasted 1,250 days.", [("1,250 days", "P1250D")]),
    ("It lasted 2.5 hours.", [("2.5 hours", "PT2H30M")]),
)


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


# Cases


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_each_form_is_read(values, sentence, expected):
    """Each form is found in its full extent, with its value and its mod."""
    assert values(sentence) == expected
