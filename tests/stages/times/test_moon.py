"""New moons, and the feasts that go by them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimtrack.stages.times.moon import (
    diwali,
    hanukkah,
    hijri_day,
    lunar_new_year,
    new_moon,
    rosh_hashanah,
)

YEARS = st.integers(1, 9998)
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)).map(dt.date.toordinal)


def date(ordinal):
    return dt.date.fromordinal(ordinal).isoformat()


# Laws


@given(st.integers(-20000, 80000))
def test_moons_are_a_month_apart(number):
    """From new moon to new moon it takes 29.2 to 29.9 days."""
    assert 29.2 < new_moon(number + 1) - new_moon(number) < 29.9


@given(DAYS, st.integers(1, 12), st.integers(1, 29))
def test_the_next_islamic_day_is_within_a_year(since, month, day):
    """An Islamic year is shorter than ours."""
    assert since <= hijri_day(since, month, day) <= since + 355


@given(DAYS, st.integers(1, 12))
def test_islamic_months_have_29_or_30_days(since, month):
    """A month ends with the next new crescent."""
    start = hijri_day(since, month, 1)

    assert hijri_day(start + 1, month % 12 + 1, 1) - start in (29, 30)


@given(YEARS)
@example(2004)  # would have 382 days if the next did not begin a day late
@example(2028)  # would have 356 days if it did not begin two days late
def test_hebrew_years_have_no_other_length(year):
    """Leap years have a month more, and either kind three lengths."""
    length = rosh_hashanah(year + 1) - rosh_hashanah(year)

    assert length in (353, 354, 355, 383, 384, 385)


@given(YEARS)
def test_the_hebrew_year_avoids_three_weekdays(year):
    """It never begins on a Sunday, Wednesday or Friday."""
    assert dt.date.fromordinal(rosh_hashanah(year)).isoweekday() not in (3, 5, 7)


# Cases


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [
        (2019, 9, 1, "2019-05-06"),
        (2020, 10, 1, "2020-05-24"),
        (2021, 10, 1, "2021-05-13"),
        (2021, 12, 10, "2021-07-20"),
        (2022, 9, 1, "2022-04-02"),
        (2024, 10, 1, "2024-04-10"),
    ],
)
def test_islamic_days_are_those_that_were_kept(year, month, day, expected):
    """Arabia kept these days."""
    since = dt.date(year, 1, 1).toordinal()

    assert date(hijri_day(since, month, day)) == expected


@pytest.mark.parametrize(
    ("feast", "year", "expected"),
    [
        (lunar_new_year, 2020, "2020-01-25"),
        (lunar_new_year, 2023, "2023-01-22"),
        (diwali, 2020, "2020-11-14"),
        (diwali, 2021, "2021-11-04"),
        (rosh_hashanah, 2020, "2020-09-19"),
        (rosh_hashanah, 2021, "2021-09-07"),
        (hanukkah, 2019, "2019-12-23"),
        (hanukkah, 2021, "2021-11-29"),
    ],
)
def test_feasts_are_those_that_were_kept(feast, year, expected):
    """The days of some years, as calendars have them."""
    assert date(feast(year)) == expected
