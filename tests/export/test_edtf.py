"""time expression → EDTF"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.export.edtf import to_edtf
from claimtrack.model.span import Excerpt
from claimtrack.model.when import TimeExpression, TimeMod
from claimtrack.testing import news


def edtf(value, mod=None):
    return to_edtf(TimeExpression.of(Excerpt(0, 4, "then"), value, mod=mod))


# Laws


@given(st.dates())
def test_a_day_stays_as_it_is(day):
    """EDTF writes days as ISO 8601 does."""
    assert edtf(day.isoformat()) == day.isoformat()


@given(news())
def test_every_time_of_any_text_can_be_asked(text):
    """What has no form in EDTF gives None, never an error."""
    for time in claimtrack.find_times(text, published="2021-07-08"):
        assert to_edtf(time) is None or "W" not in to_edtf(time)


# Cases


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2021", "2021"),
        ("2021-06", "2021-06"),
        ("202", "202X"),
        ("20XX", "20XX"),
        ("2021-SU", "2021-22"),
        ("2021-Q3", "2021-35"),
        ("2021-H1", "2021-40"),
        ("2021-W27", "2021-07-05/2021-07-11"),
        ("2021-W27-WE", "2021-07-10/2021-07-11"),
        ("2021-07-08TMO", "2021-07-08"),
        ("2021-07-08T02:00", "2021-07-08T02:00:00"),
        ("2021-07-08T02:00Z", "2021-07-08T02:00:00Z"),
        ("2021-07-08/2021-07-10", "2021-07-08/2021-07-10"),
        (
            "2021-07-08T09:00/2021-07-08T11:00",
            "2021-07-08T09:00:00/2021-07-08T11:00:00",
        ),
        ("9998-11/9999-12", "9998-11-01/.."),
        ("BC0044", "-0043"),
        ("XXXX-06", "XXXX-06"),
        ("XXXX-12-24", "XXXX-12-24"),
        ("XXXX-WXX-4", None),
        ("FY2019", None),
        ("PAST_REF", None),
        ("P3W", None),
    ],
)
def test_each_form_has_its_string(value, expected):
    """Dates and times are written, the rest is None."""
    assert edtf(value) == expected


def test_about_is_a_tilde():
    """An approximate date is marked as such; a range is not."""
    assert edtf("2021-06", TimeMod.APPROX) == "2021-06~"
    assert edtf("2021-W27", TimeMod.APPROX) == "2021-07-05/2021-07-11"
