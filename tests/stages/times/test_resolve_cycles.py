"""reading → sense, for what comes back every week, month or year"""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain
from claimtrack.stages.times.anchor import Anchors
from claimtrack.stages.times.context import read_future_cues
from claimtrack.stages.times.readings import Absolute, Cycle, Step
from claimtrack.stages.times.resolve import resolve
from claimtrack.stages.times.resolve_cycles import resolve_cycle

CUES = read_future_cues(ENGLISH)
PUBLISHED = dt.date(2021, 7, 8)


def sense(reading, text="", published=PUBLISHED):
    around = Anchors(text, published, CUES)
    around.place = len(text)
    return resolve_cycle(reading, around, resolve)


# Laws


@given(st.integers(1, 12), st.integers(1900, 2100))
def test_a_month_of_a_year_is_in_that_year(month, year):
    """What lies around it does not matter where the year is told."""
    reading = Cycle(Grain.MONTH, month=month, within=Absolute(Period.year(year)))

    assert sense(reading, "It will open by ").period == Period.month(year, month)


@given(st.integers(1, 7))
def test_a_weekday_of_another_week_is_in_that_week(weekday):
    """Tuesday of next week is a day of that week."""
    reading = Cycle(Grain.DAY, weekday=weekday, within=Step(Grain.WEEK, 1))

    assert sense(reading).value == f"2021-07-{11 + weekday}"


# Cases


@pytest.mark.parametrize(
    ("before", "value"),
    [
        ("It opened in ", "2020-12"),
        ("It will open in ", "2021-12"),
        ("It is scheduled to open in ", "2021-12"),
        ("It opens by ", "2021-12"),
        ("It will open. It closed in ", "2020-12"),
    ],
)
def test_words_of_the_future_turn_a_month_around(before, value):
    """They must stand in the same sentence, and before it."""
    assert sense(Cycle(Grain.MONTH, month=12), before).value == value


@pytest.mark.parametrize(
    ("before", "values"),
    [
        ("They met on ", ["2021-07-05"]),
        ("They will meet on ", ["2021-07-12", "2021-07-05"]),
        ("They are scheduled to meet on ", ["2021-07-12"]),
    ],
)
def test_a_mere_will_leaves_a_weekday_with_two_readings(before, values):
    """Only a plan leaves no doubt about the future."""
    found = sense(Cycle(Grain.DAY, weekday=1), before)

    assert [found.value, *found.alternatives] == values


def test_a_feast_of_several_days_lasts_until_the_last_one():
    """The interval of Ramadan has all its days."""
    reading = Cycle(Grain.DAY, holiday="hijri-9-1", last="hijri-10-1+-1")
    found = sense(reading)

    assert found.value == "2021-04-13/2021-05-12"
    assert found.interval.end == dt.datetime(2021, 5, 13)


def test_without_a_publication_only_the_name_is_known():
    """The value says what comes back, not when."""
    assert sense(Cycle(Grain.MONTH, month=6), published=None).value == "XXXX-06"


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("This Sunday, he crossed the river.", "2021-07-04"),
        ("He crossed the river this Sunday.", "2021-07-04"),
        ("He will cross the river this Sunday.", "2021-07-11"),
        ("Next Sunday he crosses the river.", "2021-07-11"),
    ],
)
def test_this_day_of_the_week_is_the_one_the_tense_tells(values, sentence, value):
    """What is told as past on "this Sunday" was on the last one; "next" never looks back."""
    assert [found for _, found in values(sentence)] == [value]
