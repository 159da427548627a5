"""Dates of the calendar: "Sept. 11, 2001", "2021-07-08", "March 2023", "the 1990s"."""

from __future__ import annotations

from typing import Any, Final

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Absolute, Cycle, Literal


def full_year(hit: Hit, name: str = "y") -> int | None:
    """Give the named year; of two digits, the one from 1930 to 2029."""
    number = hit.number(name)
    if number is None:
        return None
    year = int(number)
    if year < 100 and len(hit.word(name)) == 2:
        year += 1900 if year >= 30 else 2000
    return year


def on_day(year: int | None, month: int, day: int) -> Absolute | Cycle | None:
    """Make a day of a year, or of any year; None if there is no such day."""
    if year is not None:
        period = Period.day(year, month, day)
        return None if period is None else Absolute(period)
    if Period.day(2000, month, day) is None:  # a leap year, so that Feb. 29 passes
        return None
    return Cycle(Grain.DAY, month=month, day=day)


def _month(hit: Hit, name: str = "m") -> int:
    month = hit.get(name, "month")
    return int(month if month is not None else hit.get(name, "weakmonth"))


def _day(hit: Hit) -> Any:
    day = hit.number("d")
    if day is None or not 1 <= day <= 31:
        return None
    if "y" in hit:
        return on_day(full_year(hit), _month(hit), int(day))
    return on_day(None, _month(hit), int(day))


def _month_year(hit: Hit) -> Any:
    year = full_year(hit)
    if year is None or not 1000 <= year <= 2199:
        return None
    return Absolute(Period.month(year, _month(hit)))


def _iso(hit: Hit) -> Any:
    return on_day(
        int(hit.number("y") or 0), int(hit.number("m") or 0), int(hit.number("d") or 0)
    )


def _numeric(hit: Hit) -> Any:
    first, second = int(hit.number("a") or 0), int(hit.number("b") or 0)
    year = full_year(hit) if "y" in hit else None
    month, day = (second, first) if first > 12 else (first, second)
    if "dot" in hit and second <= 12:
        month, day = second, first
    return on_day(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _bare_month(hit: Hit) -> Cycle:
    return Cycle(Grain.MONTH, month=hit.get("m", "month"))


def _year(hit: Hit) -> Any:
    year = full_year(hit)
    return None if year is None else Absolute(Period.year(year))


def _decade(hit: Hit) -> Any:
    number = hit.number("y")
    if number is None:
        number = hit.get("y", "decades")
    year = int(number or 0)
    if year < 100:
        year += 1900
    return Absolute(Period(Grain.DECADE, year // 10))


def _century(hit: Hit) -> Any:
    number = hit.number("n")
    if number is None or not 1 <= number <= 30:
        return None
    if "bc" in hit:
        return Literal(f"BC{int(number):02}")
    return Absolute(Period(Grain.CENTURY, int(number) - 1))


def _before_christ(hit: Hit) -> Literal:
    return Literal(f"BC{int(hit.number('y') or 0):04}")


def _anno_domini(hit: Hit) -> Any:
    year = int(hit.number("y") or 0)
    return Absolute(Period.year(year)) if 1 <= year <= 9999 else None


def _fiscal(hit: Hit) -> Any:
    year = full_year(hit)
    return Literal(f"FY{year:04}") if year is not None else None


def _weekday(hit: Hit) -> Cycle:
    return Cycle(Grain.DAY, weekday=hit.get("w", "weekday"))


def _season_year(hit: Hit) -> Any:
    year = full_year(hit)
    if year is None:
        return None
    return Absolute(Period(Grain.SEASON, year * 4 + hit.get("s", "season")))


def _quarter(hit: Hit) -> Any:
    number = int(hit.number("n") or 0)
    year = full_year(hit) if "y" in hit else None
    grain = Grain.HALF if "h" in hit else Grain.QUARTER
    if not 1 <= number <= (2 if grain is Grain.HALF else 4):
        return None
    if year is not None:
        parts = 2 if grain is Grain.HALF else 4
        return Absolute(Period(grain, year * parts + number - 1))
    return Cycle(grain, part=number - 1)


def _holiday(hit: Hit) -> Any:
    within = None
    if "y" in hit:
        year = full_year(hit)
        within = None if year is None else Absolute(Period.year(year))
    return Cycle(Grain.DAY, holiday=hit.get("h", "holiday"), within=within)


_WEEKDAY = r"(?:{weekdays|weekday|weakweekday}(?:[,_]|e|d,?)(?:{the}_)?)?+"
_OF_YEAR = r"(?:(?:[,;_-]|,?_?{of}_|_{in}_){y:fullyear}|[,_]{y:shortyear})"

RULES: Final = (
    Rule(
        "month day year",
        "day",
        r"(?:{anyweekday}[,_e](?:{the}_)?)?{m:anymonth}[_e=-](?:{the}_)?{d:dom}(?:(?:[,;_-]|_{of}_|,{of}_|_{in}_){y:fullyear})?+",
        _day,
    ),
    Rule(
        "day month year",
        "day",
        r"(?:{anyweekday}[,_e])?(?:{the}_)?{d:dom}(?:_{of}_|[_=-]){m:anymonth}(?:(?:[,_e-]|,{of}_|_{of}_|_{in}_){y:fullyear})?+",
        _day,
    ),
    Rule(
        "month and year",
        "span",
        r"{m:anymonth}(?:[,_e/-]|_{of}_|,{of}_|_{in}_){y:fullyear}",
        _month_year,
    ),
    Rule("ISO date", "day", r"{y:year}(?P<sep>[-/d]){m:monthnum}(?P=sep){d:mday}(?![=-])", _iso),
    Rule(
        "numeric date",
        "day",
        r"{a:mday}(?:/{b:mday}/|-{b:mday}-){y:year|yy}(?![=-])",
        _numeric,
    ),
    Rule("numeric date with dots", "day", r"{a:mday}(?P<dot>d){b:monthnum}d{y:year}", _numeric),
    Rule("month", "span", r"{m:month}(?![_e]{int}(?!;|_{notunit}))", _bare_month),
    Rule("year", "span", r"(?<![c':;-])(?<![{int}].){y:fullyear}(?![-]{int}[-=])", _year),
    Rule(
        "decade",
        "span",
        r"(?:{the}_)?{y:decade}[=']{s}|(?:{the}\"){y:yy}[=']{s}",
        _decade,
    ),
    Rule("decade in words", "span", r"{the}_{y:decades}", _decade),
    Rule("century", "span", r"(?:{the}_)?{n:ord}[_-]{unit_century}(?:_{bc:bc})?+", _century),
    Rule("year before Christ", "span", r"{y:int}_{bc}", _before_christ),
    Rule("year of our Lord", "span", r"{y:int}_{ad}|{ad}_{y:int}", _anno_domini),
    Rule("fiscal year", "span", r"(?:{the}_)?{fiscal}[_-](?:{unit_year}[_-])?{y:fullyear}", _fiscal),
    Rule("weekday", "day", r"{w:weekday}", _weekday),
    Rule(
        "season and year",
        "span",
        r"(?:{the}_)?{s:season}(?:_{of}_|_{in}_|[,_]){y:fullyear}",
        _season_year,
    ),
    Rule("quarter", "span", r"(?:{the}_)?{n:ord}[_-]{unit_quarter}(?:(?:_{of}_|_|,){y:fullyear})?+", _quarter),
    Rule(
        "half of a year",
        "span",
        r"(?:{the}_)?{n:ord}[_-]{h:half}_{of}_{y:fullyear}",
        _quarter,
    ),
    Rule("holiday", "day", r"{h:holiday}(?:[,_]{y:fullyear})?+", _holiday),
)  # fmt: skip
"""Dates that name their place in the calendar."""
