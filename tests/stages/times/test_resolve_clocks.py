"""reading → sense, for times of day"""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.model.calendar import Period
from claimtrack.stages.times.anchor import Anchors
from claimtrack.stages.times.readings import Absolute, Clock, Daypart, Range
from claimtrack.stages.times.resolve import resolve
from claimtrack.stages.times.resolve_clocks import resolve_clock, resolve_daypart

MONDAY = Absolute(Period.day(2021, 7, 5))
TUESDAY = Absolute(Period.day(2021, 7, 6))


def anchors(published=dt.date(2021, 7, 8)):
    return Anchors("", published)


# Laws


@given(st.integers(0, 23), st.none() | st.integers(0, 59))
def test_a_time_of_day_lies_on_its_day(hour, minute):
    """The interval begins on the day that the words name."""
    sense = resolve_clock(Clock(hour, minute, day=MONDAY), anchors(), resolve)

    assert sense.period.start == dt.datetime(2021, 7, 5, hour, minute or 0)


@given(st.integers(-14 * 60, 14 * 60))
def test_a_zone_makes_the_interval_aware(minutes):
    """The offset of the interval is that of the zone."""
    sense = resolve_clock(Clock(9, 0, zone=minutes, day=MONDAY), anchors(), resolve)

    assert sense.interval.start.utcoffset() == dt.timedelta(minutes=minutes)


# Cases


@pytest.mark.parametrize(
    ("clock", "value"),
    [
        (Clock(9), "XXXX-XX-XXT09:00"),
        (Clock(9, 5), "XXXX-XX-XXT09:05"),
        (Clock(9, 5, 7), "XXXX-XX-XXT09:05:07"),
        (Clock(9, 5, zone=120), "XXXX-XX-XXT09:05"),
    ],
)
def test_without_a_day_only_the_hours_are_known(clock, value):
    """Neither the text nor the publication names a day."""
    sense = resolve_clock(clock, anchors(None), resolve)

    assert sense.value == value
    assert sense.period is None


def test_behind_the_last_day_nothing_is_known():
    """The midnight that ends the year 9999 has no date in Python."""
    last = Absolute(Period.day(9999, 12, 31))
    sense = resolve_clock(Clock(24, 0, zone=0, day=last), anchors(), resolve)

    assert (sense.period, sense.interval) == (None, None)


def test_half_a_time_has_two_readings():
    """What could be before or after noon is kept twice."""
    sense = resolve_clock(Clock(5, 30, vague=True, day=MONDAY), anchors(), resolve)

    assert (sense.value, *sense.alternatives) == (
        "2021-07-05T05:30",
        "2021-07-05T17:30",
    )


def test_a_night_of_two_days_is_that_of_the_first():
    """The night of July 5 to 6 begins on the fifth."""
    night = Daypart("NI", Range(MONDAY, TUESDAY))

    assert resolve_daypart(night, anchors(), resolve).value == "2021-07-05TNI"


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("It is shut from 10 p.m. to 4 a.m.", "2021-07-08T22:00/2021-07-09T04:00"),
        ("It is shut from 9 to 11 a.m.", "2021-07-08T09:00/2021-07-08T11:00"),
    ],
)
def test_a_night_shift_ends_on_the_next_day(sentence, value):
    """No range ends before it begins."""
    [time] = claimtrack.find_times(sentence, published="2021-07-08")

    assert time.value == value
    assert time.interval.start < time.interval.end
