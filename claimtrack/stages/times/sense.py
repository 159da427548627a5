"""What an expression comes to, before it is written down."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

import attrs

from claimtrack.model.calendar import Period, value_of
from claimtrack.model.when import Grain, Interval, TimeType
from claimtrack.stages.times.anchor import Anchors
from claimtrack.stages.times.cycles import UNKNOWN
from claimtrack.stages.times.readings import Reading


@attrs.frozen
class Sense:
    """
    What an expression comes to.

    Args:
        type: The TIMEX3 type.
        value: The TIMEX3 value.
        period: The stretch of the calendar; None if unresolved.
        anchor: What it was counted from.
        interval: The stretch as moments; None for that of the period.
        grain: How fine the words are; None for that of the period.
        aside: True if the story does not stay there: "up from a year ago".
        alternatives: Other values that the words may have.
    """

    type: TimeType
    value: str
    period: Period | None = None
    anchor: str | None = None
    interval: Interval | None = None
    grain: Grain | None = None
    aside: bool = False
    alternatives: tuple[str, ...] = ()


Resolve: TypeAlias = Callable[[Reading, Anchors], Sense]
"""Resolves a reading inside another one: the year of "January of last year"."""

_SUB_DAY: Final = (Grain.DAYPART, Grain.HOUR, Grain.MINUTE, Grain.SECOND)


def dated(period: Period, anchor: str | None = None) -> Sense:
    """Make the sense of a stretch of the calendar."""
    kind = TimeType.TIME if period.grain in _SUB_DAY else TimeType.DATE
    if period.start is None:
        return undated(period.grain)
    return Sense(kind, value_of(period), period, anchor)


def undated(grain: Grain, value: str | None = None) -> Sense:
    """Make the sense of a time of which no more than the grain is known."""
    kind = TimeType.TIME if grain in _SUB_DAY else TimeType.DATE
    return Sense(kind, value or UNKNOWN[grain], grain=grain)
