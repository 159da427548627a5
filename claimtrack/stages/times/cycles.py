"""What comes back every week, month or year, and which of them is meant."""

from __future__ import annotations

import datetime as dt
from typing import Final

from claimtrack.model.calendar import SEASON_CODES, Period
from claimtrack.model.when import Grain
from claimtrack.stages.times.holidays import holiday
from claimtrack.stages.times.readings import Cycle

LOOK_BACK: Final = 2.0
"""How much farther a day ahead is than one behind: news looks back."""
LOOK_FAR_BACK: Final = 8.0
"""The same for a month or a quarter, which needs words of the future to lie far ahead."""
LOOK_ONLY_BACK: Final = 1000.0
"""The same in a clause of the past tense: "it fell on Sept. 11"."""
LOOK_ROUND: Final = 1.0
"""The same where a story is told: "that June" may be before or after its last day."""
LOOK_ON: Final = 0.5
"""The same behind "would" and "until", where the time may well lie ahead."""
LOOK_AHEAD: Final = 0.0
"""The same where a time lies ahead if it can."""

_SATURDAY: Final = 6

UNKNOWN: Final = {
    Grain.MILLENNIUM: "X",
    Grain.CENTURY: "XX",
    Grain.DECADE: "XXX",
    Grain.YEAR: "XXXX",
    Grain.HALF: "XXXX-HX",
    Grain.QUARTER: "XXXX-QX",
    Grain.SEASON: "XXXX-XX",
    Grain.MONTH: "XXXX-XX",
    Grain.WEEK: "XXXX-WXX",
    Grain.WEEKEND: "XXXX-WXX-WE",
    Grain.DAY: "XXXX-XX-XX",
    Grain.DAYPART: "XXXX-XX-XXTXX",
    Grain.HOUR: "XXXX-XX-XXTXX",
    Grain.MINUTE: "XXXX-XX-XXTXX:XX",
    Grain.SECOND: "XXXX-XX-XXTXX:XX:XX",
}
"""The value of a stretch of which only the grain is known."""


def find_cycle(
    reading: Cycle, today: Period, ahead: float = LOOK_BACK
) -> Period | None:
    """
    Choose the stretch that is meant, as seen from a day.

    Args:
        reading: What comes back.
        today: The day of publication, or the one that the story has reached.
        ahead: How much farther a day ahead is than one behind.

    Returns:
        The stretch; None if there is none near.
    """
    if reading.grain is Grain.WEEKEND:
        return _weekend(reading, today, ahead)
    if reading.day is not None and reading.month is None:
        return _day_of_month(reading, today, ahead)
    if reading.weekday is not None:
        if ahead == LOOK_AHEAD and reading.step is None:
            return today.shift((reading.weekday - today.number) % 7 or 7)
        return _weekday(reading, today)
    return _yearly(reading, today, ahead)


def in_year(reading: Cycle, year: int) -> Period | None:
    """Give the stretch of a year; None if it has none."""
    if not 1 <= year <= 9999:
        return None
    if reading.holiday is not None:
        return holiday(reading.holiday, year)
    if reading.part is not None:
        return _part_of_year(reading.grain, year, reading.part)
    if reading.month is None:
        return None
    if reading.day is None:
        return Period.month(year, reading.month)
    return Period.day(year, reading.month, reading.day)


def _part_of_year(grain: Grain, year: int, part: int) -> Period | None:
    if grain is not Grain.WEEK:
        return Period(grain, year * (2 if grain is Grain.HALF else 4) + part)
    try:
        monday = dt.date.fromisocalendar(year, part + 1, 1)
    except ValueError:  # few years have a week 53
        return None
    return Period.of(monday, grain)


def unknown_cycle(reading: Cycle) -> str:
    """Write the value where the year, month or week is not known."""
    if reading.weekday is not None:
        return f"XXXX-WXX-{reading.weekday}"
    if reading.part is not None:
        return f"XXXX-{_part_code(reading.grain, reading.part)}"
    if reading.month is not None:
        day = "" if reading.day is None else f"-{reading.day:02}"
        return f"XXXX-{reading.month:02}{day}"
    if reading.day is not None:
        return f"XXXX-XX-{reading.day:02}"
    return UNKNOWN[reading.grain]


def _part_code(grain: Grain, part: int) -> str:
    if grain is Grain.WEEK:
        return f"W{part + 1:02}"
    if grain is Grain.SEASON:
        return SEASON_CODES[part]
    return f"{'H' if grain is Grain.HALF else 'Q'}{part + 1}"


def _weekday(reading: Cycle, today: Period) -> Period:
    """Give the last such day, today included; "last" and "next" leave today out."""
    back = (today.number - (reading.weekday or 0)) % 7
    if reading.step == -1:
        return today.shift(-(back or 7))
    if reading.step == 1:
        return today.shift(7 - back)
    if reading.step == 0 and not reading.narrative:
        monday = today.number - (today.number - 1) % 7
        return Period(Grain.DAY, monday + (reading.weekday or 1) - 1)
    return today.shift(-back)


def _weekend(reading: Cycle, today: Period, ahead: float) -> Period | None:
    """
    Give the weekend that is on, or the last one.

    "This weekend" is the coming one, but for Mondays, when it has just been.
    """
    weekday = (today.number - 1) % 7 + 1
    current = today.to(Grain.WEEK)
    if current is None:
        return None
    weekend = Period(Grain.WEEKEND, current.number)
    is_over = weekday == 1 or (reading.step is None and weekday < _SATURDAY)
    return weekend.shift(-1) if is_over and ahead >= LOOK_BACK else weekend


def _day_of_month(reading: Cycle, today: Period, ahead: float) -> Period | None:
    """Give the nearest day with that number, and that name if it has one."""
    month = today.to(Grain.MONTH)
    if month is None:
        return None
    steps = range(-12, 13) if reading.weekday is not None else range(-1, 2)
    near = [_in_month(month.shift(step), reading.day or 0) for step in steps]
    days = [
        period
        for period in near
        if period is not None
        and (reading.weekday is None or (period.number - reading.weekday) % 7 == 0)
    ]
    # Both lie near, so that only words that tell count: "it fell on the 15th".
    weight = LOOK_ROUND if ahead == LOOK_BACK else ahead
    return min(days, key=lambda p: _distance(p, today.number, weight), default=None)


def _in_month(month: Period, day: int) -> Period | None:
    return Period.day(month.number // 12, month.number % 12 + 1, day)


def _yearly(reading: Cycle, today: Period, ahead: float) -> Period | None:
    """Find the one that is meant: on its weekday, beside the present one, or near."""
    start = today.start
    if start is None:
        return None
    # Of the year before last, too: in January, "last winter" may have begun in it.
    near = {years: in_year(reading, start.year + years) for years in (-2, -1, 0, 1)}
    known = [period for period in near.values() if period is not None]
    current = today.to(reading.grain)
    named = [period for period in known if _falls_on(period, reading.beside)]
    if named:
        return named[0]
    if reading.step in (-1, 1):
        return _beside(known, current, reading.step)
    this = current if current in known else near[0]
    if reading.step == 0 and not reading.narrative and this is not None:
        return this
    return min(known, key=lambda p: _distance(p, today.number, ahead), default=None)


def _falls_on(day: Period, weekday: int | None) -> bool:
    """Whether a day has the name that stands beside it: "Tuesday, July 6"."""
    return weekday is not None and (day.number - weekday) % 7 == 0


def _beside(known: list[Period], current: Period | None, step: int) -> Period | None:
    """Give the last before now, or the first after it."""
    if current is None:
        return None
    if step > 0:
        return next((p for p in known if p.number > current.number), None)
    return next((p for p in reversed(known) if p.number < current.number), None)


def _distance(period: Period, day: int, ahead: float) -> float:
    """Count the days between a day and a stretch, and weigh those ahead."""
    start, end = period.start, period.end
    if start is None or end is None:
        return 10**9
    first, last = start.toordinal(), end.toordinal() - 1
    return max((first - day) * ahead, day - last, 0)
