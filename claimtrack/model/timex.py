"""
TIMEX3 values as type, grain and interval.

A value says all there is to say about an absolute time, so `read_value` is the way
back from what `claimtrack.model.calendar.value_of` writes.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from functools import cache
from typing import Final

import attrs

from claimtrack.model.calendar import (
    SEASON_CODES,
    Period,
    clock,
    daypart,
)
from claimtrack.model.when import Grain, Interval, TimeType

_LETTER_GRAINS: Final = {
    "ML": Grain.MILLENNIUM, "CE": Grain.CENTURY, "DE": Grain.DECADE, "Y": Grain.YEAR,
    "Q": Grain.QUARTER, "H": Grain.HALF, "SN": Grain.SEASON, "M": Grain.MONTH,
    "W": Grain.WEEK, "WE": Grain.WEEKEND, "D": Grain.DAY,
}  # fmt: skip
_CLOCK_GRAINS: Final = {"H": Grain.HOUR, "M": Grain.MINUTE, "S": Grain.SECOND}
_POINTS: Final = frozenset({Grain.HOUR, Grain.MINUTE, Grain.SECOND})


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
    stop = end.interval.start if end.grain in _POINTS else end.interval.end
    return TimexValue(begin.type, grain, Interval(begin.interval.start, stop))


def _read_reference(value: str) -> TimexValue | None:
    if value in ("PRESENT_REF", "PAST_REF", "FUTURE_REF"):
        return TimexValue(TimeType.DATE)
    if re.fullmatch(r"BC\d{2,7}|FY\d{4}", value):
        return TimexValue(
            TimeType.DATE, Grain.CENTURY if len(value) == 4 else Grain.YEAR
        )
    return None


def _read_length(value: str) -> TimexValue | None:
    match = re.fullmatch(
        r"P(?P<days>(?:[\d.X]+(?:ML|CE|DE|SN|WE|[YQHMWD]))*)(?:T(?P<clock>(?:[\d.X]+[HMS])+))?",
        value,
    )
    if match is None or value == "P":
        return None
    if match["clock"]:
        return TimexValue(TimeType.DURATION, _CLOCK_GRAINS[match["clock"][-1]])
    letters = re.findall(r"[A-WYZ]+", match["days"])
    return TimexValue(TimeType.DURATION, _LETTER_GRAINS[letters[-1]])


@cache
def _clock_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?P<day>[\dX]{4}-[\dX]{2}-[\dX]{2}|[\dX]{4}-W[\dX]{2}-[1-7])?T"
        r"(?:(?P<part>MO|MI|AF|EV|NI|DT)"
        r"|(?P<h>\d\d|XX)(?::(?P<m>\d\d|XX)(?::(?P<s>\d\d|XX))?)?"
        r"(?P<zone>Z|[+-]\d\d:\d\d)?)"
    )


def _read_time(value: str) -> TimexValue | None:
    match = _clock_pattern().fullmatch(value)
    if match is None:
        return None
    grain = Grain.DAYPART
    if match["h"]:
        grain = (
            Grain.SECOND if match["s"] else Grain.MINUTE if match["m"] else Grain.HOUR
        )
    day = _read_date(match["day"]) if match["day"] else None
    if day is None or day.period is None or "X" in value:
        return TimexValue(TimeType.TIME, grain)
    period = _time_of(day.period, match)
    if period is None:
        return None
    interval = _with_zone(period.interval, _zone(match["zone"]))
    return TimexValue(TimeType.TIME, grain, interval, period)


def _time_of(day: Period, match: re.Match[str]) -> Period | None:
    if match["part"]:
        return daypart(day, match["part"])
    hour = int(match["h"])
    minute = int(match["m"]) if match["m"] else None
    second = int(match["s"]) if match["s"] else None
    if hour > 24 or (minute or 0) > 59 or (second or 0) > 59:
        return None
    return clock(day, hour, minute, second)


def _zone(zone: str | None) -> dt.tzinfo | None:
    if zone is None:
        return None
    if zone == "Z":
        return dt.timezone.utc
    minutes = int(zone[1:3]) * 60 + int(zone[4:])
    offset = dt.timedelta(minutes=-minutes if zone[0] == "-" else minutes)
    return dt.timezone(offset) if abs(offset) < dt.timedelta(days=1) else None


def _with_zone(interval: Interval | None, zone: dt.tzinfo | None) -> Interval | None:
    if interval is None or zone is None:
        return interval
    end = interval.end and interval.end.replace(tzinfo=zone)
    return Interval(interval.start.replace(tzinfo=zone), end)


def _week(year: str, week: str, grain: Grain) -> Period | None:
    try:
        return Period.of(dt.date.fromisocalendar(int(year), int(week), 1), grain)
    except ValueError:
        return None


def _weekday(year: str, rest: str) -> Period | None:
    week, _, day = rest.partition("-")
    monday = _week(year, week, Grain.DAY)
    return None if monday is None else monday.shift(int(day) - 1)


_DATES: Final[tuple[tuple[str, Grain, Callable[[str, str], Period | None]], ...]] = (
    (r"([\dX])()", Grain.MILLENNIUM, lambda y, _: Period(Grain.MILLENNIUM, int(y))),
    (r"([\dX]{2})(?:XX)?()", Grain.CENTURY, lambda y, _: Period(Grain.CENTURY, int(y))),
    (r"([\dX]{3})X?()", Grain.DECADE, lambda y, _: Period(Grain.DECADE, int(y))),
    (r"(\d{4})()", Grain.YEAR, lambda y, _: Period.year(int(y))),
    (r"([\dX]{4})-H([12X])", Grain.HALF, lambda y, n: Period(Grain.HALF, int(y) * 2 + int(n) - 1)),
    (r"([\dX]{4})-Q([1-4X])", Grain.QUARTER, lambda y, n: Period(Grain.QUARTER, int(y) * 4 + int(n) - 1)),
    (r"([\dX]{4})-(SP|SU|FA|WI)", Grain.SEASON, lambda y, n: Period(Grain.SEASON, int(y) * 4 + SEASON_CODES.index(n))),
    (r"([\dX]{4})-(0[1-9]|1[0-2]|XX)", Grain.MONTH, lambda y, n: Period.month(int(y), int(n))),
    (r"([\dX]{4})-W(\d\d|XX)", Grain.WEEK, lambda y, n: _week(y, n, Grain.WEEK)),
    (r"([\dX]{4})-W(\d\d|XX)-WE", Grain.WEEKEND, lambda y, n: _week(y, n, Grain.WEEKEND)),
    (r"([\dX]{4})-W((?:\d\d|XX)-[1-7])", Grain.DAY, _weekday),
    (r"([\dX]{4})-((?:\d\d|XX)-(?:\d\d|XX))", Grain.DAY, lambda y, n: Period.day(int(y), int(n[:2]), int(n[3:]))),
)  # fmt: skip
"""The forms of a date: what stands for the year and for the rest, and what it is."""


def _read_date(value: str) -> TimexValue | None:
    if value == "XXXX":
        return TimexValue(TimeType.DATE, Grain.YEAR)
    for pattern, grain, make in _DATES:
        match = re.fullmatch(pattern, value)
        if match is None:
            continue
        if "X" in match[1] + match[2]:
            return TimexValue(TimeType.DATE, grain)
        period = make(match[1], match[2])
        if period is None or period.start is None:
            return None
        return TimexValue(TimeType.DATE, grain, period.interval, period)
    return None
