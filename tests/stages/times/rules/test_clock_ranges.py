"""From one time of day to another, as sentences show them."""

from __future__ import annotations

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

# Laws


@given(st.integers(1, 11), st.integers(0, 59), st.integers(1, 4))
def test_half_of_the_day_may_be_told_once(values, hour, minute, more):
    """The first hour lies in the half of the last one, where that leads forward."""
    last = hour + more
    hypothesis.assume(last < 12)
    told = f"{hour}:{minute:02} to {last} p.m."

    assert values(f"It is open from {told} there.") == [
        (
            f"from {told}",
            f"2021-07-08T{hour + 12:02}:{minute:02}/2021-07-08T{last + 12:02}:00",
        )
    ]


@given(st.integers(0, 9), st.integers(0, 59), st.integers(0, 23), st.integers(0, 59))
def test_four_digits_run_forward(values, hour, minute, later, second):
    """Times of four digits are a range if the second one comes later."""
    rises = (hour, minute) < (later, second)
    text = f"between {hour:02}{minute:02}-{later:02}{second:02}"
    range_ = f"2021-07-08T{hour:02}:{minute:02}/2021-07-08T{later:02}:{second:02}"

    assert (values(f"It fell {text}.") == [(text, range_)]) == rises


@given(st.integers(1, 11), st.integers(1, 11))
def test_a_range_of_hours_ends_after_it_begins(values, first, last):
    """Whatever the hours, the range on a day runs forward, or there is none."""
    hypothesis.assume(first != last)
    found = [v for _, v in values(f"It is open Monday from {first} to {last}.")]
    begin, slash, end = found[0].partition("/")

    assert not slash or begin < end


# Cases


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Monday from 9 to 11 a.m.", "2021-07-05T09:00/2021-07-05T11:00"),
        ("from 9 to 11 a.m. on Monday", "2021-07-05T09:00/2021-07-05T11:00"),
        ("last night between 7 and 9", "2021-07-07T19:00/2021-07-07T21:00"),
        ("from 10:00 to 4:30 p.m.", "2021-07-08T10:00/2021-07-08T16:30"),
        ("9 a.m.-5 p.m.", "2021-07-08T09:00/2021-07-08T17:00"),
    ],
)
def test_half_and_day_may_be_told_once(values, text, value):
    """What is told of one end, its half of the day or its day, is true of both."""
    assert (text, value) in values(f"It was open {text}, they say.")


@pytest.mark.parametrize(
    "sentence",
    [
        "It costs from 9 to 11 dollars.",
        "He was seen in room 0730-0930.",
        "They lost from 9 to 25 men.",
        "They won between 7 and 9 last seats.",
        "It ran between 0930-0730.",
    ],
)
def test_other_pairs_of_numbers_are_no_range(values, sentence):
    """Prices, rooms and hours that fall are no range."""
    assert not [value for _, value, *_ in values(sentence) if "/" in value]
