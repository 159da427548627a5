"""What words mean before it is known when they were written."""

from __future__ import annotations

import attrs
import pytest

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain
from claimtrack.stages.times.readings import (
    Absolute,
    Clock,
    Cycle,
    Daypart,
    Length,
    Part,
    Shift,
    Step,
)

READINGS = (
    Absolute(Period.year(2021)),
    Cycle(Grain.DAY, weekday=1),
    Step(Grain.WEEK, -1),
    Shift(-2, Grain.WEEK),
    Part(1, Grain.WEEK, Absolute(Period.year(2021))),
    Clock(2, 30, day=Step(Grain.DAY, 0)),
    Daypart("MO"),
    Length(((3, Grain.WEEK),)),
)


@pytest.mark.parametrize(
    "reading", READINGS, ids=lambda reading: type(reading).__name__
)
def test_readings_are_values(reading):
    """A reading equals its copy and may be a key."""
    assert attrs.evolve(reading) == reading
    assert len({reading, attrs.evolve(reading)}) == 1


def test_what_is_not_told_is_none():
    """A bare weekday says neither which one nor within what."""
    reading = Cycle(Grain.DAY, weekday=1)

    assert (reading.step, reading.within, reading.month) == (None, None, None)
