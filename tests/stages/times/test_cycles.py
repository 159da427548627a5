"""What comes back, and which of them is meant."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.calendar import Period, value_of
from claimtrack.model.timex import read_value
from claimtrack.model.when import Grain
from claimtrack.stages.times.cycles import (
    LOOK_AHEAD,
    LOOK_BACK,
    LOOK_ON,
    UNKNOWN,
    find_cycle,
    in_year,
    unknown_cycle,
)
from claimtrack.stages.times.readings import Cycle

DAYS = st.dates(dt.date(3, 1, 1), dt.date(9990, 12, 31)).map(
    lambda day: Period.of(day, Grain.DAY)
)
WEEKDAYS = st.integers(1, 7)
MONTHS = st.integers(1, 12)
THURSDAY = Period.day(2021, 7, 8)


def found(reading, today=THURSDAY, ahead=LOOK_BACK):
    return value_of(find_cycle(reading, today, ahead))


# Laws


@given(DAYS, WEEKDAYS)
def test_a_weekday_is_the_last_one_today_included(today, weekday):
    """A bare weekday is at most six days ago, and never ahead."""
    day = find_cycle(Cycle(Grain.DAY, weekday=weekday), today)

    assert 0 <= today.number - day.number <= 6


@given(DAYS, WEEKDAYS)
def test_words_of_the_future_turn_it_around(today, weekday):
    """After such words it lies ahead, by a week at most."""
    day = find_cycle(Cycle(Grain.DAY, weekday=weekday), today, LOOK_AHEAD)

    assert 1 <= day.number - today.number <= 7


@given(DAYS, WEEKDAYS)
def test_last_and_next_are_a_week_or_two_apart(today, weekday):
    """Neither is today; between them lies this one, if it is today."""
    last = find_cycle(Cycle(Grain.DAY, weekday=weekday, step=-1), today)
    following = find_cycle(Cycle(Grain.DAY, weekday=weekday, step=1), today)

    assert last.number < today.number < following.number
    assert following.number - last.number in (7, 14)


@given(DAYS, MONTHS)
def test_the_month_is_within_a_year(today, month):
    """The nearest month is less than a year away, and less far ahead than behind."""
    period = find_cycle(Cycle(Grain.MONTH, month=month), today)

    assert -12 < period.number - today.to(Grain.MONTH).number < 6


@given(DAYS, MONTHS, st.sampled_from([-1, 1]))
def test_last_june_is_behind_and_next_june_ahead(today, month, step):
    """This month is neither the last nor the next of its name."""
    period = find_cycle(Cycle(Grain.MONTH, month=month, step=step), today)
    away = period.number - today.to(Grain.MONTH).number

    assert 1 <= away * step <= 12


@given(DAYS, MONTHS)
def test_what_is_foretold_lies_ahead(today, month):
    """After words of the future a month is this one or one of the eleven behind it."""
    period = find_cycle(Cycle(Grain.MONTH, month=month), today, LOOK_AHEAD)

    assert 0 <= period.number - today.to(Grain.MONTH).number < 12


@given(DAYS, MONTHS)
def test_the_more_words_look_ahead_the_later_the_month(today, month):
    """No weight of the future moves a month back."""
    reading = Cycle(Grain.MONTH, month=month)
    past, limit, future = (
        find_cycle(reading, today, weight).number
        for weight in (LOOK_BACK, LOOK_ON, LOOK_AHEAD)
    )

    assert past <= limit <= future


@given(st.builds(Cycle, st.just(Grain.DAY), month=MONTHS, day=st.integers(1, 28)))
def test_the_open_value_is_read_back_with_its_grain(reading):
    """What has an X for its year is still a day."""
    assert read_value(unknown_cycle(reading)).grain is Grain.DAY


# Cases


@pytest.mark.parametrize(
    ("reading", "value"),
    [
        (Cycle(Grain.DAY, month=12, day=24), "2020-12-24"),
        (Cycle(Grain.DAY, month=9, day=1), "2021-09-01"),
        (Cycle(Grain.DAY, month=2, day=29), "2020-02-29"),
        (Cycle(Grain.DAY, holiday="easter+0"), "2021-04-04"),
        (Cycle(Grain.QUARTER, part=3), "2021-Q4"),
        (Cycle(Grain.HALF, part=0), "2021-H1"),
        (Cycle(Grain.SEASON, part=1), "2021-SU"),
        (Cycle(Grain.WEEK, part=9), "2021-W10"),
        (Cycle(Grain.DAY, day=15), "2021-07-15"),
        (Cycle(Grain.DAY, day=13, weekday=2), "2021-07-13"),
        (Cycle(Grain.DAY, day=13, weekday=5), "2021-08-13"),
        (Cycle(Grain.DAY, weekday=2, step=0), "2021-07-06"),
        (Cycle(Grain.DAY, weekday=7, step=0), "2021-07-11"),
    ],
)
def test_the_nearest_is_meant(reading, value):
    """News looks back more than ahead, and quarters belong to this year."""
    assert found(reading) == value


@pytest.mark.parametrize(
    ("reading", "value"),
    [
        (Cycle(Grain.DAY, weekday=4), "XXXX-WXX-4"),
        (Cycle(Grain.MONTH, month=6), "XXXX-06"),
        (Cycle(Grain.DAY, month=6, day=5), "XXXX-06-05"),
        (Cycle(Grain.DAY, day=5), "XXXX-XX-05"),
        (Cycle(Grain.SEASON, part=1), "XXXX-SU"),
        (Cycle(Grain.QUARTER, part=2), "XXXX-Q3"),
        (Cycle(Grain.HALF, part=1), "XXXX-H2"),
        (Cycle(Grain.WEEK, part=9), "XXXX-W10"),
        (Cycle(Grain.DAY, holiday="easter+0"), "XXXX-XX-XX"),
    ],
)
def test_what_is_not_known_is_an_x(reading, value):
    """Without a publication the year stays open."""
    assert unknown_cycle(reading) == value


def test_a_year_may_lack_one():
    """Not every year has a 29th of February or a week 53, and none is the year 0."""
    assert in_year(Cycle(Grain.DAY, month=2, day=29), 2021) is None
    assert in_year(Cycle(Grain.WEEK, part=52), 2021) is None
    assert in_year(Cycle(Grain.MONTH, month=2), 0) is None
    assert in_year(Cycle(Grain.DAY), 2021) is None


@pytest.mark.parametrize("grain", Grain)
def test_each_grain_has_a_value_for_the_unknown(grain):
    """The X-form of a grain is read back as that grain."""
    assert read_value(UNKNOWN[grain]).grain in (grain, Grain.MONTH, Grain.HOUR)


@pytest.mark.parametrize(
    ("step", "today", "ahead", "value"),
    [
        (None, (2021, 7, 5), LOOK_BACK, "2021-W26-WE"),
        (None, (2021, 7, 8), LOOK_BACK, "2021-W26-WE"),
        (None, (2021, 7, 10), LOOK_BACK, "2021-W27-WE"),
        (None, (2021, 7, 8), LOOK_AHEAD, "2021-W27-WE"),
        (0, (2021, 7, 5), LOOK_BACK, "2021-W26-WE"),
        (0, (2021, 7, 5), LOOK_AHEAD, "2021-W27-WE"),
        (0, (2021, 7, 8), LOOK_BACK, "2021-W27-WE"),
    ],
)
def test_the_weekend_has_been_and_this_one_is_to_come(step, today, ahead, value):
    """On a Monday both have just been, unless words tell of the future."""
    reading = Cycle(Grain.WEEKEND, step=step)

    assert found(reading, Period.day(*today), ahead) == value


@pytest.mark.parametrize(
    ("step", "today", "value"),
    [
        (-1, (2021, 1, 7), "2019-WI"),
        (0, (2021, 1, 7), "2020-WI"),
        (1, (2021, 1, 7), "2021-WI"),
        (0, (2021, 12, 7), "2021-WI"),
        (-1, (2021, 12, 7), "2020-WI"),
        (0, (2021, 7, 8), "2021-WI"),
    ],
)
def test_in_january_the_winter_of_last_year_is_on(step, today, value):
    """A winter has the number of the year in which it begins, and goes on in the next."""
    assert found(Cycle(Grain.SEASON, part=3, step=step), Period.day(*today)) == value
