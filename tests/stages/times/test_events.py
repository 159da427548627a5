"""The days of events, where a text dates them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.stages.times.events import date_events
from claimtrack.stages.times.overlap import Rival
from claimtrack.stages.times.tense import TenseWords
from claimtrack.testing import texts

# Laws


@given(texts(), st.lists(st.integers(0, 50), max_size=5))
def test_custom_expressions_stay_as_they_are(text, places):
    """They know what they count from."""
    rivals = [Rival(place, place + 1, 0, "custom") for place in sorted(places)]

    assert date_events(text, rivals, TenseWords()) == rivals


@given(st.dates(dt.date(1990, 1, 1), dt.date(2099, 12, 31)))
def test_the_day_before_an_event_ends_when_it_begins(day):
    """Whatever its date, an event comes after the day before it."""
    text = f"The vote was on {day:%B} {day.day}, {day.year}. The day before the vote it rained."
    vote, before = claimtrack.find_times(text)

    assert before.interval.end == vote.interval.start
    assert before.anchor == vote.id


@given(st.sampled_from(["storm", "vote", "blaze"]))
def test_an_event_without_a_date_gives_no_date(noun):
    """What the text does not tell is not made up."""
    text = f"It fell on May 5, 2020. They left the day after the {noun}."

    assert [time.value for time in claimtrack.find_times(text)] == ["2020-05-05"]


# Cases


@pytest.mark.parametrize("count", [1, 25])
def test_only_the_last_days_are_looked_at(count):
    """So that the time for a long text stays linear."""
    text = "The vote was on March 3, 2021. " + "It fell on May 5, 2020. " * count
    times = claimtrack.find_times(text + "They left the day after the vote.")

    assert (times[-1].value == "2021-03-04") is (count == 1)


@pytest.mark.parametrize(
    ("behind", "is_dated"),
    [
        ("the vote it rained", True),
        ("the vote, rain fell", True),
        # a clause, and parts of other words
        ("the vote failed it rained", False),
        ("the vote’s end it rained", False),
        ("the vote-counting it rained", False),
    ],
)
def test_an_event_is_a_noun_that_stands_alone(values, behind, is_dated):
    """What goes on as a clause or a longer word tells of something else on another day."""
    found = values(f"The vote was on Monday. The day before {behind}.")

    assert (("The day before the vote", "2021-07-04") in found) is is_dated
