"""Days of the calendar, as sentences show them."""

from __future__ import annotations

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

# Laws

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))


@given(DAYS)
def test_every_notation_of_a_day_means_that_day(values, day):
    """American, British and ISO order, with the month in letters or in digits, agree."""
    month, year = MONTHS[day.month - 1], day.year
    notations = (
        f"{month} {day.day}, {year}",
        f"{month[:3]}. {day.day}, {year}",
        f"{day.day} {month} {year}",
        f"{day.month}/{day.day}/{year}",
        f"{day.day:02}.{day.month:02}.{year}",
        day.isoformat(),
    )
    for notation in notations:
        assert values(f"It fell on {notation}, they say.") == [
            (notation, day.isoformat())
        ]


@given(DAYS, st.dates(dt.date(2, 1, 1), dt.date(9998, 12, 31)))
def test_a_full_date_does_not_depend_on_the_publication(values, day, published):
    """What names its year means the same whenever it was written."""
    sentence = f"It fell on {MONTHS[day.month - 1]} {day.day}, {day.year}."

    assert values(sentence, published) == values(sentence, None)


@given(st.dates(dt.date(2, 1, 1), dt.date(9998, 12, 31)))
def test_a_weekday_is_no_week_away(values, published):
    """A bare weekday is today or one of the six days before."""
    [(_, value)] = values("It broke on Tuesday.", published)
    day = dt.date.fromisoformat(value)

    assert day.isoweekday() == 2
    assert 0 <= (published - day).days <= 6


@given(st.integers(1, 12), st.integers(1, 31), st.integers(1900, 2099))
def test_no_day_is_made_up(values, month, day, year):
    """A date that the calendar lacks, such as 31 June, is not read as one."""
    days = calendar.monthrange(year, month)[1]
    text = f"{MONTHS[month - 1]} {day}, {year}"
    found = [value for _, value in values(f"It fell on {text}, they say.")]

    assert (f"{year}-{month:02}-{day:02}" in found) == (day <= days)


@given(st.integers(1, 12), st.integers(1, 12), st.integers(1900, 2099))
def test_two_small_numbers_leave_a_choice(month, day, year):
    """Which is the day stays open where both could be; then the other is kept."""
    [time] = claimtrack.find_times(f"It fell on {month}/{day}/{year}, they say.")
    other = f"{year}-{day:02}-{month:02}"

    assert time.value == f"{year}-{month:02}-{day:02}"
    assert time.alternatives == (() if month == day else (other,))


@pytest.mark.parametrize(
    "sentence",
    [
        "It is 5/12 of the sum.",
        "The law has 3.4.5 parts.",
        "They use 24/7 guards.",
        "Call 555-10-2020 now.",
        "Theresa May left.",
        "April Roy left.",
        "Version 10.11.12 came out.",
    ],
)
def test_what_looks_like_a_date_may_be_none(values, sentence):
    """Fractions, numbers of sections and telephones, and names are no days."""
    assert not [
        value for _, value in values(sentence) if len(value) == len("2021-07-08")
    ]
