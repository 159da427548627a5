"""Times that no calendar knows, as sentences show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

FOUND = (
    ("It is closed at this time.", [("this time", "PRESENT_REF")]),
    ("It was quiet not long ago.", [("not long ago", "PAST_REF")]),
    ("It is closed for the moment.", [("the moment", "PRESENT_REF")]),
    ("It fell in the recent past.", [("the recent past", "PAST_REF")]),
    (
        "The fair is a yearly one, daily at noon.",
        [("yearly", "P1Y"), ("daily at noon", "T12:00")],
    ),
    ("It is closed these days.", [("these days", "PRESENT_REF")]),
    ("It is closed right now.", [("right now", "PRESENT_REF")]),
    ("It fell in the near future.", [("the near future", "FUTURE_REF")]),
    ("It is closed now.", [("now", "PRESENT_REF")]),
    ("It was closed recently.", [("recently", "PAST_REF")]),
    ("It will be closed soon.", [("soon", "FUTURE_REF")]),
    ("It may close in the future.", [("the future", "FUTURE_REF")]),
    ("It was closed in the past.", [("the past", "PAST_REF")]),
    ("It is calm at the moment.", [("the moment", "PRESENT_REF")]),
    ("It fell in recent weeks.", [("recent weeks", "PAST_REF")]),
    ("The fair is annual.", [("annual", "P1Y")]),
    ("It rained in the past week.", [("the past week", "2021-W26")]),
)

NOTHING = (
    "It rains now and then.",
    "The now-empty house burned.",
    "Friends of Clean Seas Now met.",
    "The present study is new.",
    "He left as soon as it closed.",
    "He read the Daily Mail.",
    "The moment he left, it rained.",
)


# Laws


@given(st.dates())
def test_what_is_vague_has_neither_grain_nor_interval(day):
    """No calendar knows when "recently" was."""
    [time] = claimtrack.find_times("It was closed recently.", published=day)

    assert time.grain is None
    assert time.interval is None


# Cases


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_each_form_is_read(values, sentence, expected):
    """Each form is found in its full extent, with its value and its mod."""
    assert values(sentence) == expected


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_looks_alike_is_none(values, sentence):
    """Words of time that tell no time are left alone."""
    assert values(sentence) == []
