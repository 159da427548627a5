"""
Stretches of the calendar, each a grain and a number on the line of that grain.

Years, months, weeks and minutes are counted from the year 0 on, so that the next
month is the number plus one, whatever the grain.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

import attrs

from claimtrack.model.when import Grain, Interval

_YEARS: Final = {
    Grain.MILLENNIUM: 1000,
    Grain.CENTURY: 100,
    Grain.DECADE: 10,
    Grain.YEAR: 1,
}
"""How many years a stretch has."""

_PARTS_OF_YEAR: Final = {
    Grain.HALF: 2,
    Grain.QUARTER: 4,
    Grain.SEASON: 4,
    Grain.MONTH: 12,
}
"""How many stretches a year has."""

# Leap seconds are left out, as they are by datetime.
_DAY: Final = 86_400  # seconds
_PARTS_OF_DAY: Final = {Grain.HOUR: 24, Grain.MINUTE: 1440, Grain.SECOND: _DAY}
"""How many stretches a day has."""

# TIMEX3 fixes no hours; these are where the words of most speakers overlap, and noon
# belongs to two.
DAYPARTS: Final = {
    "MO": (5, 12),
    "MI": (11, 14),
    "AF": (12, 17),
    "EV": (17, 21),
    "NI": (21, 29),
    "DT": (8, 18),
}
"""From which to which hour each part of the day lasts; 29 is 5 on the next day."""

_CODES: Final = tuple(DAYPARTS)
SEASON_CODES: Final = ("SP", "SU", "FA", "WI")
"""The seasons as TIMEX3 writes them; winter begins in the December of its year."""


@attrs.frozen(order=False)
class Period:
    """
    One stretch of the calendar.

    Args:
        grain: How long it is.
        number: Which it is, on the line of all stretches of that grain.
    """

    grain: Grain
    number: int

    @classmethod
    def year(cls, year: int) -> Period:
        """Make a year."""
        return cls(Grain.YEAR, year)

    @classmethod
    def month(cls, year: int, month: int) -> Period:
        """Make a month; 1 is January."""
        return cls(Grain.MONTH, year * 12 + month - 1)

    @classmethod
    def day(cls, year: int, month: int, day: int) -> Period | None:
        """Make a day; None if there is no such day."""
        try:
            return cls(Grain.DAY, dt.date(year, month, day).toordinal())
        except ValueError:
            return None

    @classmethod
    def of(cls, day: dt.date, grain: Grain) -> Period:  # noqa: PLR0911  one for each kind of grain
        """Give the stretch of that grain in which a day, or a moment of it, lies."""
        if grain in _YEARS:
            return cls(grain, day.year // _YEARS[grain])
        # Meteorological seasons, three whole months each, spring from March on.
        if grain is Grain.SEASON:
            return cls(grain, (day.year * 12 + day.month - 3) // 3)
        if grain in _PARTS_OF_YEAR:
            parts = _PARTS_OF_YEAR[grain]
            return cls(grain, day.year * parts + (day.month - 1) * parts // 12)
        ordinal = day.toordinal()
        # Day 1 of the proleptic calendar is a Monday, so weeks need no other origin.
        if grain in (Grain.WEEK, Grain.WEEKEND):
            return cls(grain, (ordinal - 1) // 7)
        if grain in _PARTS_OF_DAY:
            parts = _PARTS_OF_DAY[grain]
            return cls(grain, ordinal * parts + _seconds(day) * parts // _DAY)
        if grain is Grain.DAYPART:
            return cls(grain, ordinal * len(_CODES))
        return cls(Grain.DAY, ordinal)

    def shift(self, steps: int) -> Period:
        """Go some stretches on, or back."""
        return Period(self.grain, self.number + steps)

    def to(self, grain: Grain) -> Period | None:
        """Give the stretch of another grain in which this one begins."""
        start = self.start
        return None if start is None else Period.of(start, grain)

    @property
    def start(self) -> dt.datetime | None:
        """The first moment; None outside the years 1 to 9999."""
        try:
            return self._start()
        except (ValueError, OverflowError):
            return None

    @property
    def end(self) -> dt.datetime | None:
        """The first moment behind it; None if that is after the year 9999."""
        if self.grain is Grain.DAYPART:
            day, part = divmod(self.number, len(_CODES))
            return _moment(day * 24 + DAYPARTS[_CODES[part]][1], Grain.HOUR)
        if self.grain is Grain.WEEKEND:
            return Period(Grain.WEEK, self.number + 1).start
        return self.shift(1).start

    @property
    def interval(self) -> Interval | None:
        """From the first moment to the end; None outside the years 1 to 9999."""
        start = self.start
        return None if start is None else Interval(start, self.end)

    def _start(self) -> dt.datetime | None:
        grain, number = self.grain, self.number
        if grain in _YEARS:
            # There was no year 0; the first decade has nine years.
            return _midnight(number * _YEARS[grain] or int(grain is not Grain.YEAR), 1)
        if grain in _PARTS_OF_YEAR:
            parts = _PARTS_OF_YEAR[grain]
            year, part = divmod(number, parts)
            month = part * (12 // parts) + 1 + (2 if grain is Grain.SEASON else 0)
            return _midnight(year, month)
        if grain is Grain.DAYPART:
            day, part = divmod(number, len(_CODES))
            return _moment(day * 24 + DAYPARTS[_CODES[part]][0], Grain.HOUR)
        if grain in _PARTS_OF_DAY:
            return _moment(number, grain)
        days = number
        if grain is Grain.WEEK:
            days = number * 7 + 1
        # A weekend is the end of its week, so the next one is not where it ends.
        elif grain is Grain.WEEKEND:
            days = number * 7 + 6
        return dt.datetime.fromordinal(days)


def _seconds(day: dt.date) -> int:
    """Count the seconds since midnight; a day alone begins there."""
    if not isinstance(day, dt.datetime):
        return 0
    return day.hour * 3600 + day.minute * 60 + day.second


def _midnight(year: int, month: int) -> dt.datetime:
    return dt.datetime.combine(dt.date(year, month, 1), dt.time())


def _moment(number: int, grain: Grain) -> dt.datetime | None:
    parts = _PARTS_OF_DAY[grain]
    day, rest = divmod(number, parts)
    try:
        return dt.datetime.fromordinal(day) + dt.timedelta(
            seconds=rest * (86400 // parts)
        )
    except (ValueError, OverflowError):
        return None


def daypart(day: Period, code: str) -> Period:
    """Make a part of a day."""
    return Period(Grain.DAYPART, day.number * len(_CODES) + _CODES.index(code))


def clock(day: Period, hour: int, minute: int | None, second: int | None) -> Period:
    """Make a moment as fine as it is told; hour 24 is the midnight that ends the day."""
    if minute is None:
        return Period(Grain.HOUR, day.number * 24 + hour)
    minutes = day.number * 1440 + hour * 60 + minute
    if second is None:
        return Period(Grain.MINUTE, minutes)
    return Period(Grain.SECOND, minutes * 60 + second)


def value_of(period: Period) -> str:  # noqa: PLR0911  one for each kind of grain
    """
    Write a stretch as TIMEX3 does.

    >>> value_of(Period.month(2021, 6))
    '2021-06'
    """
    grain, number = period.grain, period.number
    if grain in _YEARS:
        digits = 4 - len(str(_YEARS[grain])) + 1
        return f"{number:0{digits}}"
    if grain in _PARTS_OF_YEAR:
        year, part = divmod(number, _PARTS_OF_YEAR[grain])
        return f"{year:04}-" + _part_of_year(grain, part)
    start = period.start
    if start is None:
        return "XXXX"
    if grain in (Grain.WEEK, Grain.WEEKEND):
        year, week, _ = start.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if grain is Grain.WEEKEND else "")
    if grain is Grain.DAY:
        return start.date().isoformat()
    if grain is Grain.DAYPART:
        return f"{start.date().isoformat()}T{_CODES[number % len(_CODES)]}"
    forms = {Grain.HOUR: "%H", Grain.MINUTE: "%H:%M", Grain.SECOND: "%H:%M:%S"}
    return f"{start.date().isoformat()}T{start.strftime(forms[grain])}"


def _part_of_year(grain: Grain, part: int) -> str:
    if grain is Grain.SEASON:
        return SEASON_CODES[part]
    if grain is Grain.MONTH:
        return f"{part + 1:02}"
    return f"{'H' if grain is Grain.HALF else 'Q'}{part + 1}"
