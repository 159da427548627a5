"""TIMEX3 values, read."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.span import Excerpt
from claimtrack.model.timex import read_value
from claimtrack.model.when import Grain, TimeExpression, TimeMod, TimeType

WORDS = Excerpt(4, 12, "that day")


# Laws


@given(st.text(alphabet="0123456789XTPWQHYMDSE:-/+Z", max_size=24))
def test_any_string_is_a_value_or_none(text):
    """What is no value gives None, never an error."""
    found = read_value(text)

    assert found is None or found.type in TimeType


@given(st.text())
def test_any_text_at_all_is_one_or_none(text):
    """Not even the strangest text raises."""
    assert read_value(text) is None or text


@given(st.dates(dt.date(1, 1, 1), dt.date(9998, 12, 31)))
def test_a_day_has_its_day(day):
    """The interval of a day is that day."""
    found = read_value(day.isoformat())

    assert found.interval.start.date() == day
    assert found.interval.end - found.interval.start == dt.timedelta(days=1)


@given(
    st.datetimes(dt.datetime(2, 1, 1), dt.datetime(9990, 1, 1)),
    st.integers(-1439, 1439),
)
def test_a_zone_is_kept(moment, minutes):
    """The interval of a value with a zone is aware."""
    zone = dt.timezone(dt.timedelta(minutes=minutes))
    aware = moment.replace(microsecond=0, tzinfo=zone)

    assert read_value(aware.isoformat()).interval.start == aware


# Cases


@pytest.mark.parametrize(
    ("value", "kind", "grain"),
    [
        ("2021", "DATE", "year"),
        ("202", "DATE", "decade"),
        ("202X", "DATE", "decade"),
        ("20XX", "DATE", "century"),
        ("2", "DATE", "millennium"),
        ("2021-H2", "DATE", "half"),
        ("2021-QX", "DATE", "quarter"),
        ("XXXX-WI", "DATE", "season"),
        ("2021-W27-4", "DATE", "day"),
        ("XXXX-WXX-4", "DATE", "day"),
        ("XXXX-XX-08", "DATE", "day"),
        ("2021-07-08TNI", "TIME", "daypart"),
        ("TMO", "TIME", "daypart"),
        ("T19:13", "TIME", "minute"),
        ("XXXX-XX-XXT02:00:30", "TIME", "second"),
        ("2021-07-08T24:00", "TIME", "minute"),
        ("P3W", "DURATION", "week"),
        ("P1Y6M", "DURATION", "month"),
        ("P2WE", "DURATION", "weekend"),
        ("PT1H30M", "DURATION", "minute"),
        ("P1DT2H", "DURATION", "hour"),
        ("PXDE", "DURATION", "decade"),
        ("FY2019", "DATE", "year"),
        ("BC0044", "DATE", "year"),
        ("BC04", "DATE", "century"),
        ("2021-07-08/2021-07-10", "DATE", "day"),
        ("XXXX-07/XXXX-08", "DATE", "month"),
    ],
)
def test_each_form_has_type_and_grain(value, kind, grain):
    """Each form of value tells its type and how fine it is."""
    found = read_value(value)

    assert (found.type.value, found.grain.value) == (kind, grain)


@pytest.mark.parametrize(
    "value",
    [
        "XXXX-06",
        "2021-QX",
        "2021-XX-08",
        "PXY",
        "TMO",
        "FY2019",
        "BC0044",
        "2021-07-08T10:XX",
    ],
)
def test_what_is_open_has_no_interval(value):
    """An X, a length or a year of another count has no place in the calendar."""
    assert read_value(value).interval is None


def test_the_last_minute_has_no_end_in_any_zone():
    """What lies behind the year 9999 is no moment of Python's, with a zone or without."""
    for value in ("9999-12-31T23:59", "9999-12-31T23:59Z"):
        assert read_value(value).interval.end is None


@pytest.mark.parametrize("value", ["PAST_REF", "PRESENT_REF", "FUTURE_REF"])
def test_references_are_dates_without_grain(value):
    """Vague values are dates of which nothing is known."""
    found = read_value(value)

    assert found.type is TimeType.DATE
    assert found.grain is None


@pytest.mark.parametrize(
    "value",
    ["", "P", "PT", "P3", "PWE", "2021-13", "2021-02-30", "2021-W54", "2021-Q5", "2021-H3",
     "2021-07-08T25:00", "2021-07-08T12:61", "2021-07-08T", "T", "0000", "20211", "2021-W1",
     "yesterday", "/", "2021/", "2021/2022/2023", "2021-07T02:00", "PT3W", "P3WT", "FY19",
     "2021-W27-9", "2021-7-8", "2021-07-08T2:00", "2021-07-08T12:00+x:00", "2021-07-08T12:00+3:00", "2021-07-08T02:00:00:00"],
)  # fmt: skip
def test_what_is_no_value_is_none(value):
    """Faulty values are refused, one by one."""
    assert read_value(value) is None


def test_a_coarser_grain_widens_the_interval():
    """A value that is padded with minutes is an hour if it was meant so."""
    found = read_value("2021-07-08T21:00", grain=Grain.HOUR)

    assert found.grain is Grain.HOUR
    assert found.interval.end - found.interval.start == dt.timedelta(hours=1)
    assert read_value("T21:00", grain=Grain.HOUR).grain is Grain.HOUR


def test_a_range_of_times_ends_with_the_second():
    """From 9 to 11 o'clock are two hours, from Monday to Wednesday three days."""
    hours = read_value("2021-07-08T09:00/2021-07-08T11:00").interval
    days = read_value("2021-07-05/2021-07-07").interval

    assert hours.end - hours.start == dt.timedelta(hours=2)
    assert days.end - days.start == dt.timedelta(days=3)


class TestOf:
    """`TimeExpression.of`, which custom parsers call."""

    def test_the_value_tells_the_rest(self):
        """Type, grain and interval come from the value."""
        time = TimeExpression.of(WORDS, "2022-09-19", mod=TimeMod.APPROX)

        assert (time.start, time.end, time.text) == (4, 12, "that day")
        assert (time.type, time.grain, time.mod) == (
            TimeType.DATE,
            Grain.DAY,
            TimeMod.APPROX,
        )
        assert time.interval.start.date() == dt.date(2022, 9, 19)

    def test_a_wrong_value_is_refused_with_an_example(self):
        """The message shows how to write one."""
        with pytest.raises(ValueError, match="write '2022-09-19'"):
            TimeExpression.of(WORDS, "19 September")
