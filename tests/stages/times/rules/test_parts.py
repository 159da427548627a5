"""Times inside longer ones."""

from __future__ import annotations

import calendar

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
