"""The dates of TIMEX3 as stretches of the calendar."""

from __future__ import annotations

import datetime as dt
from typing import Final, TypeAlias

from claimtrack.model.calendar import SEASON_CODES, Period
from claimtrack.model.when import Grain

Dated: TypeAlias = tuple[Grain, Period | None]
"""How fine a date is, and which one it is."""

Part: TypeAlias = tuple[Grain, tuple[int, ...] | None]
"""What stands behind a year, as numbers; None for them if one is not known."""

# TIMEX3 cuts off what is not known: 19 is a century, 199 a decade, 1999 a year.
_LONG: Final = {
    1: Grain.MILLENNIUM,
    2: Grain.CENTURY,
    3: Grain.DECADE,
    4: Grain.YEAR,
}
"""What a year is that has only some of its digits."""

# Q and H as TIMEX3 writes them: 2021-Q3, 2021-H1.
_LETTERED: Final = {"Q": Grain.QUARTER, "H": Grain.HALF}


def read_date(value: str) -> Dated | None:
    """
    Read a date: "2021", "202X", "2021-06", "2021-07-08", "2021-Q3", "2021-W27-WE".

    Args:
        value: The value; an X stands for what is not known.

    Returns:
        How fine it is, and the stretch of the calendar, None if it has an X; nothing
        at all if it is no such value, or no such date.

    >>> grain, period = read_date("2021-Q3")
    >>> grain.value, str(period.interval.start.date())
    ('quarter', '2021-07-01')
    """
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
        return grain, None
    return _dated(_in_year(int(year), grain, number))


def _dated(period: Period | None) -> Dated | None:
    """Refuse a date that no calendar has."""
    if period is None or period.start is None:
        return None
    return period.grain, period


def _has_digits(text: str, count: int) -> bool:
    """Whether a text has so many digits or X's, and nothing else."""
    return len(text) == count and is_number(text.replace("X", "0"), count, count)


def _read_years(text: str) -> Dated | None:
    """Read "2021", "202" or "202X", "20" or "20XX", "2"."""
    if not _has_digits(text, len(text)) or len(text) not in _LONG:
        return None
    # TimeBank writes 199X where the standard has 199; both mean the decade.
    known = text.rstrip("X") if len(text) == 4 else text
    if not known or "X" in known:
        return _LONG[len(text)], None
    return _dated(Period(_LONG[len(known)], int(known)))


def _part_of_year(text: str) -> Part | None:
    if text in SEASON_CODES:
        return Grain.SEASON, (SEASON_CODES.index(text),)
    if text[:1] in _LETTERED:
        return _lettered(text)
    if text[:1] == "W":
        return _part_of_week(text[1:].split("-"))
    numbers = text.split("-")
    return _numbered(Grain.MONTH if len(numbers) == 1 else Grain.DAY, numbers)


def _lettered(text: str) -> Part | None:
    """Read "Q3" or "H1"; they count from 0 in the calendar."""
    grain, number = _LETTERED[text[0]], text[1:]
    if number == "X":
        return grain, None
    return (grain, (int(number) - 1,)) if is_number(number, 1, 1) else None


def _part_of_week(parts: list[str]) -> Part | None:
    """Read the number of a week, alone, with "WE" or with the number of a day."""
    week, *rest = parts
    if not rest or rest == ["WE"]:
        return _numbered(Grain.WEEKEND if rest else Grain.WEEK, [week])
    # A third number tells the day of a week from the day of a month.
    return _numbered(Grain.DAY, [week, *(day.zfill(2) for day in rest)], 0)


def _numbered(grain: Grain, numbers: list[str], *before: int) -> Part | None:
    if len(numbers) > 2 or not all(_has_digits(number, 2) for number in numbers):
        return None
    if any("X" in number for number in numbers):
        return grain, None
    return grain, (*before, *map(int, numbers))


def _in_year(year: int, grain: Grain, numbers: tuple[int, ...]) -> Period | None:
    if grain in (Grain.HALF, Grain.QUARTER, Grain.SEASON):
        parts = 2 if grain is Grain.HALF else 4
        is_there = numbers[0] in range(parts)
        return Period(grain, year * parts + numbers[0]) if is_there else None
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


def is_number(text: str, least: int, most: int) -> bool:
    """Whether a text is a number of so many digits, of those that ASCII has."""
    return least <= len(text) <= most and text.isascii() and text.isdigit()
