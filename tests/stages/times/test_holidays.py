"""The day of a feast in a year."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.calendar import Holiday
from claimtrack.model.calendar import value_of
from claimtrack.stages.times.holidays import easter, feast_end, holiday

YEARS = st.integers(1583, 9999)
RULES = sorted({row.rule for row in ENGLISH.of(Holiday)})
LASTS = sorted({(row.rule, row.last) for row in ENGLISH.of(Holiday) if row.last})


# Laws


@given(YEARS)
def test_easter_is_a_sunday_in_spring(year):
    """It falls on a Sunday from 22 March to 25 April."""
    day = easter(year)

    assert day.isoweekday() == 7
    assert (3, 22) <= (day.month, day.day) <= (4, 25)


@given(st.integers(1, 9998), st.sampled_from(RULES))
def test_each_feast_has_a_day_in_each_year(year, rule):
    """Every rule of the lexicon gives a day of the year."""
    assert holiday(rule, year).start.year == year


@given(st.integers(1990, 2090), st.sampled_from(LASTS))
def test_feasts_of_several_days_end_within_two_months(year, rules):
    """The last day lies behind the first, be it in the next year."""
    first = holiday(rules[0], year)

    assert 1 <= feast_end(rules[1], first).number - first.number < 60


# Cases


@pytest.mark.parametrize(
    ("rule", "year", "value"),
    [
        ("orthodox+0", 2021, "2021-05-02"),
        ("passover+0", 2022, "2022-04-16"),
        ("passover-30", 2022, "2022-03-17"),
        ("rosh+9", 2021, "2021-09-16"),
        ("hijri-10-1", 2021, "2021-05-13"),
        ("hijri-10-1+-1", 2021, "2021-05-12"),
        ("lunar+0", 2021, "2021-02-12"),
        ("diwali+0", 2022, "2022-10-24"),
        ("12-25", 2021, "2021-12-25"),
        ("easter+0", 2000, "2000-04-23"),
        ("easter-2", 2021, "2021-04-02"),
        ("easter+49", 2021, "2021-05-23"),
        ("11-4-4", 2021, "2021-11-25"),
        ("11-4-4+1", 2021, "2021-11-26"),
        ("05-1--1", 2021, "2021-05-31"),
        ("12-7--1", 2021, "2021-12-26"),
        ("11-1-1+1", 2020, "2020-11-03"),
    ],
)
def test_each_kind_of_rule(rule, year, value):
    """Fixed days, weekdays of a month, and days counted from Easter."""
    assert value_of(holiday(rule, year)) == value


@pytest.mark.parametrize("year", [0, 10000])
def test_there_are_no_feasts_out_of_reach(year):
    """Outside the calendar of Python there is none."""
    assert holiday("12-25", year) is None


def test_a_day_that_the_year_lacks():
    """A feast on 29 February is held in leap years only."""
    assert holiday("02-29", 2021) is None
    assert value_of(holiday("02-29", 2020)) == "2020-02-29"
