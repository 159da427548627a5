"""A day and what of it."""

from __future__ import annotations

import calendar

import pytest
from hypothesis import given
from hypothesis import strategies as st

DAYS = st.sampled_from(list(calendar.day_name))


# Laws


@given(DAYS, st.integers(1, 11))
def test_day_and_time_of_day_stand_in_either_order(values, day, hour):
    """What comes first makes no difference to the value."""
    [(_, one)] = values(f"It broke on {day} at {hour} p.m.")
    [(_, two)] = values(f"It broke at {hour} p.m. on {day}.")

    assert one == two


@given(DAYS, st.sampled_from([("morning", "MO"), ("evening", "EV")]))
def test_a_part_of_a_day_is_of_that_day(values, day, part):
    """The value is that of the day, and the code of the part."""
    [(_, whole)] = values(f"It broke on {day}.")
    [(_, value)] = values(f"It broke on {day} {part[0]}.")

    assert value == f"{whole}T{part[1]}"


@pytest.mark.parametrize(
    "sentence",
    [
        "Good morning, she said.",
        "He is a morning person.",
        "The night shift left.",
        "They met at the 9 Club.",
        "She wore an evening dress.",
    ],
)
def test_words_of_the_day_may_tell_no_time(values, sentence):
    """Greetings, shifts and dresses are of no day."""
    assert values(sentence) == []
