"""What an expression comes to, before it is written down."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.calendar import Period
from claimtrack.model.timex import read_value
from claimtrack.model.when import Grain, TimeType
from claimtrack.stages.times.sense import dated, undated

# Laws


@given(st.dates(), st.sampled_from([Grain.YEAR, Grain.MONTH, Grain.WEEK, Grain.DAY]))
def test_a_dated_sense_reads_back_to_its_stretch(day, grain):
    """The value of a stretch of the calendar names that stretch."""
    period = Period.of(day, grain)

    assert read_value(dated(period).value).period == period


@given(st.sampled_from(Grain))
def test_an_undated_sense_knows_its_grain_and_nothing_else(grain):
    """Where only the grain is known, there is neither a stretch nor an anchor."""
    sense = undated(grain)

    assert sense.grain is grain
    assert sense.period is sense.interval is sense.anchor is None


# Cases


@pytest.mark.parametrize(
    ("grain", "kind"),
    [
        (Grain.MONTH, TimeType.DATE),
        (Grain.DAY, TimeType.DATE),
        (Grain.DAYPART, TimeType.TIME),
        (Grain.MINUTE, TimeType.TIME),
    ],
)
def test_what_is_finer_than_a_day_is_a_time(grain, kind):
    """TIMEX3 calls days and more dates, parts of a day times."""
    assert undated(grain).type is kind


def test_what_lies_before_the_calendar_has_no_date():
    """There is no year 0, so its sense is an open one."""
    assert dated(Period.year(0)) == undated(Grain.YEAR)
