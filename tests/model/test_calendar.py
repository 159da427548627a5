"""Stretches of the calendar."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.calendar import DAYPARTS, Period, clock, daypart, value_of
from claimtrack.model.timex import read_value
from claimtrack.model.when import Grain

DAYS = st.dates()
GRAINS = st.sampled_from(Grain)


# Laws


@given(DAYS, GRAINS)
def test_a_day_lies_in_its_stretch(day, grain):
    """The stretch of a day holds the day; a weekend may lie ahead of it."""
    period = Period.of(day, grain)
    interval = period.interval
    noon = dt.datetime.combine(day, dt.time(12))
    if grain in (Grain.WEEKEND, Grain.DAYPART, Grain.HOUR, Grain.MINUTE, Grain.SECOND):
        return
    if interval is None:  # the winter before the first year
        assert day.year == 1
        return

    assert interval.start <= noon
    assert interval.end is None or noon < interval.end


@given(
    st.datetimes(dt.datetime(2, 1, 1), dt.datetime(9998, 1, 1)),
    st.sampled_from((Grain.DAY, Grain.HOUR, Grain.MINUTE, Grain.SECOND)),
)
def test_a_moment_lies_in_its_stretch(moment, grain):
    """So does the time of a day, and the hour in which a minute begins is its hour."""
    period = Period.of(moment, grain)

    assert period.start <= moment < period.end
    assert Period.of(moment, Grain.SECOND).to(grain) == period


@given(DAYS, GRAINS, st.integers(-50, 50))
def test_shifting_there_and_back_changes_nothing(day, grain, steps):
    """As many stretches back as ahead lead to the first one."""
    period = Period.of(day, grain)

    assert period.shift(steps).shift(-steps) == period


@given(st.dates(dt.date(2, 1, 1), dt.date(9990, 1, 1)), GRAINS)
def test_stretches_follow_without_a_gap(day, grain):
    """A stretch ends where the next one begins; weekends and parts of days do not meet."""
    if grain in (Grain.WEEKEND, Grain.DAYPART):
        return
    period = Period.of(day, grain)

    assert period.end == period.shift(1).start


@given(DAYS, GRAINS)
def test_every_value_is_read_back(day, grain):
    """What is written can be read, and means the same stretch."""
    period = Period.of(day, grain)
    if period.start is None:
        return
    found = read_value(value_of(period))

    assert found is not None
    assert found.grain is grain
    assert found.interval == period.interval


@given(DAYS)
def test_coarser_grains_hold_finer_ones(day):
    """The month of a day begins no later than the day, and its year no later than that."""
    one = Period.of(day, Grain.DAY)

    assert one.to(Grain.YEAR).start <= one.to(Grain.MONTH).start <= one.start


# Cases


@pytest.mark.parametrize(
    ("period", "value"),
    [
        (Period(Grain.MILLENNIUM, 2), "2"),
        (Period(Grain.CENTURY, 19), "19"),
        (Period(Grain.DECADE, 199), "199"),
        (Period.year(70), "0070"),
        (Period(Grain.HALF, 2021 * 2), "2021-H1"),
        (Period(Grain.QUARTER, 2021 * 4 + 3), "2021-Q4"),
        (Period(Grain.SEASON, 2021 * 4 + 1), "2021-SU"),
        (Period.month(2021, 12), "2021-12"),
        (Period.of(dt.date(2021, 1, 3), Grain.WEEK), "2020-W53"),
        (Period.of(dt.date(2021, 7, 8), Grain.WEEKEND), "2021-W27-WE"),
        (Period.day(2021, 7, 8), "2021-07-08"),
        (daypart(Period.day(2021, 7, 8), "EV"), "2021-07-08TEV"),
        (clock(Period.day(2021, 7, 8), 2, None, None), "2021-07-08T02"),
        (clock(Period.day(2021, 7, 8), 2, 5, None), "2021-07-08T02:05"),
        (clock(Period.day(2021, 7, 8), 2, 5, 9), "2021-07-08T02:05:09"),
    ],
)
def test_each_grain_has_its_notation(period, value):
    """Values are written as TIMEX3 writes them."""
    assert value_of(period) == value


@pytest.mark.parametrize(
    "day", [(2021, 2, 29), (2021, 13, 1), (0, 1, 1), (10000, 1, 1)]
)
def test_there_is_no_such_day(day):
    """A day that the calendar lacks is None, not an error."""
    assert Period.day(*day) is None


@pytest.mark.parametrize("number", [0, -5, 10000])
def test_years_out_of_reach_have_no_interval(number):
    """Python's calendar begins in the year 1 and ends with 9999."""
    period = Period.year(number)

    assert period.start is None
    assert period.interval is None
    assert period.to(Grain.DAY) is None


def test_the_last_year_has_no_end():
    """What ends behind 9999 has an open interval."""
    assert Period.year(9999).interval.end is None
    assert daypart(Period.day(9999, 12, 31), "NI").interval.end is None
    assert value_of(Period(Grain.WEEK, 10**9)) == "XXXX"


def test_the_hour_24_is_the_next_midnight():
    """The midnight that ends a day begins the next one."""
    day = Period.day(2021, 7, 8)

    assert clock(day, 24, 0, None).start == day.end


@pytest.mark.parametrize("code", DAYPARTS)
def test_parts_of_the_day_begin_on_it(code):
    """Each part begins on its day; only the night goes on behind midnight."""
    day = Period.day(2021, 7, 8)
    part = daypart(day, code)

    assert part.to(Grain.DAY) == day
    assert (part.end > day.end) == (code == "NI")
