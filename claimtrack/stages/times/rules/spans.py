"""Longer times of the calendar: "March 2023", "the 1990s", "the third quarter"."""

from __future__ import annotations

from typing import Any, Final

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import (
    Absolute,
    Cycle,
    Literal,
    Range,
    SamePart,
)
from claimtrack.stages.times.rules.dates import full_year, month_of

_LIKELY_YEARS: Final = range(1900, 2100)
"""Numbers that are years wherever they stand; others need a preposition."""


_OLDEST: Final = 9_999_999
"""How far back TIMEX3 writes years before Christ."""
_LONGEST_YEARS: Final = 30
"""How far apart "1985-99" may be; else the second number is a score or a part."""


def _month(hit: Hit) -> Cycle:
    return Cycle(Grain.MONTH, month=hit.get("m", "month"))


def _month_year(hit: Hit) -> Any:
    year = full_year(hit)
    if year is None or not 1000 <= year <= 2199:
        return None
    return Absolute(Period.month(year, month_of(hit)))


def _numeric_month(hit: Hit) -> Any:
    """Read "2021-07"; "2007-09" are more likely three years."""
    year, month = full_year(hit), month_of(hit)
    if year is not None and "iso" in hit and 0 < month - year % 100 < 5:
        last = Absolute(Period.year(year - year % 100 + month))
        return Range(Absolute(Period.year(year)), last)
    return _month_year(hit)


def _year(hit: Hit) -> Any:
    year = full_year(hit)
    if year is None or (year not in _LIKELY_YEARS and "cue" not in hit):
        return None
    return Absolute(Period.year(year)) if 1000 <= year <= 2199 else None


def _same_part(hit: Hit) -> SamePart:
    return SamePart(int(hit.number("y") or 0))


def _decade(hit: Hit) -> Any:
    year = int(hit.number("y") or hit.get("y", "decades") or 0)
    return Absolute(Period(Grain.DECADE, (year + 1900 if year < 100 else year) // 10))


def _century(hit: Hit) -> Any:
    number = int(hit.number("n") or 0)
    if not 1 <= number <= 30:
        return None
    if "bc" in hit:
        return Literal(f"BC{number - 1:02}")
    return Absolute(Period(Grain.CENTURY, number - 1))


def _before_christ(hit: Hit) -> Any:
    year = hit.number("y")
    if year is None or year > _OLDEST:
        return None
    return Literal(f"BC{int(year):04}")


def _anno_domini(hit: Hit) -> Any:
    year = int(hit.number("y") or 0)
    return Absolute(Period.year(year)) if 1 <= year <= 9999 else None


def _season_years(hit: Hit) -> Any:
    """Read "the 2019-20 season"; the second number tells the end of the century's year."""
    first, last = int(hit.number("y") or 0), int(hit.number("last") or 0)
    last += first - first % 100
    if first not in _LIKELY_YEARS or not first < last <= first + _LONGEST_YEARS:
        return None
    return Range(Absolute(Period.year(first)), Absolute(Period.year(last)))


def _fiscal(hit: Hit) -> Any:
    year = full_year(hit)
    return None if year is None else Literal(f"FY{year:04}")


def _millennium(hit: Hit) -> Any:
    number = int(hit.number("n") or 0)
    return Absolute(Period(Grain.MILLENNIUM, number - 1)) if 1 <= number <= 3 else None


def _season_year(hit: Hit) -> Any:
    year = full_year(hit)
    if year is None:
        return None
    return Absolute(Period(Grain.SEASON, year * 4 + hit.get("s", "season")))


def _season(hit: Hit) -> Cycle:
    return Cycle(Grain.SEASON, part=hit.get("s", "season"))


def _part_of_year(hit: Hit) -> Any:
    grain = Grain.HALF if "h" in hit else Grain.QUARTER
    parts = 2 if grain is Grain.HALF else 4
    number = int(hit.number("n") or 0)
    year = full_year(hit)
    if number < 0 and year is not None:
        number = parts  # without a year, "last quarter" is the one before this
    if not 1 <= number <= parts:
        return None
    if year is None:
        return Cycle(grain, part=number - 1)
    return Absolute(Period(grain, year * parts + number - 1))


def _month_quarter(hit: Hit) -> Cycle:
    """Read "the June quarter", which ends with June."""
    return Cycle(Grain.QUARTER, part=(hit.get("m", "month") - 1) // 3)


def _quarter_digits(hit: Hit) -> Any:
    number = int(hit.number("n") or 0)
    if not 1 <= number <= 4:
        return None
    year = full_year(hit)
    if year is None:
        return Cycle(Grain.QUARTER, part=number - 1)
    return Absolute(Period(Grain.QUARTER, year * 4 + number - 1))


def _week_number(hit: Hit) -> Any:
    number = int(hit.number("n") or 0)
    return Cycle(Grain.WEEK, part=number - 1) if 1 <= number <= 53 else None


_OF: Final = r"(?:[,_e/=-]|_{of}_|,{of}_|_{in}_)"
_NOT_IN_A_NUMBER: Final = r"(?<![c':;d])(?<!{numbered}_)(?<!{int}[_=/]|(?<!{year}|{edge}|{edgenoun}|{month})-)"

RULES: Final = (
    Rule("month and year", "span", r"{m:anymonth}" + _OF + r"(?:{y:fullyear})|{m:month}(?:\"|_{of}\"|_{of}_){y:yy}", _month_year),
    # Alone between blanks, or the hyphen belongs to a longer number.
    Rule("numeric month and year", "span", r"(?<![^_,eb]){m:monthnum}[-/]{y:year}(?![-/])|(?<![^_,eb])(?P<iso>{y:year})-{m:mm}(?![-/=])", _numeric_month),
    Rule("month", "span", r"{m:month}", _month),
    # Four digits are a year where no noun is counted; odd ones need a preposition.
    Rule("year", "span", _NOT_IN_A_NUMBER + r"(?P<cue>(?<={in}_|{of}_|{from}_|{since}_|{by}_|{to}_|{before}_|{after}_|{between}_|{and}_|{during}_|{approx}_))?(?:{y:year}(?![=:r%]|;{d3}|_{notunit}|d{int}|p)|{y:yearw})", _year),
    Rule("the year 2000", "span", r"(?:{the}_)?(?:{more}_)?{cue:unit_year}_(?:{of}_)?{y:fullyear}", _year),
    # "nineteen hundred" may count things, so it needs a preposition.
    Rule("year in words", "span", r"(?P<cue>(?<={in}_|{of}_|{since}_|{to}_|{by}_)){y:numw}(?![_-])", _year),
    Rule("decade", "span", r"(?:{the}_)?{y:decade}[=']{s}|(?:{the}[\"_]|\"){y:yy}[=']{s}", _decade),
    Rule("decade in words", "span", r"(?:{the}_|(?<={in}_)){y:decades}|(?<={edge}[_-]){y:decades}", _decade),
    Rule("century", "span", r"(?:{the}_)?{n:ord}[_-]{unit_century}(?:_{bc:bc})?+|(?:{the}_)?{n:ord}_{units_century}", _century),
    Rule("19th and 20th century", "span", r"(?:{the}_)?{n:ord}(?=_(?:{and}|{or}|{to})_(?:{the}_)?{ord}_{unit_century|units_century})", _century),
    Rule("millennium", "span", r"(?:{the}_)?{n:ord}[_-]{unit_millennium}(?!_{bc})", _millennium),
    Rule("year before Christ", "span", r"{y:int}_{bc}", _before_christ),
    Rule("year of our Lord", "span", r"{y:int}_{ad}|{ad}_{y:int}", _anno_domini),
    Rule("fiscal year", "span", r"(?:{the}_)?{fiscal}[_=-](?:{unit_year}[_-])?{y:fullyear}(?:[/-]{yy})?|{fiscal}[='\"]{y:yy}|(?:{the}_)?{y:year}(?:[/-]{yy})?_{fiscal}_{unit_year}", _fiscal),
    Rule("season and year", "span", r"(?:{the}_{s:season}_{in}_|(?:{the}_)?{s:season}(?:_{of}_|[,_])){y:fullyear}(?:[/-]{yy})?+", _season_year),
    # "a warm spring" and "a fall in prices" have no article of their own.
    Rule("the summer", "span", r"{the}_{s:season}(?!_{of}|_{in}|_{from}|-)|(?<={in}_|{by}_|{since}_){s:season}(?![_-])", _season),
    Rule("the 1988 quarter", "span", r"(?:{the}_)?{y:year}[_-]{n:ord}[_-]{unit_quarter}", _part_of_year),
    # The quarter in hand, in another year: reports set the two side by side.
    Rule("the 1988 period", "span", r"(?:{the}_)?{y:year}_(?:{period}|{unit_quarter}|{unit_month})", _same_part),
    Rule("third quarter", "span", r"(?:(?:{the}_)?(?:{fiscal}[_-])?{n:ord}_|(?:{fiscal}_)?{n:ord}-){unit_quarter}(?:(?:_{of}_|_|,){y:fullyear})?+", _part_of_year),
    # Some countries name a quarter for its last month.
    Rule("June quarter", "span", r"(?:{the}_)?{m:month}[_-]{unit_quarter}", _month_quarter),
    Rule("H1 2021", "span", r"{h:unitletter_hour}={n:int}[_,]{y:year}|{y:year}[_-]{h:unitletter_hour}={n:int}(?!=|[_-]{int})", _part_of_year),
    # A season or a budget over two years; scores and scales have small first numbers.
    Rule("2019-20", "span", r"(?<![c':;d-]){y:year}[-/~]{last:yy}(?![=:;d/%-]|_{notunit})", _season_years),
    Rule("Q3", "span", r"(?:{y:year}[_-])?{q}={n:int}(?:[_,]{y:year})?+|{n:int}={q}(?:[_=]{y:year}|=?['\"]?{y:yy})?+", _quarter_digits),
    Rule("half of a year", "span", r"(?:{the}_)?{n:ord}[_-]{h:half}(?:_{of}_(?:{unit_year}_)?{y:fullyear})", _part_of_year),
    Rule("week 10", "span", r"{unit_week}_{n:int}(?![=d:;])", _week_number),
)  # fmt: skip
"""Times longer than a day that name their place in the calendar."""
