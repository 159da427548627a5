"""Times inside longer ones: "January of this year", "the first week of May"."""

from __future__ import annotations

from typing import Any, Final

import attrs

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import (
    Absolute,
    Cycle,
    Daypart,
    Literal,
    Part,
    Step,
)
from claimtrack.stages.times.rules.durations import read_unit


def _within(hit: Hit) -> Any:
    """Put a month or a quarter into the year beside it: "January of this year"."""
    inner = hit.finding("i").reading
    outer = hit.reading("d")
    if not isinstance(inner, Cycle) or inner.step is not None:
        return None
    outer = _calendar_year(outer)
    # "June, the beginning of the year" and "June 5, 2020, of this year" are two.
    if hit.mod is not None or inner.within is not None:
        return None
    if isinstance(outer, Absolute) and outer.period.grain is not Grain.YEAR:
        return None
    return attrs.evolve(inner, within=outer) if _may_hold(outer, inner) else None


def _season_of(hit: Hit) -> Any:
    year = hit.reading("d")
    season = Cycle(Grain.SEASON, part=hit.get("s", "season"), within=year)
    return season if isinstance(year, Step) and year.grain is Grain.YEAR else None


def _calendar_year(reading: Any) -> Any:
    """Take a fiscal year for the one of the calendar, as its quarters are."""
    if not isinstance(reading, Literal) or not reading.value.startswith("FY"):
        return reading
    return Absolute(Period.year(int(reading.value.removeprefix("FY"))))


def _may_hold(outer: Any, inner: Cycle) -> bool:
    """Whether a time is one in which what comes back is looked for."""
    if inner.weekday is not None and not _is_other_week(outer):
        return False  # "this week on Friday" are two
    if isinstance(outer, Step):
        # "next month on August 2" are two
        return outer.grain in (Grain.YEAR, Grain.WEEK)
    return not isinstance(outer, Cycle)


def _week_to(hit: Hit) -> Part:
    """Read the week in which a day lies, as its last."""
    return Part(-1, Grain.WEEK, hit.reading("d"))


def _is_other_week(reading: Any) -> bool:
    is_week = isinstance(reading, Step) and reading.grain is Grain.WEEK
    return is_week and reading.step != 0


def _part(hit: Hit) -> Any:
    number = hit.number("n")
    grain, _ = read_unit(hit)
    return None if number is None else Part(int(number), grain, hit.reading("d"))


def _half(hit: Hit) -> Any:
    return Part(int(hit.number("n") or 0), Grain.HALF, hit.reading("d"))


def _part_of_unit(hit: Hit) -> Any:
    """Read "the first half of the year", which is the one in hand."""
    number = hit.number("n")
    grain = Grain.HALF if "h" in hit else read_unit(hit)[0]
    whole = Step(hit.get("w", "unit")[0], 0)
    return None if number is None else Part(int(number), grain, whole)


def _nth_weekday(hit: Hit) -> Any:
    day = hit.finding("w").reading
    if not isinstance(day, Cycle) or day.weekday is None or "x" in hit:
        return None
    return Part(int(hit.number("n") or 0), Grain.DAY, hit.reading("d"), day.weekday)


def _nth_evening(hit: Hit) -> Any:
    part = hit.finding("w").reading
    day = part.day if isinstance(part, Daypart) else None
    if not isinstance(day, Cycle) or day.weekday is None:
        return None
    nth = Part(int(hit.number("n") or 0), Grain.DAY, hit.reading("d"), day.weekday)
    return Daypart(part.code, nth)


def _week_of(hit: Hit) -> Any:
    return Part(1, Grain.WEEK, hit.reading("d"))


def _weekend_of(hit: Hit) -> Part:
    day = hit.reading("d")
    year = hit.finding("y").reading if "y" in hit else None
    if isinstance(day, Cycle) and isinstance(year, Absolute):
        day = attrs.evolve(day, within=year)
    return Part(1, Grain.WEEKEND, day)


OF_YEARS: Final = (
    # The comma and the blank are weak links, so the builder checks what they join.
    Rule("January of this year", "span", r"{i:span}(?:_{of}_|_|,){d:span}", _within),
    Rule("the spring of last year", "span", r"{the}_{s:season}_{of}_{d:span}", _season_of),
    Rule("August 9 of this year", "day", r"{i:day}(?:_{of}_|_|,){d:span}", _within),
    Rule("last year August 9", "day", r"{d:span}(?:_{on}_|_){i:day}", _within),
    Rule("this year's quarter", "span", r"{d:span}'{s}_{i:span}", _within),
)  # fmt: skip
"""A day or a month, and its year."""

RULES: Final = (
    Rule("first week of May", "span", r"(?:{the}_)?{n:ord}[_-]{u:unit_week|unit_weekend|unit_month|unit_quarter|unit_decade}_{of}_{d:span}", _part),
    Rule("first day of May", "day", r"(?:{the}_)?{n:ord}[_-]{u:unit_day}_{of}_{d:span}", _part),
    Rule("first Monday of May", "day", r"(?:{the}_)?{n:ord}_{w:day}_(?:{of}|{in})_{d:span}", _nth_weekday),
    Rule("first week of the month", "span", r"(?:{the}_)?{n:ord}[_-](?:{h:half}|{u:unit_day|unit_week|unit_weekend|unit_month|unit_quarter})_{of}_{the}_{w:unit_week|unit_month|unit_quarter|unit_year|unit_decade|unit_century}", _part_of_unit),
    Rule("first half of the year", "span", r"(?:{the}_)?{n:ord}[_-]{half}_{of}_{d:span}", _half),
    Rule("the week of May 5", "span", r"{the}_{u:unit_week}_(?:{of}|{starting})_(?:{on}_)?{d:day}", _week_of),
    Rule("the week ending May 9", "span", r"{the}_{u:unit_week}_{ended}_(?:{on}_)?{d:day}", _week_to),
    Rule("the weekend of May 5", "span", r"(?:{the}_)?{unit_weekend}_{of}_{d:day}|{d:day}_{unit_weekend}(?:[_,]{y:span})?+", _weekend_of),
    # The evening is of that Monday, so the day must be counted first.
    Rule("first Monday evening of May", "part", r"(?:{the}_)?{n:ord}_{w:part}_(?:{of}|{in})_{d:span}", _nth_evening),
)  # fmt: skip
"""Parts of a longer time."""
