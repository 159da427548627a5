"""Times inside longer ones."""

from __future__ import annotations

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

NUMBERS = ("first", "second", "third", "fourth", "last")
MONTHS = st.sampled_from(calendar.month_name[1:])


# Laws


@given(
    st.sampled_from(NUMBERS),
    st.sampled_from(list(calendar.day_name)),
    MONTHS,
    st.integers(1900, 2099),
)
def test_a_part_lies_inside_its_whole(number, day, month, year):
    """The third Monday of a month is a Monday of that month."""
    whole = f"{month} {year}"
    [inner] = claimtrack.find_times(f"It falls on the {number} {day} of {whole}.")
    [outer] = claimtrack.find_times(f"It falls in {whole}.")

    assert outer.interval.start <= inner.interval.start < outer.interval.end
    assert calendar.day_name[inner.interval.start.weekday()] == day


@given(MONTHS, st.integers(1, 4))
def test_a_month_lies_in_the_year_beside_it(month, years):
    """The year that the words name decides, not the publication."""
    [time] = claimtrack.find_times(
        f"It broke in {month} of last year.", published=f"20{10 + years}-07-08"
    )

    assert time.value[:4] == f"20{9 + years}"


@given(st.sampled_from(["week", "weekend"]), MONTHS, st.integers(1900, 2099))
def test_parts_of_a_month_follow_each_other(unit, month, year):
    """The first week begins before the second one, and so on to the last."""
    starts = [
        claimtrack.find_times(f"It fell in the {number} {unit} of {month} {year}.")[
            0
        ].interval.start
        for number in NUMBERS
    ]

    assert starts == sorted(starts)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 20)))
def test_a_week_lies_as_near_to_its_day_as_weeks_of_the_calendar_can(day):
    """It begins at most three days from the day that names it, or ends so."""
    date = f"{day:%B} {day.day}, {day.year}"
    [of] = claimtrack.find_times(f"It fell in the week of {date}.")
    [ending] = claimtrack.find_times(f"It fell in the week ending {date}.")

    assert abs((of.interval.start.date() - day).days) <= 3
    assert abs((ending.interval.end.date() - day).days - 1) <= 3


@pytest.mark.parametrize(
    "sentence",
    [
        "The first half of the game was dull.",
        "The third part of the song is long.",
    ],
)
def test_only_times_have_parts_that_are_times(values, sentence):
    """Half of a game is no time of the calendar."""
    assert not [value for _, value in values(sentence) if value.startswith("20")]
