"""
What time the words tell, in whatever order they tell it.

Days, times of day, lengths and the words that make them inexact are put together in
every way; each part keeps its meaning.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

PUBLISHED = "2021-07-08"
# With the preposition that a sentence puts before it.
DAYS = (
    ("on Monday", "2021-07-05"),
    ("on July 2", "2021-07-02"),
    ("on July 2, 2020", "2020-07-02"),
    ("on 2 July 2020", "2020-07-02"),
    ("yesterday", "2021-07-07"),
    ("tomorrow", "2021-07-09"),
    ("on Christmas Day 2019", "2019-12-25"),
    ("on the 4th of July", "2021-07-04"),
)
CLOCKS = (
    ("9 p.m.", "21:00"),
    ("9:30 a.m.", "09:30"),
    ("noon", "12:00"),
    ("14:05", "14:05"),
    ("half past nine", "09:30"),
)
ORDERS = (
    "They met at {clock} {day} there.",
    "They met {day} at {clock} there.",
    "They met at {clock}, {day}, there.",
    "{Day} at {clock}, they met.",
)
DAYPARTS = (("morning", "MO"), ("afternoon", "AF"), ("evening", "EV"), ("night", "NI"))
UNITS = (("day", "D"), ("week", "W"), ("month", "M"), ("year", "Y"))
NUMBERS = (("two", 2), ("three", 3), ("12", 12), ("400", 400))
INEXACT = (
    ("about", "APPROX"),
    ("around", "APPROX"),
    ("some", "APPROX"),
    ("more than", "MORE_THAN"),
    ("at least", "MORE_THAN"),
    ("less than", "LESS_THAN"),
    ("up to", "LESS_THAN"),
    ("nearly", "LESS_THAN"),
    ("almost", "LESS_THAN"),
)


def read(text):
    found = claimtrack.find_times(text, published=PUBLISHED)
    return [(time.value, time.mod and time.mod.value) for time in found]


@pytest.mark.parametrize("order", ORDERS)
@given(st.sampled_from(DAYS), st.sampled_from(CLOCKS))
def test_a_day_and_a_time_of_day_are_one_moment(order, day, clock):
    """Whichever comes first, with or without a comma between them."""
    (on, date), (at, time) = day, clock
    text = order.format(day=on, Day=on[0].upper() + on[1:], clock=at)

    assert read(text) == [(f"{date}T{time}", None)]


@given(
    st.sampled_from(("on Monday", "yesterday", "tomorrow")), st.sampled_from(DAYPARTS)
)
def test_a_part_of_a_day_is_of_that_day(day, part):
    """Monday night is the night of that Monday."""
    date = dict(DAYS)[day]
    words, code = part

    assert read(f"They met {day} {words}.") == [(f"{date}T{code}", None)]


@given(st.sampled_from(INEXACT), st.sampled_from(NUMBERS), st.sampled_from(UNITS))
def test_what_is_inexact_keeps_number_and_unit(inexact, number, unit):
    """Some words make a length inexact, more or less, and change nothing else."""
    (words, mod), (told, count), (noun, letter) = inexact, number, unit

    assert read(f"It took {words} {told} {noun}s.") == [(f"P{count}{letter}", mod)]
    assert read(f"It took {told} {noun}s.") == [(f"P{count}{letter}", None)]


@given(st.sampled_from(DAYS), st.sampled_from(DAYS))
def test_two_days_of_a_sentence_are_two(one, other):
    """Each day keeps its value beside another one."""
    (first, date), (second, day) = one, other
    text = f"They met {first} in Leeds and again {second} in Rome."

    assert read(text) == [(date, None), (day, None)]


@given(st.sampled_from(CLOCKS), st.sampled_from(("GMT", "UTC", "EDT", "IST")))
def test_a_zone_changes_no_value(clock, zone):
    """The value of a time of day is that of its place, whatever the zone."""
    at, time = clock
    [(plain, _)] = read(f"They met at {at} there.")
    [(zoned, _), *_] = read(f"They met at {at} {zone} there.")

    assert plain == zoned == f"2021-07-08T{time}"
