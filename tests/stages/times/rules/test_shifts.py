"""Points a length of time away."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2090, 12, 31))

# Laws


@given(st.integers(1, 50))
def test_ago_goes_back_and_from_now_forward(values, number):
    """The same length lies as far behind now as ahead of it."""
    [(_, back)] = values(f"It broke {number} years ago.")
    [(_, ahead)] = values(f"It breaks {number} years from now.")

    assert int(back) == 2021 - number
    assert int(ahead) == 2021 + number


def test_the_anchor_is_the_time_counted_from():
    """A time of the story names the expression it hangs on, others the publication."""
    first, second = claimtrack.find_times(
        "It broke on Monday. Two days later it was mended.", published="2021-07-08"
    )

    assert (first.anchor, second.anchor) == ("published", first.id)


@given(st.integers(1, 400), DAYS)
def test_days_ago_are_counted_in_days(values, number, published):
    """The value is the day that lies so far from the publication, and from no other."""
    [(_, back)] = values(f"It broke {number} days ago.", published)
    ahead = values(f"It will open in {number} days.", published)

    assert back == (published - dt.timedelta(days=number)).isoformat()
    assert [value for _, value in ahead] == [
        (published + dt.timedelta(days=number)).isoformat()
    ]


@given(DAYS, st.integers(1, 60))
def test_before_and_after_a_date_are_mirror_images(values, day, number):
    """What lies so many days before a date is as far away as what lies behind it."""
    date = f"{day:%B} {day.day}, {day.year}"
    [(_, before)] = values(f"It broke {number} days before {date}.")
    [(_, after)] = values(f"It broke {number} days after {date}.")

    assert (
        day - dt.date.fromisoformat(before)
        == dt.date.fromisoformat(after) - day
        == dt.timedelta(days=number)
    )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It was built in two weeks.", [("two weeks", "P2W")]),
        ("It took two weeks.", [("two weeks", "P2W")]),
        ("It broke two weeks before the vote.", [("two weeks", "P2W")]),
        ("It broke before.", []),
        ("Ages ago it broke.", []),
    ],
)
def test_a_length_without_direction_stays_one(values, sentence, expected):
    """Only words of direction, and something to count from, make a date of a length."""
    assert values(sentence) == expected


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("the quarter a year ago", "2020-Q2"),
        ("the third quarter a year earlier", "2020-Q3"),
        ("the third quarter a year later", "2022-Q3"),
    ],
)
def test_a_quarter_of_another_year_is_one_time(values, words, value):
    """The year tells which quarter is meant, and is no time of its own."""
    assert values(f"Sales fell from {words}.") == [(words, value)]
