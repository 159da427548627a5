"""reading → value, interval, grain and anchor"""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain, TimeType
from claimtrack.stages.times.anchor import Anchors
from claimtrack.stages.times.readings import (
    Absolute,
    Clock,
    Cycle,
    Daypart,
    Length,
    Literal,
    Part,
    Range,
    Recurring,
    Shift,
    Step,
)
from claimtrack.stages.times.resolve import resolve

YEAR = Absolute(Period.year(2020))
MAY = Absolute(Period.month(2020, 5))

READINGS = st.one_of(
    st.builds(Step, st.sampled_from(Grain), st.integers(-9999, 9999), st.booleans()),
    st.builds(Shift, st.integers(-99999, 99999), st.sampled_from(Grain)),
    st.builds(
        Cycle,
        st.just(Grain.MONTH),
        month=st.integers(1, 12),
        step=st.sampled_from([-1, 0, 1, None]),
    ),
    st.builds(
        Cycle,
        st.just(Grain.DAY),
        weekday=st.integers(1, 7),
        step=st.sampled_from([-1, 0, 1, None]),
    ),
    st.builds(
        Clock,
        st.integers(0, 24),
        st.none() | st.integers(0, 59),
        zone=st.none() | st.integers(-720, 840),
    ),
    st.builds(Daypart, st.sampled_from(["MO", "AF", "EV", "NI"])),
    st.builds(
        Part,
        st.integers(-1, 60),
        st.sampled_from([Grain.DAY, Grain.WEEK, Grain.WEEKEND]),
        st.sampled_from([YEAR, MAY, Step(Grain.YEAR, 9000)]),
    ),
)


def sense(reading, published=dt.date(2021, 7, 8)):
    return resolve(reading, Anchors("", published))


# Laws


@given(READINGS, st.dates())
def test_any_day_will_do(reading, published):
    """From the year 1 to 9999 every reading has a value, and none raises."""
    found = sense(reading, published)

    assert found.value
    assert found.grain or found.period


@given(READINGS)
def test_without_a_publication_nothing_relative_is_resolved(reading):
    """What needs a day to count from has an X and no interval."""
    found = sense(reading, None)
    if not isinstance(reading, Part):
        assert found.period is None
        assert "X" in found.value


@given(READINGS, st.dates(dt.date(20, 1, 1), dt.date(9900, 1, 1)))
def test_what_is_resolved_has_its_period(reading, published):
    """A value without an X has a stretch of the calendar behind it, and an anchor or none."""
    found = sense(reading, published)

    assert ("X" in found.value) == (found.period is None)
    assert found.anchor in ("published", None)


# Cases


@pytest.mark.parametrize(
    ("reading", "value"),
    [
        (Literal("PAST_REF"), "PAST_REF"),
        (Literal("FY2019"), "FY2019"),
        (Step(Grain.WEEK, -1), "2021-W26"),
        (Shift(-2, Grain.WEEK), "2021-06-24"),
        (Shift(-1.5, Grain.YEAR), "2020-01"),
        (Shift(2, Grain.DECADE), "2041"),
        (Shift(3, Grain.DAY, MAY), "2020-05-04"),
        (Shift(None, Grain.DAY), "PAST_REF"),
        (Shift(None, Grain.DAY, direction=1), "FUTURE_REF"),
        (Shift(3, Grain.HOUR), "XXXX-XX-XXTXX"),
        (Part(1, Grain.WEEK, MAY), "2020-W19"),
        (Part(-1, Grain.WEEK, YEAR), "2020-W53"),
        (Part(2, Grain.QUARTER, YEAR), "2020-Q2"),
        (Part(1, Grain.DAY, MAY, weekday=1), "2020-05-04"),
        (Part(-1, Grain.DAY, MAY, weekday=1), "2020-05-25"),
        (Cycle(Grain.MONTH, month=3, within=YEAR), "2020-03"),
        (Cycle(Grain.DAY, weekday=2, within=Step(Grain.WEEK, 1)), "2021-07-13"),
        (Clock(24, 0, day=YEAR), "2020-01-01T24:00"),
        (Clock(9), "2021-07-08T09:00"),
        (Daypart("EV", MAY), "2020-05-01TEV"),
        (Length(((3, Grain.WEEK),)), "P3W"),
        (Recurring("P1Y"), "P1Y"),
        (
            Range(Cycle(Grain.DAY, weekday=1), Cycle(Grain.DAY, weekday=5)),
            "2021-07-05/2021-07-09",
        ),
    ],
)
def test_each_kind_of_reading_has_its_value(reading, value):
    """Each kind of reading is resolved by a rule of its own."""
    assert sense(reading).value == value


def test_a_range_of_the_unknown_is_open():
    """Without a publication, both ends keep their X."""
    found = sense(Range(Cycle(Grain.DAY, weekday=1), Cycle(Grain.DAY, weekday=5)), None)

    assert found.value == "XXXX-WXX-1/XXXX-WXX-5"
    assert found.interval is None


def test_a_year_back_keeps_the_grain_of_the_story():
    """A year before a quarter is a quarter, and the story does not stay there."""
    anchors = Anchors("", dt.date(2021, 7, 8))
    anchors.saw(Period(Grain.QUARTER, 2020 * 4 + 2), "t1")
    found = resolve(Shift(-1, Grain.YEAR, narrative=True), anchors)

    assert found.value == "2019-Q3"
    assert (found.anchor, found.aside) == ("t1", True)


@pytest.mark.parametrize(
    ("reading", "kind"),
    [
        (Clock(9), "TIME"),
        (Daypart("MO"), "TIME"),
        (YEAR, "DATE"),
        (Recurring("P1D"), "SET"),
        (Length(((None, Grain.DAY),)), "DURATION"),
    ],
)
def test_each_has_its_type(reading, kind):
    """What is finer than a day is a time."""
    assert sense(reading).type is TimeType(kind)
