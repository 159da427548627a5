"""From one time to another, as sentences show them."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

import claimtrack

# Laws


@given(st.integers(1, 26), st.integers(1, 5))
def test_a_range_of_days_ends_when_its_last_day_is_over(first, more):
    """The interval has both days, and all between."""
    text = f"They met on March {first}-{first + more}."
    [time] = claimtrack.find_times(text, published="2021-07-08")

    assert (time.interval.end - time.interval.start).days == more + 1


@given(
    st.sampled_from(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
    st.dates(dt.date(2, 1, 1), dt.date(9998, 1, 1)),
)
def test_a_range_runs_forward(day, published):
    """It never ends before it begins."""
    [time] = claimtrack.find_times(
        f"It is shut from {day} to Wednesday.", published=published
    )

    assert time.interval.start < time.interval.end
