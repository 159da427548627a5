"""Publication dates and time expressions."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import ArgumentError, PublishedError
from claimtrack.model.when import (
    Grain,
    Interval,
    TimeExpression,
    TimeType,
    read_published,
)
from claimtrack.testing import published_dates


@given(published_dates())
def test_reading_is_stable(published):
    """What was read once is read as itself, and so is what it is written as."""
    moment = read_published(published)

    assert read_published(moment) == moment
    if moment is not None:
        assert read_published(moment.isoformat()) == moment


@given(st.text())
def test_strings_are_dates_or_refused(text):
    """Any string is read, or refused with the one error for it."""
    try:
        found = read_published(text)
    except PublishedError:
        return

    assert isinstance(found, dt.date)


@given(st.datetimes())
def test_a_space_may_stand_for_the_t(moment):
    """The date and the clock time may be parted by T or by a blank."""
    assert read_published(moment.isoformat(" ")) == moment


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021-07-08", dt.date(2021, 7, 8)),
        (" 2021-07-08\n", dt.date(2021, 7, 8)),
        ("2021-07-08T14:30", dt.datetime(2021, 7, 8, 14, 30)),
        ("2021-07-08 14:30:05", dt.datetime(2021, 7, 8, 14, 30, 5)),
        (
            "2021-07-08T14:30Z",
            dt.datetime(2021, 7, 8, 14, 30, tzinfo=dt.timezone.utc),
        ),
        (
            "2021-07-08T14:30+03:00",
            dt.datetime(2021, 7, 8, 14, 30, tzinfo=dt.timezone(dt.timedelta(hours=3))),
        ),
        (None, None),
    ],
)
def test_what_is_read(text, expected):
    """A day stays a day, a moment a moment, and a zone is kept."""
    found = read_published(text)

    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "yesterday",
            "2021-13-40",
            "2021-02-30",
            "2021",
            "08/07/2021",
            "2021-7-8",
        ),
        *("20210708", "2021-W27", "2021-W27-4"),  # which only later Pythons read
    ],
)
def test_what_is_no_date(text):
    """Words, impossible days and other notations are refused by name."""
    with pytest.raises(PublishedError, match="pass an ISO 8601 string") as caught:
        read_published(text)

    assert caught.value.value == text


@pytest.mark.parametrize("value", [20210708, 1.5, b"2021-07-08", ["2021-07-08"], True])
def test_what_is_no_string(value):
    """A value of another type is refused, even if one could guess what it means."""
    with pytest.raises(ArgumentError, match="pass an ISO 8601 string") as caught:
        read_published(value)

    assert caught.value.argument == "published"
    assert caught.value.value is value


def test_grains_run_from_coarse_to_fine():
    """The order of the grains is that of their length."""
    names = [grain.value for grain in Grain]

    assert names.index("year") < names.index("month") < names.index("day")
    assert names[-1] == "second"


def test_a_time_expression_gives_plain_data():
    """The dictionary has the interval as two strings, and names for what is null."""
    june = Interval(dt.datetime(2021, 6, 1), dt.datetime(2021, 7, 1))
    time = TimeExpression(
        4, 13, "last June", TimeType.DATE, "2021-06", interval=june, id="t1"
    )

    assert time.to_dict() == {
        "id": "t1",
        "start": 4,
        "end": 13,
        "text": "last June",
        "type": "DATE",
        "value": "2021-06",
        "mod": None,
        "from": "2021-06-01",
        "to": "2021-07-01",
        "grain": None,
        "anchor": None,
        "rule": "",
        "alternatives": [],
    }
