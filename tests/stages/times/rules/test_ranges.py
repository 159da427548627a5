"""From one day, month or year to another, as sentences show them."""

from __future__ import annotations

import datetime as dt

import hypothesis
import pytest
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


@given(
    st.dates(dt.date(1900, 1, 1), dt.date(2090, 1, 1)),
    st.integers(1, 300),
    st.booleans(),
)
def test_two_days_with_a_dash_are_one_range(values, first, more, is_short):
    """The value has both days, whether the year is told once or twice."""
    last = first + dt.timedelta(days=more)
    begin = f"{first:%B} {first.day}" + ("" if is_short else f", {first.year}")
    text = f"{begin}-{last:%B} {last.day}, {last.year}"
    within = (first.month, first.day) < (last.month, last.day)
    hypothesis.assume(not is_short or within == (first.year == last.year))
    hypothesis.assume(first.month != last.month)

    assert values(f"It was shut {text}, they say.") == [(text, f"{first}/{last}")]


@given(st.integers(1900, 2070), st.integers(-20, 20))
def test_years_with_a_dash_are_a_range_only_if_they_rise(values, first, more):
    """A range cannot end before it begins."""
    text = f"{first}-{first + more}"
    found = [value for _, value in values(f"She ruled the town {text}, they say.")]

    assert (found == [f"{first}/{first + more}"]) == (more > 0)


@given(st.integers(1900, 2070), st.integers(1, 20))
def test_to_leaves_two_years_apart(values, first, more):
    """As in TimeML, only a dash makes one expression of two years."""
    last = first + more

    assert values(f"She ruled from {first} to {last}.") == [
        (f"{first}", f"{first}"),
        (f"{last}", f"{last}"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "They met on March 5-3.",
        "The vote was 7-5 on the board.",
    ],
)
def test_other_pairs_of_numbers_are_no_range(values, sentence):
    """Scores and days that fall are no range."""
    assert not [value for _, value, *_ in values(sentence) if "/" in value]


@pytest.mark.parametrize("joint", ["to", "and"])
@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("March", "June last year", "2020-03"),
        ("March", "June next year", "2022-03"),
        # the last November, since that of the same year would lie behind June
        ("November", "June last year", "2020-11"),
    ],
)
def test_a_year_told_once_counts_for_both_months(values, joint, first, last, expected):
    """The first month lies in the year of the second, if it comes before it."""
    assert values(f"It was shut in {first} {joint} {last}.")[0] == (first, expected)
