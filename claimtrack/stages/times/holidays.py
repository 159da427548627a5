"""The day of a feast in a year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Final

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain
from claimtrack.stages.times import moon


def easter(year: int) -> dt.date:
    """
    Give Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).

    >>> easter(2021)
    datetime.date(2021, 4, 4)
    """
    century, rest = divmod(year, 100)
    leap, over = divmod(century, 4)
    golden = year % 19
    moon = (
        19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    weekday = (32 + 2 * over + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


def orthodox_easter(year: int) -> int:
    """
    Give Easter Sunday of the Julian calendar as an ordinal day (Meeus).

    >>> dt.date.fromordinal(orthodox_easter(2021))
    datetime.date(2021, 5, 2)
    """
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    behind = year // 100 - year // 400 - 2  # days since the calendars parted
    return dt.date(year, month, day + 1).toordinal() + behind


_HIJRI: Final = "hijri-"
_MOVING: Final[dict[str, Callable[[int], int]]] = {
    "easter": lambda year: easter(year).toordinal(),
    "orthodox": orthodox_easter,
    "lunar": moon.lunar_new_year,
    "diwali": moon.diwali,
    "rosh": moon.rosh_hashanah,
    "passover": lambda year: moon.rosh_hashanah(year) - 163,
    "hanukkah": moon.hanukkah,
}
"""What the words of a rule mean, as ordinal days."""


def holiday(rule: str, year: int) -> Period | None:
    """
    Give the day of a feast.

    Args:
        rule: As in `claimtrack.lexicon.rows.calendar.Holiday`.
        year: The year.

    Returns:
        The day; None outside the years 1 to 9999.
    """
    base, days = _offset(rule)
    if not 1 <= year <= 9999:
        return None
    if base in _MOVING:
        return Period(Grain.DAY, _MOVING[base](year) + days)
    if base.startswith(_HIJRI):
        first = _islamic(base, dt.date(year, 1, 1).toordinal())
        return Period(Grain.DAY, first + days)
    month, _, rest = base.partition("-")
    day, _, which = rest.partition("-")
    if not which:
        fixed = Period.day(year, int(month), int(day))
        return None if fixed is None else fixed.shift(days)
    return _nth(year, int(month), int(day), int(which)).shift(days)


def feast_end(rule: str, first: Period) -> Period | None:
    """
    Give the last day of a feast.

    Args:
        rule: The rule of the last day.
        first: The first day.
    """
    base, days = _offset(rule)
    if base.startswith(_HIJRI):
        return Period(Grain.DAY, _islamic(base, first.number + 1) + days)
    start = first.start
    near = [] if start is None else [holiday(rule, start.year + n) for n in (0, 1)]
    return next((day for day in near if day and day.number > first.number), None)


def _islamic(base: str, since: int) -> int:
    """Give the first day of a rule of the Islamic calendar from a day on."""
    month, _, day = base.removeprefix(_HIJRI).partition("-")
    return moon.hijri_day(since, int(month), int(day))


def _offset(rule: str) -> tuple[str, int]:
    """Cut "easter-46" and "11-4-4+1" into what is moved and by how many days."""
    base, sign, offset = rule.partition("+")
    if sign or not base[0].isalpha() or base.startswith(_HIJRI):
        return base, int(offset or 0)
    base, sign, offset = rule.partition("-")
    return base, -int(offset or 0)


def _nth(year: int, month: int, weekday: int, which: int) -> Period:
    """Give the first, second … or last (-1) such weekday of a month."""
    if which < 0:
        first_of_next = dt.date(year + month // 12, month % 12 + 1, 1)
        last = first_of_next.toordinal() - 1
        return Period(Grain.DAY, last - (last - weekday) % 7)
    first = dt.date(year, month, 1).toordinal()
    return Period(Grain.DAY, first + (weekday - first) % 7 + 7 * (which - 1))
