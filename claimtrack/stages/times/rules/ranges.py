"""From one day, month or year to another: "March 3-5", "from Monday to Friday"."""

from __future__ import annotations

from typing import Any, Final

import attrs

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Absolute, Cycle, Either, Range, Shift
from claimtrack.stages.times.rules.dates import full_year, month_of, on_day


def _days(hit: Hit) -> Any:
    first, last = hit.number("d"), hit.number("d2")
    if first is None or last is None or first >= last:
        return None
    year, month = full_year(hit), month_of(hit)
    begin, end = on_day(year, month, int(first)), on_day(year, month, int(last))
    return None if begin is None or end is None else Range(begin, end)


def _numeric_days(hit: Hit) -> Any:
    """Read "10/1-11/2/2017", the month first unless the user says otherwise."""
    year = full_year(hit)
    one, two, three, four = (int(hit.number(name) or 0) for name in "abcd")
    if hit.tape.day_first or max(one, three) > 12:
        one, two, three, four = two, one, four, three
    begin = on_day(year, one, two) if one <= 12 else None
    end = on_day(year, three, four) if three <= 12 else None
    return None if begin is None or end is None else Range(begin, end)


def _findings(hit: Hit) -> Any:
    first, last = hit.finding("a").reading, hit.finding("b").reading
    if "dash" in hit and (dashed := _dashed(first, last)) is not None:
        return dashed
    # "from 2009 to 2017" and "from May 5 to June 6" are two dates each.
    if not isinstance(first, Cycle) or first.day is not None or not _like(first, last):
        return None
    return Range(first, last) if isinstance(last, Cycle) else _months(first, last)


def _dashed(first: Any, last: Any) -> Range | None:
    """Join two dates with a dash between them: "2009-2010", "June 30-July 4"."""
    if _is_dated(first) and _is_dated(last):
        return Range(first, last) if _is_rising(first, last) else None
    if not _is_day_of_year(first):
        return None
    return Range(first, last) if _is_day_of_year(last) else _until_date(first, last)


def _is_dated(reading: Any) -> bool:
    """Whether a reading names its place in the calendar."""
    return isinstance(reading, (Absolute, Either))


def _months(first: Cycle, last: Absolute) -> Range | None:
    """Read "from November to February 2020", whose year is that of the end."""
    start = last.period.start
    if first.month is None or start is None:
        return None
    year = start.year - (first.month > start.month)
    return Range(_in_year(first, year), last)


def _with_year(hit: Hit) -> Any:
    """Read "March" in "from March to June 2020", whose year is told behind it."""
    first, last = hit.finding("a").reading, hit.finding("b").reading
    if not isinstance(first, Cycle) or first.month is None or first.within is not None:
        return None
    if (
        isinstance(last, Cycle)
        and last.within is not None
        and first.month <= (last.month or 0)
    ):
        return attrs.evolve(first, within=last.within)
    start = last.period.start if isinstance(last, Absolute) else None
    if first.step is not None or start is None or first.grain is not last.period.grain:
        return None
    is_late = (first.month or 0, first.day or 0) > (start.month, start.day)
    return _in_year(first, start.year - is_late)


def _weekday_after(hit: Hit) -> Shift | None:
    """Read "Friday" in "Monday to Friday", the first one behind that Monday."""
    return next_weekday(hit.finding("a").reading, hit.finding("b").reading)


def next_weekday(first: Any, last: Any) -> Shift | None:
    """
    Count from one day of the week on to another one.

    Args:
        first: The reading of the one that is told first.
        last: The reading of the other; None is given if either is something else.
    """
    if not isinstance(first, Cycle) or not isinstance(last, Cycle):
        return None
    if first.weekday is None or last.weekday is None or last.step is not None:
        return None
    return Shift((last.weekday - first.weekday) % 7 or 7, Grain.DAY, first)


def _until_date(first: Cycle, last: Any) -> Range | None:
    """Read "Nov. 18-Dec. 19, 2015", which tells the year once."""
    start = last.period.start if isinstance(last, Absolute) else None
    if start is None or last.period.grain is not Grain.DAY:
        return None
    is_before = (first.month or 0, first.day or 0) > (start.month, start.day)
    begin = on_day(start.year - is_before, first.month or 1, first.day or 1)
    return None if begin is None else Range(begin, last)


def _is_day_of_year(reading: Any) -> bool:
    """Whether a reading is a day of a month, of a year that is not told."""
    return (
        isinstance(reading, Cycle) and reading.day is not None and bool(reading.month)
    )


def _is_rising(first: Any, last: Any) -> bool:
    """Whether two years stand in order: "2010-2009" is no range."""
    one, two = (r.first if isinstance(r, Either) else r for r in (first, last))
    if not isinstance(one, Absolute) or not isinstance(two, Absolute):
        return False
    same = one.period.grain is two.period.grain
    return same and one.period.number < two.period.number


def _like(first: Cycle, last: Any) -> bool:
    """Whether two times come back alike; feasts of several days are ranges already."""
    if first.within is not None or first.last or getattr(last, "last", ""):
        return False
    if isinstance(last, Absolute):
        return first.weekday is None
    if not isinstance(last, Cycle) or last.day is not None or last.within is not None:
        return False
    return (first.weekday is None) == (last.weekday is None)


def _in_year(cycle: Cycle, year: int) -> Any:
    if cycle.day is None:
        return Absolute(Period.month(year, cycle.month or 1))
    return on_day(year, cycle.month or 1, cycle.day)


FROM: Final = r"(?:{from}_|{between}_)?"
"""What may open a range of days or hours."""
_YEAR: Final = r"(?:(?:[,_]|_{of}_){y:fullyear})?+"

DAYS: Final = (
    Rule("March 3-5", "day", FROM + r"{m:anymonth}[_e](?:{the}_)?{d:mday|ordi|ordinal}(?:[-~]|_{to}_(?:{the}_)?){d2:mday|ordi|ordinal}(?![=:;r/-]|_{notunit}|_{anymonth})" + _YEAR, _days),
    Rule("10/1-11/2/2017", "day", r"(?:{from}_)?(?<![=/:d;-]){a:mday}/{b:mday}[-~]{c:mday}/{d:mday}[/,]{y:year}(?![=/-])", _numeric_days),
    Rule("3-5 March", "day", FROM + r"(?:{the}_)?{d:mday|ordi|ordinal}(?:[-~]|_{to}_|_{and}_)(?:{the}_)?{d2:mday|ordi|ordinal}(?:_{of}_|_){m:month}" + _YEAR, _days),
)  # fmt: skip
"""Days of one month."""

RULES: Final = (
    # A dash makes one expression of two dates, "to" only of what comes back.
    Rule("from Monday to Friday", "day", r"{from}_{a:day}_{to}_{b:day}|{between}_{a:day}_{and}_{b:day}|(?:{from}_)?{a:day}(?P<dash>[~-]){b:day}", _findings),
    Rule("from May to October", "span", r"{from}_{a:span}_{to}_{b:span}|{between}_{a:span}_{and}_{b:span}|(?:{from}_)?{a:span}(?P<dash>[~-]){b:span}", _findings),
    # Two expressions stay two, but one of them tells more of the other.
    Rule("May 3 to June 4, 2020", "day", r"{a:day}(?=_(?:{to}|{and})_{b:day})", _with_year),
    Rule("May to June 2020", "span", r"{a:span}(?=_(?:{to}|{and})_{b:span})", _with_year),
    Rule("Monday to Friday", "day", r"(?<={a:day}_{to}_){b:day}", _weekday_after),
)  # fmt: skip
"""Ranges of findings."""
