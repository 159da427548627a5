"""
New moons, and the feasts that go by them.

Computed, as no table reaches every year: new moons by the larger terms of Meeus,
"Astronomical Algorithms" (1998), chapter 49, right to some minutes in our time; the
Hebrew calendar by its own arithmetic.  Where months begin when the crescent is seen,
countries differ by a day, and so may what is computed here.
"""

from __future__ import annotations

import datetime as dt
import math
from typing import Final

_MONTH: Final = 29.530588861
"""The mean days from new moon to new moon."""
_FIRST: Final = 730125.59766
"""The day of the first new moon of 2000, as an ordinal with its fraction."""
_TERMS: Final = (
    # amplitude in days, multiples of the anomalies of sun and moon and of the latitude
    (-0.4072, 0, 1, 0), (0.17241, 1, 0, 0), (0.01608, 0, 2, 0), (0.01039, 0, 0, 2),
    (0.00739, -1, 1, 0), (-0.00514, 1, 1, 0), (0.00208, 2, 0, 0), (-0.00111, 0, 1, -2),
    (-0.00057, 0, 1, 2), (0.00056, 1, 2, 0), (-0.00042, 0, 3, 0), (0.00042, 1, 0, 2),
    (0.00038, 1, 0, -2), (-0.00024, -1, 2, 0),
)  # fmt: skip

_SHAWWAL_1442: Final = 264
"""The number, from January 2000, of the new moon before the feast of May 2021."""
_SIGHT: Final = 0.55
"""Up to which part of the day a new moon lets the month begin on the next one."""
_EIGHT_HOURS: Final = 8 / 24
"""How far the clocks of Beijing are ahead of Universal Time."""
_EVENING: Final = 0.5
"""Until then in Universal Time the sun has set in India."""


def new_moon(number: int) -> float:
    """
    Give a new moon as an ordinal day with its fraction, in Universal Time.

    Args:
        number: How many new moons after that of January 2000.

    >>> dt.date.fromordinal(int(new_moon(264)))
    datetime.date(2021, 5, 11)
    """
    sun = math.radians(2.5534 + 29.1053567 * number)
    moon = math.radians(201.5643 + 385.81693528 * number)
    latitude = math.radians(160.7108 + 390.67050284 * number)
    wobble = sum(
        size * math.sin(s * sun + m * moon + f * latitude) for size, s, m, f in _TERMS
    )
    return _FIRST + _MONTH * number + wobble


def _first_after(day: int, shift: float) -> int:
    """Give the first day with a new moon on or after a day, with clocks so far ahead."""
    number = int((day - _FIRST) / _MONTH) - 2
    while math.floor(new_moon(number) + shift) < day:
        number += 1
    return math.floor(new_moon(number) + shift)


def lunar_new_year(year: int) -> int:
    """Give the Lunar New Year, which falls on a new moon from January 21 on."""
    return _first_after(dt.date(year, 1, 21).toordinal(), _EIGHT_HOURS)


def diwali(year: int) -> int:
    """Give Diwali, the night of the new moon from the middle of October on."""
    return _first_after(dt.date(year, 10, 17).toordinal(), -_EVENING)


def hijri_day(since: int, month: int, day: int) -> int:
    """
    Give the next such day of the Islamic calendar.

    Args:
        since: The ordinal day from which on to look.
        month: 1 for Muharram, 9 for Ramadan.
        day: The day of the month.

    >>> dt.date.fromordinal(hijri_day(dt.date(2021, 1, 1).toordinal(), 9, 1))
    datetime.date(2021, 4, 13)
    """
    early = int((since - _FIRST) / _MONTH) - 3
    # The same month comes back after twelve moons.
    number = early + (_SHAWWAL_1442 - 10 + month - early) % 12
    while _month_start(number) + day - 1 < since:
        number += 12
    return _month_start(number) + day - 1


def _month_start(number: int) -> int:
    """Give the day on whose eve the crescent is seen after a new moon."""
    moon = new_moon(number)
    day = math.floor(moon)
    return day + (1 if moon - day < _SIGHT else 2)


def rosh_hashanah(year: int) -> int:
    """
    Give the Jewish New Year of an autumn.

    >>> dt.date.fromordinal(rosh_hashanah(2021))
    datetime.date(2021, 9, 7)
    """
    hebrew = year + 3761
    before, day, after = (_elapsed(hebrew + step) for step in (-1, 0, 1))
    # No year may be too long or too short.
    delay = 2 if after - day == 356 else 1 if day - before == 382 else 0
    return day + delay - 1373427


def _elapsed(year: int) -> int:
    """Count the days from the Hebrew era to the mean new moon of a year."""
    months = (235 * year - 234) // 19
    day = months * 29 + (12084 + 13753 * months) // 25920
    return day + ((3 * (day + 1)) % 7 < 3)  # not on a Sunday, Wednesday or Friday


def hanukkah(year: int) -> int:
    """Give the first day of Hanukkah, the 25th of Kislev."""
    start = rosh_hashanah(year)
    is_full = (rosh_hashanah(year + 1) - start) % 10 == 5  # then Heshvan has 30 days
    return start + 83 + is_full
