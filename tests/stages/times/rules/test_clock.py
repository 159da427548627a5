"""Times of day, as sentences show them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.model.when import Grain

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


@given(st.sampled_from("+-"), st.integers(0, 14), st.sampled_from([0, 30, 45]))
def test_an_offset_may_stand_behind_a_blank(sign, hours, minutes):
    """It is part of the expression, and that of the interval."""
    told = f"14:00 {sign}{hours:02}:{minutes:02}"
    [time] = claimtrack.find_times(f"It broke at {told}.", published="2021-07-08")
    ahead = dt.timedelta(hours=hours, minutes=minutes)

    assert time.text == told
    assert time.interval.start.utcoffset() == (ahead if sign == "+" else -ahead)


@given(st.integers(15, 9999), st.sampled_from(["GMT", "NZDT", "ET"]))
def test_an_offset_that_no_zone_has_is_no_error(hours, zone):
    """Whatever number stands behind a zone, the time of day is read."""
    [time, *_] = claimtrack.find_times(
        f"It broke at 10:30 {zone}+{hours}.", published="2021-07-08"
    )

    assert time.value == "2021-07-08T10:30"


def test_a_zone_makes_the_interval_aware():
    """A zone in the text is kept, and none is made up."""
    [there] = claimtrack.find_times("At 9 p.m. EDT.", published="2021-07-08")
    [nowhere] = claimtrack.find_times("At 9 p.m. ET.", published="2021-07-08")

    assert there.interval.start.utcoffset() == dt.timedelta(hours=-4)
    assert nowhere.interval.start.tzinfo is None


@given(st.integers(0, 23), st.integers(0, 59), st.integers(0, 59))
def test_seconds_make_the_grain_finer(hour, minute, second):
    """A time with seconds is as long as a second."""
    [time] = claimtrack.find_times(
        f"It broke at {hour:02}:{minute:02}:{second:02} there.", published="2021-07-08"
    )

    assert time.value == f"2021-07-08T{hour:02}:{minute:02}:{second:02}"
    assert time.interval.end - time.interval.start == dt.timedelta(seconds=1)


@given(
    st.sampled_from([("one", 1), ("three", 3), ("eleven", 11), ("twelve", 12)]),
    st.sampled_from([("half past", 30), ("a quarter past", 15), ("a quarter to", -15)]),
)
def test_minutes_may_be_told_in_words(values, hour, minutes):
    """They are counted on from the hour, or back."""
    (name, number), (words, more) = hour, minutes
    [(text, value)] = values(f"It broke at {words} {name} there.")
    found_hour, found_minute = map(int, value.partition("T")[2].split(":"))

    assert text == f"{words} {name}"
    # In words, the half of the day stays open.
    assert (found_hour * 60 + found_minute - number * 60 - more) % 720 == 0


@pytest.mark.parametrize(
    "sentence",
    [
        "They won 3:2 there.",
        "It is 25:00 long.",
        "It stands at 9 Main Street.",
        "They have 0930 boats.",
        "The ratio was 10:75 there.",
    ],
)
def test_what_looks_like_a_time_of_day_may_be_none(values, sentence):
    """Scores, ratios and addresses are no times of day."""
    assert not [value for _, value in values(sentence) if "T" in value]


@given(
    st.integers(1, 11),
    st.sampled_from([("morning", 0), ("afternoon", 12), ("evening", 12)]),
)
def test_a_part_of_the_day_tells_which_hour_is_meant(values, hour, part):
    """Five in the afternoon is twelve hours behind five in the morning."""
    name, later = part
    [(_, value)] = values(f"They met at {hour} in the {name}.")

    assert value == f"2021-07-08T{hour + later:02}:00"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("half past four in the morning", "T04:30"),
        ("half past four in the afternoon", "T16:30"),
        ("a quarter to five in the afternoon", "T16:45"),
        ("12 in the afternoon", "T12:00"),
        ("12 in the morning", "T00:00"),
    ],
)
def test_minutes_before_an_hour_count_from_the_right_half_of_the_day(
    values, words, value
):
    """So they do behind it; twelve is the first hour of its half."""
    [(_, found)] = values(f"They met at {words}.")

    assert found == f"2021-07-08{value}"
