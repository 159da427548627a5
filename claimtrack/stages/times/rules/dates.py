"""Days of the calendar: "Sept. 11, 2001", "11 July 2001", "2021-07-08", "Easter"."""

from __future__ import annotations

from typing import Any, Final

import attrs

from claimtrack.model.calendar import Period
from claimtrack.model.timex import read_value
from claimtrack.model.when import Grain
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Absolute, Cycle, Either
from claimtrack.stages.times.rules.clock import FULL_OFFSET, ZONE, read_clock


def full_year(hit: Hit, name: str = "y") -> int | None:
    """Give the named year; of two digits, the one from 1930 to 2029."""
    number = hit.number(name)
    if number is None:
        return None
    year = int(number)
    if year < 100 and len(hit.word(name)) == 2:
        year += 1900 if year >= 30 else 2000
    return year


def month_of(hit: Hit, name: str = "m") -> int:
    """Give the number of the named month, in letters or in digits."""
    for role in ("month", "weakmonth"):
        month: int | None = hit.get(name, role)
        if month is not None:
            return month
    return int(hit.number(name) or 0)


def on_day(year: int | None, month: int, day: int) -> Absolute | Cycle | None:
    """Make a day of a year, or of any year; None if there is no such day."""
    if year is not None:
        period = Period.day(year, month, day)
        return None if period is None else Absolute(period)
    if Period.day(2000, month, day) is None:  # a leap year, so that Feb. 29 passes
        return None
    return Cycle(Grain.DAY, month=month, day=day)


def _day(hit: Hit) -> Any:
    day = hit.number("d")
    if day is None or ("y" in hit and not 1000 <= (full_year(hit) or 0) <= 2199):
        return None
    found = on_day(full_year(hit), month_of(hit), int(day))
    if isinstance(found, Cycle) and "w" in hit:
        return attrs.evolve(found, beside=weekday_of(hit))
    return found


def weekday_of(hit: Hit) -> int | None:
    """Give the number of the named day of the week, of a strong or a weak form."""
    number: int | None = hit.get("w", "weekday") or hit.get("w", "weakweekday")
    return number


def _moment(hit: Hit) -> Any:
    day = _day(hit)
    return None if day is None else read_clock(hit, day)


def _numeric(hit: Hit) -> Any:
    """Read two numbers as month and day, or the other way round; both may be live."""
    one, two = int(hit.number("a") or 0), int(hit.number("b") or 0)
    year = full_year(hit)
    american = on_day(year, one, two) if one <= 12 else None
    british = on_day(year, two, one) if two <= 12 else None
    if "dot" in hit or hit.tape.day_first:
        first, second = british, american
    else:
        first, second = american, british
    if first is None or second is None:
        return first or second
    return first if "dot" in hit or one == two else Either(first, second)


def _digits(hit: Hit) -> Any:
    digits = hit.word("n")
    if len(digits) != 8 or digits[:2] not in ("19", "20"):
        return None
    return on_day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))


def _weekday(hit: Hit) -> Cycle:
    return Cycle(Grain.DAY, weekday=weekday_of(hit))


def _day_of_month(hit: Hit) -> Any:
    day = int(hit.number("d") or 0)
    if not 1 <= day <= 31:
        return None
    return Cycle(Grain.DAY, day=day, weekday=weekday_of(hit))


def _named_day(hit: Hit) -> Any:
    known = read_value(hit.get("n", "namedday"))
    return None if known is None or known.period is None else Absolute(known.period)


def _holiday(hit: Hit) -> Any:
    year = full_year(hit)
    within = None if year is None else Absolute(Period.year(year))
    rule, last = hit.get("h", "holiday")
    return Cycle(Grain.DAY, holiday=rule, last=last, within=within)


_WEEKDAY: Final = r"(?:(?:{deictic}_)?{w:anyweekday}[,_e](?:{the}_)?)?"
_YEAR: Final = (
    r"(?:(?:[,;_/-]|_{of}_|,{of}_|_{in}_){y:fullyear}|\"{y:yy}|_{of}_{y:yy})?+"
)

RULES: Final = (
    Rule(
        "month day year",
        "day",
        _WEEKDAY + r"(?:{m:month}|(?<={on}_|{by}_|{to}_|{from}_|{since}_|{of}_|{in}_){m:weakmonth}|{m:weakmonth}(?=[_-]{ordi}))(?:[_=/-](?:{the}_)?{d:dom}|e{d:mday|ordi}(?![=:r]|;{d3}|_{notunit}))" + _YEAR,
        _day,
    ),
    Rule(
        "day month year",
        "day",
        _WEEKDAY + r"(?<![c-])(?:{the}_)?{d:dom}(?:_{of}_|[_=/-]){m:month}" + _YEAR,
        _day,
    ),
    Rule(
        "day may year",
        "day",
        r"(?:{the}_)?{d:ordi}_(?:{of}_)?{m:weakmonth}" + _YEAR + r"|{d:mday}_{m:weakmonth}[_,]{y:year}",
        _day,
    ),
    Rule(
        "ISO date",
        "day",
        r"{y:year}(?P<sep>[-/d])(?:{m:monthnum|month}(?P=sep){d:mday}"
        r"|{d:mday}(?P=sep){m:month})(?!-{int})",
        _day,
    ),
    Rule("ISO date and time", "clock", r"{y:year}-{m:monthnum}-{d:mday}(?:={tee}=|_){h:hour}:{min:sixty}(?::{sec:sixty}(?:d{int})?)?+" + f"(?:(?P<minus>-){FULL_OFFSET}|{ZONE})", _moment),
    Rule("11-Sep-01", "day", r"(?<![=:;d/-]){d:mday}(?P<sep>[/-]){m:month}(?P=sep){y:yy}(?![=:;d/-])", _day),
    Rule("month year day", "day", r"{m:month}-{y:year}-{d:mday}|{d:mday}-{y:year}-{m:month}", _day),
    Rule(
        "numeric date",
        "day",
        _WEEKDAY + r"{a:mday}(?P<sep>[/-]){b:mday}(?P=sep){y:year|yy}(?!=|-(?!{mday}/))",
        _numeric,
    ),
    Rule("numeric date with dots", "day", r"{a:mday}(?P<dot>d){b:mday}d{y:year}", _numeric),
    Rule("numeric month and day", "day", r"(?:(?:{deictic}_)?{anyweekday}[,_]|(?<={on}_|{from}_)){a:mday}/{b:mday}(?![=/-])", _numeric),
    # Eight digits stand alone, or they are part of a longer number.
    Rule("eight digits", "day", r"(?<![^_,eb]){n:digits8}(?![=d;:/-])", _digits),
    Rule("weekday", "day", r"{w:weekday}", _weekday),
    Rule("Sat at 5", "day", r"{w:weakweekday}(?=_{at}_{int})", _weekday),
    # "Tuesday the 13th": the month is the nearest one in which that is so.
    Rule("weekday and day", "day", r"{w:weekday|weakweekday}[,_](?:{the}_)?{d:ordi}", _day_of_month),
    # "the 15th" is a day only behind a preposition and before a break: "the 5th floor".
    Rule("the 15th", "day", r"(?<={on}_|{of}_|{by}_|{to}_|{since}_){the}_{d:ordi}(?![_-])|(?<={on}_){d:ordi}(?![_-])", _day_of_month),
    Rule("named day", "day", r"{n:namedday}", _named_day),
    Rule("holiday", "day", r"{h:holiday}(?:(?:[,_]|_{in}_){y:fullyear})?+", _holiday),
)  # fmt: skip
"""Days that name their place in the calendar."""
