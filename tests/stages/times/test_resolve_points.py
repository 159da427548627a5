"""reading → sense, for points and stretches counted from others"""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain
from claimtrack.stages.times.anchor import Anchors
from claimtrack.stages.times.readings import Absolute, Part, SamePart, Shift, Step
from claimtrack.stages.times.resolve import resolve
from claimtrack.stages.times.resolve_points import (
    resolve_part,
    resolve_same_part,
    resolve_shift,
    resolve_step,
)

PUBLISHED = dt.date(2021, 7, 8)
SECOND_QUARTER = Period(Grain.QUARTER, 2021 * 4 + 1)


def anchors(*seen, published=PUBLISHED, text=""):
    around = Anchors(text, published)
    for number, period in enumerate(seen, 1):
        around.saw(period, f"t{number}")
    around.place = len(text)
    return around


# Laws


@given(st.integers(-99, 99))
def test_days_from_today_add_up(days):
    """So many days from now is the day of publication plus so many days."""
    sense = resolve_shift(Shift(days, Grain.DAY), anchors(), resolve)

    assert sense.period.start.date() == PUBLISHED + dt.timedelta(days)


@given(st.integers(1900, 2100))
def test_the_quarter_in_hand_keeps_its_place_in_another_year(year):
    """The 1988 period is the quarter that the text speaks of, in 1988."""
    sense = resolve_same_part(SamePart(year), anchors(SECOND_QUARTER), resolve)

    assert sense.value == f"{year}-Q2"
    assert sense.anchor == "t1"


# Cases


@pytest.mark.parametrize(
    ("seen", "value"),
    [
        ([], "2020"),
        ([SECOND_QUARTER], "2020-Q2"),
        ([Period.month(2021, 5)], "2020-05"),
        ([Period.year(2019)], "2020"),
    ],
)
def test_a_year_ago_has_the_grain_of_what_was_named(seen, value):
    """Quarters and months stay what they are, a year is a year."""
    assert resolve_shift(Shift(-1, Grain.YEAR), anchors(*seen), resolve).value == value


def test_after_many_months_a_year_ago_is_a_year():
    """The nine months that the text now speaks of are no quarter."""
    around = anchors(SECOND_QUARTER)
    around.left_stretch()

    assert resolve_shift(Shift(-1, Grain.YEAR), around, resolve).value == "2020"


@pytest.mark.parametrize(
    ("seen", "value"),
    [
        ([], "2021-Q2"),
        ([Period(Grain.QUARTER, 2021 * 4)], "2021-Q1"),
        ([Period(Grain.QUARTER, 2021 * 4 + 3)], "2021-Q2"),
    ],
)
def test_the_latest_quarter_is_over(seen, value):
    """A quarter that is still to come cannot be the latest."""
    latest = Step(Grain.QUARTER, 0, narrative=True, over=True)

    assert resolve_step(latest, anchors(*seen), resolve).value == value


def test_today_in_a_quotation_is_the_day_it_was_spoken():
    """What the publication would make of it is kept beside."""
    text = "He said on Monday: “I go "
    around = anchors(text=text)
    around.place = 11
    around.saw(Period.day(2021, 7, 5), "t1")
    around.place = len(text)
    sense = resolve_step(Step(Grain.DAY, 0), around, resolve)

    assert (sense.value, *sense.alternatives) == ("2021-07-05", "2021-07-08")
    assert sense.anchor == "t1"


def test_a_part_of_an_unknown_time_is_unknown():
    """Without a publication "the first day of last month" has no date."""
    part = Part(1, Grain.DAY, Step(Grain.MONTH, -1))

    assert resolve_part(part, anchors(published=None), resolve).value == "XXXX-XX-XX"
    assert resolve_part(part, anchors(), resolve).value == "2021-06-01"


def test_a_quarter_moved_by_a_year_is_a_quarter():
    """The quarter a year ago keeps its grain."""
    reading = Shift(-1, Grain.YEAR, base=Absolute(SECOND_QUARTER))

    assert resolve_shift(reading, anchors(), resolve).value == "2020-Q2"
