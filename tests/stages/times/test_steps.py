"""How to get from one stretch of the calendar to another."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.calendar import Period, value_of
from claimtrack.model.when import Grain
from claimtrack.stages.times.steps import (
    is_part_of,
    nth_part,
    nth_weekday,
    point_grain,
    shift_point,
)

DAYS = st.dates(dt.date(1000, 1, 1), dt.date(3000, 12, 31)).map(
    lambda day: Period.of(day, Grain.DAY)
)

# Laws


@given(DAYS, st.integers(-999, 999))
def test_a_day_moved_by_months_lands_in_that_month(day, months):
    """The number of the day may give way, the month never."""
    moved = shift_point(day, Grain.MONTH, months)

    assert moved.to(Grain.MONTH) == day.to(Grain.MONTH).shift(months)
    assert moved.start.day <= day.start.day


@given(DAYS, st.integers(-99, 99))
def test_a_year_is_twelve_months_and_a_quarter_three(day, count):
    """Units of months agree with each other."""
    assert shift_point(day, Grain.YEAR, count) == shift_point(
        day, Grain.MONTH, 12 * count
    )
    assert shift_point(day, Grain.QUARTER, count) == shift_point(
        day, Grain.MONTH, 3 * count
    )


@given(st.integers(1, 4), st.integers(1, 7), st.integers(1, 12))
def test_the_first_four_weekdays_of_a_month_lie_in_it(number, weekday, month):
    """Each month has every weekday four times."""
    stretch = Period.month(2021, month)
    day = nth_weekday(number, weekday, stretch.start, stretch.end)

    assert day.to(Grain.MONTH) == stretch
    assert day.start.isoweekday() == weekday


# Cases


@pytest.mark.parametrize(
    ("day", "grain", "amount", "value"),
    [
        ((2021, 5, 31), Grain.MONTH, 1, "2021-06-30"),
        ((2020, 2, 29), Grain.YEAR, 1, "2021-02-28"),
        ((2021, 1, 15), Grain.QUARTER, -1, "2020-10-15"),
        ((2021, 5, 31), Grain.DAY, 1, "2021-06-01"),
        ((2021, 5, 31), Grain.WEEK, 1, "2021-W23"),
    ],
)
def test_days_move(day, grain, amount, value):
    """A day stays a day if it is moved by months, and else becomes the unit."""
    assert value_of(shift_point(Period.day(*day), grain, amount)) == value


@pytest.mark.parametrize(
    ("fine", "coarse", "expected"),
    [
        (Grain.DAY, Grain.MONTH, True),
        (Grain.QUARTER, Grain.YEAR, True),
        (Grain.QUARTER, Grain.MONTH, False),
        (Grain.YEAR, Grain.YEAR, False),
    ],
)
def test_parts_stay_what_they_are(fine, coarse, expected):
    """A day stays a day, and a quarter stays one if it is moved by years."""
    assert is_part_of(fine, coarse) is expected


@given(st.integers(-99, 99), st.sampled_from([Grain.MONTH, Grain.QUARTER, Grain.HALF]))
def test_parts_of_a_year_keep_their_place_in_it(years, grain):
    """A year after the second quarter is the second quarter of the next year."""
    point = Period.of(dt.date(2021, 5, 5), grain)
    moved = shift_point(point, Grain.YEAR, years)

    assert moved.start.year == 2021 + years
    assert moved.start.month == point.start.month


def test_a_day_moved_out_of_the_calendar_is_no_day():
    """Behind the year 9999 there is nothing to land on."""
    assert shift_point(Period.day(9999, 5, 5), Grain.YEAR, 5).start is None


def test_the_last_weekday_counts_from_the_end():
    """May 31, 2021 was the last Monday of its month."""
    may = Period.month(2021, 5)

    assert value_of(nth_weekday(-1, 1, may.start, may.end)) == "2021-05-31"


@pytest.mark.parametrize(
    ("grain", "amount", "expected"),
    [
        (Grain.WEEK, -2, (Grain.DAY, -14)),
        (Grain.DECADE, 3, (Grain.YEAR, 30)),
        (Grain.YEAR, 1.5, (Grain.MONTH, 18)),
        (Grain.MONTH, 4, (Grain.MONTH, 4)),
    ],
)
def test_points_have_the_grain_of_their_unit_or_a_finer_one(grain, amount, expected):
    """Weeks lead to a day, decades to a year, and a half year to a month."""
    assert point_grain(grain, amount) == expected


@given(st.integers(1, 4), st.integers(1, 12))
def test_the_first_four_weekends_of_a_month_begin_in_it(number, month):
    """A weekend is where its Saturday is."""
    stretch = Period.month(2021, month)
    part = nth_part(number, Grain.WEEKEND, stretch.start, stretch.end)

    assert part.to(Grain.MONTH) == stretch


@pytest.mark.parametrize(
    ("number", "grain", "value"),
    [
        (1, Grain.WEEK, "2021-W18"),
        (-1, Grain.WEEK, "2021-W21"),
        (2, Grain.DAY, "2021-05-02"),
        (-1, Grain.DAY, "2021-05-31"),
        (-1, Grain.WEEKEND, "2021-W21-WE"),
    ],
)
def test_parts_of_a_month(number, grain, value):
    """May 2021 began on a Saturday and ended on a Monday."""
    may = Period.month(2021, 5)

    assert value_of(nth_part(number, grain, may.start, may.end)) == value


@pytest.mark.parametrize(
    ("day", "value"),
    [
        ((2020, 9, 7), "2020-W36-WE"),
        ((2021, 5, 5), "2021-W18-WE"),
        ((2021, 5, 8), "2021-W18-WE"),
    ],
)
def test_the_weekend_of_a_monday_is_the_one_before(day, value):
    """Labor Day ends its weekend."""
    day = Period.day(*day)

    assert value_of(nth_part(1, Grain.WEEKEND, day.start, day.end)) == value


def test_before_the_first_day_there_is_no_weekend():
    """January 1 of the year 1 is a Monday without a weekend before it."""
    day = Period.day(1, 1, 1)

    assert nth_part(1, Grain.WEEKEND, day.start, day.end).number == 0
