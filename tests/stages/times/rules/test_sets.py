"""Times that recur, as sentences show them."""

from __future__ import annotations

import calendar

import pytest
from hypothesis import given
from hypothesis import strategies as st

# Laws


@given(st.integers(2, 60))
def test_every_so_many_days_is_that_length(values, number):
    """The value of a set is the length of its period."""
    assert values(f"It rains every {number} days.") == [
        (f"every {number} days", f"P{number}D")
    ]


@given(st.dates())
def test_a_set_does_not_depend_on_the_publication(values, day):
    """What recurs does so whenever it was written."""
    sentence = "It rains every Monday and twice a week."

    assert values(sentence, day) == values(sentence, None)


@given(st.sampled_from(list(calendar.day_name)), st.sampled_from(["night", "morning"]))
def test_every_way_to_say_that_a_day_comes_back_agrees(values, day, part):
    """It is "every Monday", "Mondays" or, with a part of the day, "Monday nights"."""
    number = list(calendar.day_name).index(day) + 1
    code = {"night": "TNI", "morning": "TMO"}[part]

    assert values(f"They meet every {day}.") == [(f"every {day}", f"XXXX-WXX-{number}")]
    assert values(f"They meet on {day}s.") == [(f"{day}s", f"XXXX-WXX-{number}")]
    assert values(f"They meet on {day} {part}s.") == [
        (f"{day} {part}s", f"XXXX-WXX-{number}{code}")
    ]


@given(
    st.integers(3, 40),
    st.sampled_from(
        [("day", "P1D"), ("week", "P1W"), ("month", "P1M"), ("year", "P1Y")]
    ),
)
def test_how_often_in_a_period_does_not_change_it(values, times, unit):
    """Once a week and forty times a week have the value of a week."""
    word, value = unit

    assert values(f"They meet once a {word}.") == [(f"once a {word}", value)]
    assert values(f"They meet {times} times a {word}.") == [
        (f"{times} times a {word}", value)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Every boat left.",
        "It costs 5 dollars a boat.",
        "They sang in every part of it.",
        "Three times they left.",
    ],
)
def test_what_recurs_in_space_or_by_the_piece_is_no_time(values, sentence):
    """What stands beside "every" and "times" must be a time."""
    assert values(sentence) == []
