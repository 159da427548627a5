"""
TIMEX3 values as type, grain and interval.

A value says all there is to say about an absolute time, so `read_value` is the way
back from what `claimtrack.model.calendar.value_of` writes.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

import attrs

from claimtrack.model.calendar import (
    DAYPARTS,
    Period,
    clock,
    daypart,
)
from claimtrack.model.timex_dates import is_number, read_date
from claimtrack.model.when import POINT_GRAINS, Grain, Interval, TimeType

_LETTER_GRAINS: Final = {
    "ML": Grain.MILLENNIUM, "CE": Grain.CENTURY, "DE": Grain.DECADE, "Y": Grain.YEAR,
    "Q": Grain.QUARTER, "H": Grain.HALF, "SN": Grain.SEASON, "M": Grain.MONTH,
    "W": Grain.WEEK, "WE": Grain.WEEKEND, "D": Grain.DAY,
}  # fmt: skip
_CLOCK_GRAINS: Final = {"H": Grain.HOUR, "M": Grain.MINUTE, "S": Grain.SECOND}


@attrs.frozen
class TimexValue:
    """
    What a TIMEX3 value says.

    Args:
        type: The type that goes with it; a set has the values of a date or a duration.
        grain: How fine it is; None for vague ones such as "PAST_REF".
        interval: The stretch of time; None for durations and for what has an X.
        period: The same as a stretch of the calendar; None for ranges, too.
    """

    type: TimeType
    grain: Grain | None = None
    interval: Interval | None = None
    period: Period | None = None


def read_value(value: str, *, grain: Grain | None = None) -> TimexValue | None:
    """
    Read a TIMEX3 value.

    Args:
        value: The value: "2021-06", "2021-W27-WE", "2021-07-08T02:00", "P3W",
            "PAST_REF", "XXXX-06", or two of them with a slash for a range.
        grain: How fine it was meant, where that is coarser than it is written:
            "T21:00" for "9 p.m." is an hour.

    Returns:
        What it says; None if it is no such value.

    >>> read_value("2021-06").grain.value
    'month'
    """
    first, slash, last = value.partition("/")
    if slash:
        return _range(first, last, grain)
    for read in (_read_reference, _read_length, _read_time, _read_date):
        found = read(value)
        if found is not None:
            return _coarser(found, grain)
    return None


def _coarser(found: TimexValue, grain: Grain | None) -> TimexValue:
    if grain is not Grain.HOUR or found.grain is not Grain.MINUTE:
        return found
    if found.period is None or found.interval is None:
        return attrs.evolve(found, grain=grain)
    period = Period(Grain.HOUR, found.period.number // 60)
    interval = _with_zone(period.interval, found.interval.start.tzinfo)
    return TimexValue(found.type, grain, interval, period)


def _range(first: str, last: str, grain: Grain | None) -> TimexValue | None:
    begin, end = read_value(first), read_value(last)
    if begin is None or end is None or "/" in last:
        return None
    grain = grain or begin.grain
    if begin.interval is None or end.interval is None:
        return TimexValue(begin.type, grain)
    # "from 9 to 11" ends at 11, "from Monday to Friday" when Friday is over.
    stop = end.interval.start if end.grain in POINT_GRAINS else end.interval.end
    return TimexValue(begin.type, grain, Interval(begin.interval.start, stop))


def _read_reference(value: str) -> TimexValue | None:
    if value in ("PRESENT_REF", "PAST_REF", "FUTURE_REF"):
        return TimexValue(TimeType.DATE)
    if value[:2] == "BC" and is_number(value[2:], 2, 7):
        grain = Grain.CENTURY if len(value) == len("BC04") else Grain.YEAR
        return TimexValue(TimeType.DATE, grain)
    if value[:2] == "FY" and is_number(value[2:], 4, 4):
        return TimexValue(TimeType.DATE, Grain.YEAR)
    return None


def _read_length(value: str) -> TimexValue | None:
    """Read "P1Y6M" or "PT2H", of which the last unit is the grain."""
    if value[:1] != "P":
        return None
    days, mark, hours = value[1:].partition("T")
    grain = _last_unit(days, _LETTER_GRAINS)
    if mark:
        fine = _last_unit(hours, _CLOCK_GRAINS)
        grain = fine if fine is not None and (grain is not None or not days) else None
    return None if grain is None else TimexValue(TimeType.DURATION, grain)


def _last_unit(text: str, grains: dict[str, Grain]) -> Grain | None:
    """Give the unit of the last of some amounts; None if it is no list of them."""
    grain = None
    while text:
        rest = text.lstrip("0123456789.X")
        letters = next((n for n in (2, 1) if rest[:n] in grains), 0)
        if len(rest) == len(text) or not letters:
            return None
        grain = grains[rest[:letters]]
        text = rest[letters:]
    return grain


def _read_time(value: str) -> TimexValue | None:
    date, mark, rest = value.partition("T")
    if not mark:
        return None
    day = _read_date(date) if date else TimexValue(TimeType.DATE, Grain.DAY)
    if day is None or day.grain is not Grain.DAY:
        return None
    if rest in DAYPARTS:
        if day.period is None:
            return TimexValue(TimeType.TIME, Grain.DAYPART)
        period = daypart(day.period, rest)
        return TimexValue(TimeType.TIME, Grain.DAYPART, period.interval, period)
    return _read_clock(day.period, rest)


def _read_clock(day: Period | None, text: str) -> TimexValue | None:
    """Read "02:00" or "02:00:30+03:00"; X stands for what is not known."""
    clock_text, zone = _split_zone(text)
    parts = clock_text.split(":")
    if len(parts) > len(POINT_GRAINS) or not all(map(_is_clock_part, parts)):
        return None
    grain = POINT_GRAINS[len(parts) - 1]
    if day is None or "X" in clock_text:
        return TimexValue(TimeType.TIME, grain)
    numbers = [int(part) for part in parts] + [None, None]
    hour, minute, second = numbers[0] or 0, numbers[1], numbers[2]
    # Hour 24 is the midnight that ends the day (ISO 8601).
    if hour > 24 or (minute or 0) > 59 or (second or 0) > 59:
        return None
    period = clock(day, hour, minute, second)
    interval = _with_zone(period.interval, zone)
    return TimexValue(TimeType.TIME, grain, interval, period)


def _is_clock_part(text: str) -> bool:
    return text == "XX" or is_number(text, 2, 2)


def _split_zone(text: str) -> tuple[str, dt.tzinfo | None]:
    if text.endswith("Z"):
        return text[:-1], dt.timezone.utc
    for sign in "+-":
        clock_text, mark, offset = text.partition(sign)
        hours, colon, minutes = offset.partition(":")
        if mark and colon and is_number(hours, 2, 2) and is_number(minutes, 2, 2):
            total = int(hours) * 60 + int(minutes)
            if total < 24 * 60:
                delta = dt.timedelta(minutes=-total if sign == "-" else total)
                return clock_text, dt.timezone(delta)
    return text, None


def _with_zone(interval: Interval | None, zone: dt.tzinfo | None) -> Interval | None:
    if interval is None or zone is None:
        return interval
    end = interval.end and interval.end.replace(tzinfo=zone)
    return Interval(interval.start.replace(tzinfo=zone), end)


def _read_date(value: str) -> TimexValue | None:
    found = read_date(value)
    if found is None:
        return None
    grain, period = found
    interval = None if period is None else period.interval
    return TimexValue(TimeType.DATE, grain, interval, period)
