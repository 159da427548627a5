"""Rows about the hours and the parts of a day, and about zones."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.clock import (
    ClockName,
    DaypartName,
    DaypartPlural,
    HalfDay,
    Zone,
)

# Laws


@given(st.sampled_from(ENGLISH.of(DaypartName)))
def test_a_part_of_the_day_has_a_code_of_two_letters(row):
    """Codes are those of TIMEX3, in capitals."""
    assert len(row.code) == 2
    assert row.code.isupper()


@given(st.sampled_from(ENGLISH.of(ClockName)))
def test_an_hour_with_a_name_is_one_of_the_day(row):
    """Midnight may end a day as well as begin it."""
    assert 0 <= row.hour <= 24


@given(st.sampled_from(ENGLISH.of(Zone)))
def test_a_zone_is_less_than_a_day_ahead_or_behind(row):
    """No clock on Earth is further from Universal Time than fourteen hours."""
    assert row.minutes is None or abs(row.minutes) <= 14 * 60


# Cases


def test_parts_of_the_day_that_recur_have_a_role_of_their_own():
    """One night is a time, nights are a set."""
    one = DaypartName("night", "NI", example="That night.")
    many = DaypartPlural("nights", "NI", example="Tuesday nights.")

    assert one.roles == {"daypart": "NI"}
    assert many.roles == {"dayparts": "NI"}


def test_each_half_of_the_day_begins_twelve_hours_after_the_other():
    """There is nothing between a.m. and p.m."""
    assert {row.hours for row in ENGLISH.of(HalfDay)} == {0, 12}


@pytest.mark.parametrize(
    ("letters", "offset"), [("VST", dt.timedelta(hours=7)), ("QQT", None)]
)
def test_a_zone_of_ones_own(letters, offset):
    """A row teaches the letters of a zone; other letters tell of none."""
    zone = Zone("vst", 7 * 60, capital=True, example="It opened at 9:00 VST.")
    parser = claimtrack.Parser(lexicon=ENGLISH.with_rows(zone))
    time, *_ = parser.find_times(
        f"It opened at 9:00 {letters}.", published="2021-07-08"
    )

    assert time.interval.start.utcoffset() == offset
