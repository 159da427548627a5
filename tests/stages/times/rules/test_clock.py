"""Times of day, as sentences show them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.model.when import Grain

FOUND = (
    ("It broke at 09:30:15.", [("09:30:15", "2021-07-08T09:30:15")]),
    ("They were gone by nightfall.", [("nightfall", "2021-07-08TEV")]),
    ("They met the night before last.", [("the night before last", "2021-07-06TNI")]),
    ("They met at 9am.", [("9am", "2021-07-08T09:00")]),
    ("They met at 11:59:59 pm.", [("11:59:59 pm", "2021-07-08T23:59:59")]),
    ("They met at 1030 p.m.", [("1030 p.m.", "2021-07-08T22:30")]),
    ("They met at 2400 GMT.", [("2400 GMT", "2021-07-08T24:00")]),
    ("They met at 10:30 GMT+3.", [("10:30 GMT+3", "2021-07-08T10:30")]),
    ("They met at 10:30+05:30 there.", [("10:30+05:30", "2021-07-08T10:30")]),
    ("They met at ten minutes to six.", [("ten minutes to six", "2021-07-08T05:50")]),
    (
        "They met at ten to six in the evening.",
        [("ten to six in the evening", "2021-07-08T17:50")],
    ),
    (
        "They met at 12:30 in the morning.",
        [("12:30 in the morning", "2021-07-08T00:30")],
    ),
    ("They met at 6.45 there.", [("6.45", "2021-07-08T06:45")]),
    ("They met at midnight UTC.", [("midnight UTC", "2021-07-08T00:00")]),
    ("They met that same night.", [("that same night", "2021-07-08TNI")]),
    (
        "They met in the middle of the night.",
        [("the middle of the night", "2021-07-08TNI", "MID")],
    ),
    ("They met before dawn.", [("dawn", "2021-07-08TMO")]),
    ("They met tomorrow night.", [("tomorrow night", "2021-07-09TNI")]),
    ("They met at 10.45 on Monday.", [("10.45 on Monday", "2021-07-05T10:45")]),
    ("They met at 12:15 a.m.", [("12:15 a.m.", "2021-07-08T00:15")]),
    ("They met at 12 p.m.", [("12 p.m.", "2021-07-08T12:00")]),
    ("They met at 1800 UTC.", [("1800 UTC", "2021-07-08T18:00")]),
    ("They met at 5:30 p.m. IST.", [("5:30 p.m. IST", "2021-07-08T17:30")]),
    ("They met at 0600 hours.", [("0600 hours", "2021-07-08T06:00")]),
    ("They met last night.", [("last night", "2021-07-07TNI")]),
    ("They met yesterday evening.", [("yesterday evening", "2021-07-07TEV")]),
    (
        "They met in the early evening.",
        [("the early evening", "2021-07-08TEV", "START")],
    ),
    ("They met at a quarter past nine.", [("a quarter past nine", "2021-07-08T09:15")]),
    (
        "They met at twenty past eight in the evening.",
        [("twenty past eight in the evening", "2021-07-08T20:20")],
    ),
    ("They met at 2:30 a.m.", [("2:30 a.m.", "2021-07-08T02:30")]),
    ("They met at 2.30pm.", [("2.30pm", "2021-07-08T14:30")]),
    ("They met at 0200 a.m.", [("0200 a.m.", "2021-07-08T02:00")]),
    ("They met at 0735 GMT.", [("0735 GMT", "2021-07-08T07:35")]),
    ("They met at 14:30.", [("14:30", "2021-07-08T14:30")]),
    ("They met at 9 p.m. EDT.", [("9 p.m. EDT", "2021-07-08T21:00")]),
    ("They met at nine o'clock.", [("nine o'clock", "2021-07-08T09:00")]),
    ("They met at half past nine.", [("half past nine", "2021-07-08T09:30")]),
    (
        "They met at 3:30 in the afternoon.",
        [("3:30 in the afternoon", "2021-07-08T15:30")],
    ),
    ("They met at noon.", [("noon", "2021-07-08T12:00")]),
    ("They met at midnight.", [("midnight", "2021-07-08T00:00")]),
    ("They met this morning.", [("this morning", "2021-07-08TMO")]),
    ("They met that evening.", [("that evening", "2021-07-08TEV")]),
    ("They met in the evening.", [("the evening", "2021-07-08TEV")]),
    ("They met at dawn.", [("dawn", "2021-07-08TMO")]),
    ("They met tonight.", [("tonight", "2021-07-08TNI")]),
    ("It rained overnight.", [("overnight", "2021-07-08TNI")]),
    ("They met at 10:15:30 p.m.", [("10:15:30 p.m.", "2021-07-08T22:15:30")]),
    ("He ran it in 2:05:45.", [("2:05:45", "PT2H5M45S")]),
)

NOTHING = (
    "Ephesians 5:11 tells so.",
    "The pitch of 14:75 is off.",
    "It scored 9.45 on the scale.",
    "They met at 25:00.",
    "Psalm 23:4 was read.",
    "The ratio was 3:1.",
    "I am 9 and he is 10.",
    "The Morning Star said so.",
)


# Laws


@given(st.integers(0, 23), st.integers(0, 59))
def test_the_clock_has_twelve_or_twenty_four_hours(values, hour, minute):
    """Both ways to tell a time come to the same."""
    half = "a.m." if hour < 12 else "p.m."
    value = f"2021-07-08T{hour:02}:{minute:02}"
    told = f"{hour % 12 or 12}:{minute:02} {half}"

    assert values(f"It broke at {told} there.") == [(told, value)]
    assert values(f"It broke at {hour:02}:{minute:02} there.") == [
        (f"{hour:02}:{minute:02}", value)
    ]


@given(st.integers(1, 12))
def test_an_hour_is_as_fine_as_an_hour(hour):
    """The grain of an hour without minutes is the hour, whatever the value is padded with."""
    [time] = claimtrack.find_times(f"It broke at {hour} p.m.", published="2021-07-08")

    assert time.grain is Grain.HOUR
    assert time.interval.end - time.interval.start == dt.timedelta(hours=1)


def test_a_zone_makes_the_interval_aware():
    """A zone in the text is kept, and none is made up."""
    [there] = claimtrack.find_times("At 9 p.m. EDT.", published="2021-07-08")
    [nowhere] = claimtrack.find_times("At 9 p.m. ET.", published="2021-07-08")

    assert there.interval.start.utcoffset() == dt.timedelta(hours=-4)
    assert nowhere.interval.start.tzinfo is None


# Cases


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_each_form_is_read(values, sentence, expected):
    """Each form is found in its full extent, with its value and its mod."""
    assert values(sentence) == expected


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_looks_alike_is_none(values, sentence):
    """Words of time that tell no time are left alone."""
    assert values(sentence) == []
