"""Lengths of time, as sentences show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

UNITS = st.sampled_from(
    [
        ("days", "P{}D"),
        ("weeks", "P{}W"),
        ("months", "P{}M"),
        ("years", "P{}Y"),
        ("hours", "PT{}H"),
        ("minutes", "PT{}M"),
    ]
)

# Laws


@given(st.integers(1, 9999), UNITS)
def test_a_length_has_its_number_and_its_unit(values, number, unit):
    """The value has the number as it is, and the letter of the unit."""
    words, form = unit

    assert values(f"It lasted {number} {words}.") == [
        (f"{number} {words}", form.format(number))
    ]


@given(st.integers(1, 200))
def test_thousands_may_have_a_comma(values, thousands):
    """A comma between the thousands and the hundreds changes nothing."""
    [(_, value)] = values(f"It lasted {thousands},000 days.")

    assert value == f"P{thousands}000D"


@given(st.integers(1, 40), UNITS)
def test_half_a_unit_more_is_told_before_or_behind(values, number, unit):
    """Two and a half years are as long as two years and a half."""
    words, _ = unit
    [(_, inner)] = values(f"It lasted {number} and a half {words}.")
    [(_, outer)] = values(f"It lasted {number} {words} and a half.")

    assert inner == outer


@given(st.integers(1, 40), st.integers(1, 11), st.integers(1, 30))
def test_a_sum_may_have_three_units(values, years, months, days):
    """Commas join as "and" does, and no part is lost."""
    told = f"{years} years, {months} months and {days} days"

    assert values(f"It lasted {told}.") == [(told, f"P{years}Y{months}M{days}D")]


@given(st.integers(1, 40), st.integers(1, 40))
def test_a_sum_has_its_units_in_falling_order(values, years, months):
    """The longer unit comes first; the other way round they are two lengths."""
    assert values(f"It lasted {years} years and {months} months.") == [
        (f"{years} years and {months} months", f"P{years}Y{months}M")
    ]
    assert values(f"It lasted {months} months and {years} years.") == [
        (f"{months} months", f"P{months}M"),
        (f"{years} years", f"P{years}Y"),
    ]


@given(st.integers(1, 120))
def test_an_age_is_no_length(values, years):
    """How old somebody is tells no time, however it is written."""
    for text in (f"{years} years old", f"{years}-year-old", f"{years} years of age"):
        assert values(f"She was {text} then.")[:-1] == []


@given(st.sampled_from(["past", "last", "next", "coming"]), st.integers(2, 90), UNITS)
def test_a_pointer_widens_the_words_and_not_the_length(values, pointer, number, unit):
    """The past two weeks are two weeks long."""
    words, form = unit
    text = f"the {pointer} {number} {words}"

    assert values(f"It rained in {text}.") == [(text, form.format(number))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Wait a minute.",
        "A second man left.",
        "He came second.",
        "They live in close quarters.",
        "The star is ten light years away.",
        "Three quarters of them left.",
        "The minutes were read.",
    ],
)
def test_a_unit_may_measure_no_time(values, sentence):
    """Idioms, ranks, distances and shares have words of time, but none in mind."""
    assert values(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It was the 2019 week of talks.", [("2019", "2019")]),
        ("They had the 2020 day off.", [("2020", "2020")]),
        ("It was lost for 2020 days.", [("2020 days", "P2020D")]),
        ("It was lost for one day.", [("one day", "P1D")]),
    ],
)
def test_a_year_counts_no_unit_behind_it(values, sentence, expected):
    """Before a singular, a number that may be a year is one; before a plural it counts."""
    assert values(sentence) == expected
