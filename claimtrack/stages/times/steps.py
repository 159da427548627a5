"""How to get from one stretch of the calendar to another."""

from __future__ import annotations

import datetime as dt
from typing import Final

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain

_MIDWEEK: Final = 4
_SATURDAY: Final = 6
_YEARS: Final = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}
PARTS_OF_YEAR: Final = {Grain.QUARTER: 4, Grain.MONTH: 12, Grain.HALF: 2}
"""How many of them a year has."""
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


def is_part_of(fine: Grain, coarse: Grain) -> bool:
    """Whether a point of one grain stays one if it is moved by units of the other."""
    if fine is Grain.DAY:
        return True
    return fine in PARTS_OF_YEAR and coarse is Grain.YEAR


def shift_point(point: Period, grain: Grain, amount: int) -> Period:
    """
    Move a day, month, quarter or half by some units; a month after May 31 is June 30.

    Args:
        point: The point, of which `is_part_of` holds.
        grain: The unit.
        amount: How many, negative for the past.

    Returns:
        A point of the same grain, or of that of the unit where it is finer than a day.
    """
    if point.grain is not Grain.DAY:
        return point.shift(amount * PARTS_OF_YEAR[point.grain])
    start, unit = point.start, point.to(grain)
    if grain not in _MONTHS or start is None or unit is None:
        return (unit or point).shift(amount)
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


def nth_part(number: int, grain: Grain, first: dt.datetime, end: dt.datetime) -> Period:
    """
    Give the first, second … or last unit of a stretch of time.

    Weeks are in the stretch that has most of their days (ISO 8601), weekends where
    their Saturday is.

    Args:
        number: Which, from 1; -1 for the last.
        grain: The unit.
        first: The first moment of the stretch.
        end: The first moment behind it.
    """
    if grain is Grain.WEEKEND:
        return _nth_weekend(number, first, end)
    if number < 0:
        last = (end - dt.timedelta(days=1)).date()
        is_early = grain is Grain.WEEK and last.isoweekday() < _MIDWEEK
        return Period.of(last, grain).shift(number if is_early else number + 1)
    period = Period.of(first.date(), grain)
    is_late = grain is Grain.WEEK and first.isoweekday() > _MIDWEEK
    return period.shift(number if is_late else number - 1)


def _nth_weekend(number: int, first: dt.datetime, end: dt.datetime) -> Period:
    """Give a weekend; that of a feast on a Monday is the one before it."""
    day = Period(Grain.DAY, first.toordinal())
    if (end - first).days > 1:
        day = nth_weekday(number, _SATURDAY, first, end)
    elif first.isoweekday() < _MIDWEEK - 1:
        day = day.shift(-2)
    # Before the year 1 there are no weekends.
    return day.to(Grain.WEEKEND) or Period(Grain.WEEKEND, 0)
