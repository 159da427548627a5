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
    if value[:2] == "BC" and _is_number(value[2:], 2, 7):
        grain = Grain.CENTURY if len(value) == len("BC04") else Grain.YEAR
        return TimexValue(TimeType.DATE, grain)
    if value[:2] == "FY" and _is_number(value[2:], 4, 4):
        return TimexValue(TimeType.DATE, Grain.YEAR)
    return None


def _is_number(text: str, least: int, most: int) -> bool:
    return least <= len(text) <= most and text.isascii() and text.isdigit()


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
    if len(parts) > len(_CLOCK_PARTS) or not all(map(_is_clock_part, parts)):
        return None
    grain = _CLOCK_PARTS[len(parts) - 1]
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


_CLOCK_PARTS: Final = (Grain.HOUR, Grain.MINUTE, Grain.SECOND)


def _is_clock_part(text: str) -> bool:
    return text == "XX" or _is_number(text, 2, 2)


def _split_zone(text: str) -> tuple[str, dt.tzinfo | None]:
    if text.endswith("Z"):
        return text[:-1], dt.timezone.utc
    for sign in "+-":
        clock_text, mark, offset = text.partition(sign)
        hours, colon, minutes = offset.partition(":")
        if mark and colon and _is_number(hours, 2, 2) and _is_number(minutes, 2, 2):
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
    year, dash, rest = value.partition("-")
    if not dash:
        return _read_years(year)
    if not _has_digits(year, 4):
        return None
    part = _part_of_year(rest)
    if part is None:
        return None
    grain, number = part
    if "X" in year or number is None:
        return TimexValue(TimeType.DATE, grain)
    return _dated(_in_year(int(year), grain, number))


def _dated(period: Period | None) -> TimexValue | None:
    if period is None or period.start is None:
        return None
    return TimexValue(TimeType.DATE, period.grain, period.interval, period)


def _has_digits(text: str, count: int) -> bool:
    """Whether a text has so many digits or X's, and nothing else."""
    return len(text) == count and _is_number(text.replace("X", "0"), count, count)


# TIMEX3 cuts off what is not known: 19 is a century, 199 a decade, 1999 a year.
_LONG: Final = {
    1: Grain.MILLENNIUM,
    2: Grain.CENTURY,
    3: Grain.DECADE,
    4: Grain.YEAR,
}
"""What a year is that has only some of its digits."""


def _read_years(text: str) -> TimexValue | None:
    """Read "2021", "202" or "202X", "20" or "20XX", "2"."""
    if not _has_digits(text, len(text)) or len(text) not in _LONG:
        return None
    # TimeBank writes 199X where the standard has 199; both mean the decade.
    known = text.rstrip("X") if len(text) == 4 else text
    if not known or "X" in known:
        return TimexValue(TimeType.DATE, _LONG[len(text)])
    return _dated(Period(_LONG[len(known)], int(known)))


def _part_of_year(text: str) -> tuple[Grain, tuple[int, ...] | None] | None:
    """Read what stands behind the year; None for the numbers if one is an X."""
    if text in SEASON_CODES:
        return Grain.SEASON, (SEASON_CODES.index(text),)
    if text[:1] in _LETTERED and len(text) == 2:
        if text[1] == "X":
            return _LETTERED[text[0]], None
        return (
            (_LETTERED[text[0]], (int(text[1]) - 1,))
            if _is_number(text[1], 1, 1)
            else None
        )
    grain, numbers = Grain.MONTH, text.split("-")
    if text[:1] == "W":
        grain, numbers = _week_grain(numbers), [numbers[0][1:], *numbers[1:]]
        numbers = [number for number in numbers if number != "WE"]
        numbers[1:] = [number.zfill(2) for number in numbers[1:]]
    elif len(numbers) > 1:
        grain = Grain.DAY
    if len(numbers) > 2 or not all(_has_digits(number, 2) for number in numbers):
        return None
    unknown = any("X" in number for number in numbers)
    week = (0,) if text[:1] == "W" and grain is Grain.DAY else ()
    return grain, None if unknown else (*week, *(int(number) for number in numbers))


# Q and H as TIMEX3 writes them: 2021-Q3, 2021-H1.
_LETTERED: Final = {"Q": Grain.QUARTER, "H": Grain.HALF}


def _week_grain(parts: list[str]) -> Grain:
    if len(parts) == 1:
        return Grain.WEEK
    return Grain.WEEKEND if parts[1] == "WE" else Grain.DAY


def _in_year(year: int, grain: Grain, numbers: tuple[int, ...]) -> Period | None:
    if grain in (Grain.HALF, Grain.QUARTER, Grain.SEASON):
        parts = 2 if grain is Grain.HALF else 4
        return (
            Period(grain, year * parts + numbers[0])
            if numbers[0] in range(parts)
            else None
        )
    if grain is Grain.MONTH:
        return Period.month(year, numbers[0]) if 1 <= numbers[0] <= 12 else None
    if grain is Grain.DAY and len(numbers) == 2:
        return Period.day(year, *numbers)
    try:
        week = numbers[-2] if grain is Grain.DAY else numbers[0]
        day = numbers[-1] if grain is Grain.DAY else 1
        return Period.of(dt.date.fromisocalendar(year, week, day), grain)
    except ValueError:
        return None
