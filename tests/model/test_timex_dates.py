"""The dates of TIMEX3 as stretches of the calendar."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.timex_dates import is_number, read_date
from claimtrack.model.when import Grain

DAYS = st.dates(dt.date(2, 1, 1), dt.date(9998, 12, 31))


@given(st.text("0123456789X-WEQHSPUFI", max_size=12))
def test_any_string_is_a_date_or_none(text):
    """What is no date gives None; what is one has a place in the calendar or an X."""
    found = read_date(text)

    if found is not None:
        _, period = found
        assert period is not None or "X" in text


@given(DAYS)
def test_a_day_is_the_same_by_month_and_by_week(day):
    """The day of a month and the day of a week lead to one place in the calendar."""
    year, week, number = day.isocalendar()

    assert read_date(day.isoformat()) == read_date(f"{year:04}-W{week:02}-{number}")


@given(DAYS, st.sampled_from([0, 5, 8]))
def test_an_x_takes_the_place_away_and_leaves_the_grain(day, at):
    """With a year, a month or a day unknown it is a day still, but no certain one."""
    text = day.isoformat()
    width = 4 if at == 0 else 2
    hidden = text[:at] + "X" * width + text[at + width :]

    assert read_date(hidden) == (Grain.DAY, None)


@given(DAYS)
def test_the_first_digits_hold_the_day(day):
    """The year, the decade and the century of a day hold it."""
    text = day.isoformat()
    for digits in (4, 3, 2):
        _, period = read_date(text[:digits])
        if period.interval is not None:
            assert period.interval.start.date() <= day


@pytest.mark.parametrize(
    ("value", "grain", "start"),
    [
        ("2021-W27", Grain.WEEK, dt.date(2021, 7, 5)),
        ("2021-W27-WE", Grain.WEEKEND, dt.date(2021, 7, 10)),
        ("2021-W27-4", Grain.DAY, dt.date(2021, 7, 8)),
        ("2021-Q3", Grain.QUARTER, dt.date(2021, 7, 1)),
        ("2021-H1", Grain.HALF, dt.date(2021, 1, 1)),
        ("2021-SU", Grain.SEASON, dt.date(2021, 6, 1)),
        ("2021-02", Grain.MONTH, dt.date(2021, 2, 1)),
        ("202X", Grain.DECADE, dt.date(2020, 1, 1)),
    ],
)
def test_each_form_has_its_place(value, grain, start):
    """A value is a stretch of its grain that begins where the calendar says."""
    found, period = read_date(value)

    assert found is period.grain is grain
    assert period.interval.start.date() == start


@pytest.mark.parametrize(
    "value",
    ["2021-W27-WE-3", "2021-W27-3-WE", "2021-WWE", "2021-Q12", "2021-Q0", "2021-Qx", "2021-W54",
     "2021-02-29", "2021-1", "2021-", "-06", "21-06", "2021-06-08-01", "٢٠٢١"],
)  # fmt: skip
def test_what_only_looks_like_a_date_is_none(value):
    """A part too many, a number that no year has and digits of other scripts are none."""
    assert read_date(value) is None


def test_numbers_have_as_many_digits_as_asked():
    """Signs, blanks and digits beyond ASCII make no number of a value."""
    assert is_number("07", 2, 2)
    assert not any(is_number(text, 1, 3) for text in ("", "+1", "1 ", "²", "1234"))
