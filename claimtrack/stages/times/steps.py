"""How to get from one stretch of the calendar to another."""

from __future__ import annotations

import datetime as dt
from typing import Final

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain

_YEARS: Final = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}
_MONTHS: Final = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.YEAR: 12}


def point_grain(grain: Grain, amount: float) -> tuple[Grain, float]:
    """
    Give the grain of a point so many units away: "two weeks ago" is a day.

    >>> point_grain(Grain.WEEK, -2)[1]
    -14
    """
    if grain in (Grain.WEEK, Grain.WEEKEND):
        return Grain.DAY, amount * 7
    if grain in _YEARS:
        return Grain.YEAR, amount * _YEARS[grain]
    if amount != int(amount) and grain is Grain.YEAR:
        return Grain.MONTH, amount * 12
    return grain, amount


def shift_day(day: Period, grain: Grain, amount: int) -> Period:
    """
    Move a day by some units; a month after May 31 is the end of June.

    Args:
        day: The day.
        grain: The unit.
        amount: How many, negative for the past.

    Returns:
        A day, or a stretch of the unit where that is finer than a day.
    """
    start, unit = day.start, day.to(grain)
    if grain not in _MONTHS or start is None or unit is None:
        return (unit or day).shift(amount)
    months = start.year * 12 + start.month - 1 + amount * _MONTHS[grain]
    month = Period(Grain.MONTH, months)
    first, end = month.start, month.end
    if first is None or end is None:
        return unit.shift(amount)
    number = min(first.toordinal() + start.day - 1, end.toordinal() - 1)
    return Period(Grain.DAY, number)


def nth_weekday(
    number: int, weekday: int, first: dt.datetime, end: dt.datetime
) -> Period:
    """
    Give the first, second … or last such weekday of a stretch of time.

    Args:
        number: Which, from 1; -1 for the last.
        weekday: 1 for Monday.
        first: The first moment of the stretch.
        end: The first moment behind it.
    """
    if number < 0:
        last = end.toordinal() - 1
        return Period(Grain.DAY, last - (last - weekday) % 7)
    begin = first.toordinal()
    return Period(Grain.DAY, begin + (weekday - begin) % 7 + 7 * (number - 1))
