"""Longer times of the calendar, as sentences show them."""

from __future__ import annotations

import calendar

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

# Laws


@given(st.integers(1900, 2099))
def test_a_year_is_that_year(values, year):
    """Four digits that can be a year are one."""
    assert values(f"It broke in {year}, they say.") == [(f"{year}", f"{year}")]


@given(st.integers(100, 209))
def test_a_decade_has_three_digits(values, decade):
    """The value of a decade is what its years share."""
    text = f"the {decade}0s"

    assert values(f"It was built in {text}, they say.") == [(text, f"{decade}")]


@given(st.integers(1, 21))
def test_a_century_is_one_less_than_its_number(values, number):
    """The 19th century has the years from 1800 on."""
    [(_, value)] = values(f"It was built in the {number}th century.")

    assert value == f"{number - 1:02}"


@given(st.sampled_from(calendar.month_name[1:]), st.integers(1900, 2099))
def test_every_notation_of_a_month_means_that_month(values, month, year):
    """With comma, "of" or nothing between, and with the month cut short, it is the same."""
    number = list(calendar.month_name).index(month)
    for text in (
        f"{month} {year}",
        f"{month}, {year}",
        f"{month} of {year}",
        f"{month[:3]}. {year}",
        f"{number:02}/{year}",
    ):
        assert values(f"It broke in {text} there.") == [(text, f"{year}-{number:02}")]


@given(st.integers(1, 9), st.integers(1900, 2099))
def test_a_year_has_four_quarters(values, number, year):
    """Q1 to Q4 are quarters, in any order with the year; no other is one."""
    told = [
        values(f"Sales in {text} fell.")
        for text in (f"Q{number} {year}", f"{year} Q{number}")
    ]
    quarter = [f"{year}-Q{number}"]

    for found in told:
        assert ([value for _, value in found] == quarter) == (number <= 4)


@given(
    st.sampled_from(["spring", "summer", "autumn", "winter"]), st.integers(1950, 2050)
)
def test_a_season_lies_in_its_year(season, year):
    """Its interval begins in the year that is told."""
    [time] = claimtrack.find_times(f"It broke in the {season} of {year}.")

    assert time.text == f"the {season} of {year}"
    assert time.interval.start.year == year


@given(st.integers(1, 9999))
def test_before_and_after_christ_are_told_apart(values, year):
    """The same number is another year on the other side."""
    [(_, before)] = values(f"It was built in {year} BC there.")
    [(_, after)] = values(f"It was built in AD {year} there.")

    assert (before, after) == (f"BC{year:04}", f"{year:04}")


@given(st.integers(1900, 2068), st.integers(0, 99))
def test_a_season_of_two_years_runs_forward(values, first, digits):
    """The two digits end a range if they tell one of the next thirty years."""
    text = f"{first}-{digits:02}"
    is_range = first % 100 < digits <= first % 100 + 30
    is_month = 1 <= digits <= 12
    hypothesis.assume(not is_month)
    found = [value for _, value in values(f"They won in the {text} season.")]

    assert (found == [f"{first}/{first - first % 100 + digits}"]) == is_range


@pytest.mark.parametrize(
    "sentence",
    [
        "It costs $1998 there.",
        "It weighs 2,021 tons.",
        "Flight 1984-B left.",
        "He ran 2021m.",
        "A fall in prices came.",
        "A warm spring broke out of the rock.",
        "They will march on.",
        "They may go.",
        "He lives in the 40 s block.",
        "The first half was dull.",
    ],
)
def test_what_looks_like_a_longer_time_may_be_none(values, sentence):
    """Counted things, prices, verbs and common nouns are no months, years or seasons."""
    assert values(sentence) == []
