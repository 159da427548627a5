"""From one time to another: "9-11 a.m.", "March 3-5", "from Monday to Friday"."""

from __future__ import annotations

from typing import Any, Final

import attrs

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import (
    Absolute,
    Clock,
    Cycle,
    Daypart,
    Either,
    Range,
    Shift,
)
from claimtrack.stages.times.rules.dates import full_year, month_of, on_day


def _clocks(hit: Hit) -> Any:
    """Read a range of times of day; half of the day and day may be told once."""
    last: Clock = hit.finding("b").reading
    if "a" in hit:
        first = _same_half(hit.finding("a").reading, last)
    else:
        hour = hit.number("h")
        if hour is None or hour > 12:
            return None
        late = last.hour >= 12 and int(hour) % 12 <= last.hour % 12
        first = Clock(
            int(hour) % 12 + (12 if late else 0),
            None if "min" not in hit else int(hit.number("min") or 0),
        )
    if last.vague and last.hour < first.hour:
        last = _late(last)  # "10:00 to 4:30" ends on the same day
    if first.day is not None and last.day is not None:
        later = _next_weekday(first.day, last.day)
        return None if later is None else Range(first, attrs.evolve(last, day=later))
    day = first.day or last.day
    return Range(attrs.evolve(first, day=day), attrs.evolve(last, day=day))


def _same_half(first: Clock, last: Clock) -> Clock:
    """Move "3:00" behind noon if the range ends at "4:30 p.m."."""
    if (
        first.vague
        and not last.vague
        and last.hour >= 12
        and first.hour <= last.hour % 12
    ):
        return attrs.evolve(first, hour=first.hour + 12)
    return first


def _four_digits(hit: Hit) -> Any:
    """Read "between 0730-0930"; two years have no preposition before a hyphen."""
    first, last = int(hit.number("a") or 0), int(hit.number("b") or 0)
    if hit.word("a")[0] != "0" or first >= last or first % 100 > 59:
        return None
    return Range(Clock(first // 100, first % 100), Clock(last // 100, last % 100))


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
    return _next_weekday(hit.finding("a").reading, hit.finding("b").reading)


def _next_weekday(first: Any, last: Any) -> Shift | None:
    """Count from one day of the week on to another one."""
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


def _hours_of_day(hit: Hit) -> Any:
    """Read "between 7 and 9 last night" and "Friday from 10 to 4"."""
    day, first, last = hit.finding("d").reading, _hour(hit, "h"), _hour(hit, "h2")
    if first is None or last is None or first.hour == last.hour:
        return None
    if isinstance(day, Daypart) and day.code != "MO":
        first, last = _late(first), _late(last)
    if last.hour < first.hour < 12:
        last = _late(last)
    return Range(attrs.evolve(first, day=day), attrs.evolve(last, day=day))


def _hour(hit: Hit, name: str) -> Clock | None:
    hour, minute = hit.number(name), hit.number("min" + name[1:])
    if hour is None or hour > 24:
        return None
    return Clock(int(hour), None if minute is None else int(minute))


def _late(clock: Clock) -> Clock:
    """Move a clock time behind noon."""
    return attrs.evolve(clock, hour=clock.hour + 12) if clock.hour < 12 else clock


def _on_day(hit: Hit) -> Any:
    """Put a range of clock times on the day beside it."""
    span, day = hit.finding("c").reading, hit.finding("d").reading
    if not isinstance(span, Range) or not isinstance(span.begin, Clock):
        return None
    if not isinstance(span.end, Clock) or span.begin.day is not None:
        return None
    return Range(attrs.evolve(span.begin, day=day), attrs.evolve(span.end, day=day))


_FROM: Final = r"(?:{from}_|{between}_)?"
_TO: Final = r"(?:_{to}_|_{and}_|[-~])"
_YEAR: Final = r"(?:(?:[,_]|_{of}_){y:fullyear})?+"

DAYS: Final = (
    Rule("March 3-5", "day", _FROM + r"{m:anymonth}[_e](?:{the}_)?{d:mday|ordi|ordinal}(?:[-~]|_{to}_(?:{the}_)?){d2:mday|ordi|ordinal}(?![=:;r/-]|_{notunit}|_{anymonth})" + _YEAR, _days),
    Rule("10/1-11/2/2017", "day", r"(?:{from}_)?(?<![=/:d;-]){a:mday}/{b:mday}[-~]{c:mday}/{d:mday}[/,]{y:year}(?![=/-])", _numeric_days),
    Rule("3-5 March", "day", _FROM + r"(?:{the}_)?{d:mday|ordi|ordinal}(?:[-~]|_{to}_|_{and}_)(?:{the}_)?{d2:mday|ordi|ordinal}(?:_{of}_|_){m:month}" + _YEAR, _days),
)  # fmt: skip
"""Days of one month."""

RULES: Final = (
    # Without a preposition four digits on either side are years.
    Rule("0730-0930", "clock", r"(?:{from}_|{between}_){a:hhmm}-{b:hhmm}(?![=:;d/-])", _four_digits),
    Rule("9 to 11 a.m.", "clock", _FROM + r"{h:hour|cardinal}(?::{min:sixty})?+(?:_{to}_|(?<=.)_{and}_|[-~]){b:clock}", _clocks),
    Rule("9 a.m. to 11 a.m.", "clock", r"(?:{from}_|{between}_)?{a:clock}" + _TO + r"{b:clock}", _clocks),
    # A dash makes one expression of two dates, "to" only of what comes back.
    Rule("from Monday to Friday", "day", r"{from}_{a:day}_{to}_{b:day}|{between}_{a:day}_{and}_{b:day}|(?:{from}_)?{a:day}(?P<dash>[~-]){b:day}", _findings),
    Rule("from May to October", "span", r"{from}_{a:span}_{to}_{b:span}|{between}_{a:span}_{and}_{b:span}|(?:{from}_)?{a:span}(?P<dash>[~-]){b:span}", _findings),
    # Two expressions stay two, but one of them tells more of the other.
    Rule("May 3 to June 4, 2020", "day", r"{a:day}(?=_(?:{to}|{and})_{b:day})", _with_year),
    Rule("May to June 2020", "span", r"{a:span}(?=_(?:{to}|{and})_{b:span})", _with_year),
    Rule("Monday to Friday", "day", r"(?<={a:day}_{to}_){b:day}", _weekday_after),
)  # fmt: skip
"""Ranges of findings."""

_HOURS: Final = (
    r"(?:{from}_|{between}_){h:hour|cardinal}(?::{min:sixty})?+(?:_{to}_|_{and}_|[-~])"
    r"{h2:hour|cardinal}(?::{min2:sixty})?+"
)

OF_DAYS: Final = (
    Rule("Monday from 9 to 11 a.m.", "clock", r"{d:day|part}[_,]{c:clock}|{c:clock}(?:_{on}_|_{of}_|[_,]){d:day|part}", _on_day),
    Rule("last night between 7 and 9", "clock", r"{d:day|part}[_,]" + _HOURS + r"(?![_=:;d/-])|" + _HOURS + r"(?:_{on}_|_{of}_|[_,]){d:day|part}", _hours_of_day),
)  # fmt: skip
"""Ranges of clock times and their day."""
