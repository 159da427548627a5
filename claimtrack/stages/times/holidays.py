"""The day of a feast in a year."""

from __future__ import annotations

import datetime as dt

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain


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


def holiday(rule: str, year: int) -> Period | None:
    """
    Give the day of a feast.

    Args:
        rule: As in `claimtrack.lexicon.rows.times.Holiday`.
        year: The year.

    Returns:
        The day; None outside the years 1 to 9999.
    """
    base, sign, offset = rule.partition("+")
    days = int(offset) if sign else 0
    if not 1 <= year <= 9999:
        return None
    if base.startswith("easter"):
        days += int(base.removeprefix("easter") or 0)
        return Period(Grain.DAY, easter(year).toordinal() + days)
    month, _, rest = base.partition("-")
    day, _, which = rest.partition("-")
    if not which:
        fixed = Period.day(year, int(month), int(day))
        return None if fixed is None else fixed.shift(days)
    return _nth(year, int(month), int(day), int(which)).shift(days)


def _nth(year: int, month: int, weekday: int, which: int) -> Period:
    """Give the first, second … or last (-1) such weekday of a month."""
    if which < 0:
        first_of_next = dt.date(year + month // 12, month % 12 + 1, 1)
        last = first_of_next.toordinal() - 1
        return Period(Grain.DAY, last - (last - weekday) % 7)
    first = dt.date(year, month, 1).toordinal()
    return Period(Grain.DAY, first + (weekday - first) % 7 + 7 * (which - 1))
