"""From one time of day to another: "9-11 a.m.", "Monday from 9 to 11"."""

from __future__ import annotations

from typing import Any, Final

import attrs

from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Clock, Daypart, Range
from claimtrack.stages.times.rules.ranges import FROM, next_weekday


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
        later = next_weekday(first.day, last.day)
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


_TO: Final = r"(?:_{to}_|_{and}_|[-~])"
_HOURS: Final = (
    r"(?:{from}_|{between}_){h:hour|cardinal}(?::{min:sixty})?+(?:_{to}_|_{and}_|[-~])"
    r"{h2:hour|cardinal}(?::{min2:sixty})?+"
)

RULES: Final = (
    # Without a preposition four digits on either side are years.
    Rule("0730-0930", "clock", r"(?:{from}_|{between}_){a:hhmm}-{b:hhmm}(?![=:;d/-])", _four_digits),
    Rule("9 to 11 a.m.", "clock", FROM + r"{h:hour|cardinal}(?::{min:sixty})?+(?:_{to}_|(?<=.)_{and}_|[-~]){b:clock}", _clocks),
    Rule("9 a.m. to 11 a.m.", "clock", r"(?:{from}_|{between}_)?{a:clock}" + _TO + r"{b:clock}", _clocks),
)  # fmt: skip
"""Ranges of clock times."""

OF_DAYS: Final = (
    Rule("Monday from 9 to 11 a.m.", "clock", r"{d:day|part}[_,]{c:clock}|{c:clock}(?:_{on}_|_{of}_|[_,]){d:day|part}", _on_day),
    Rule("last night between 7 and 9", "clock", r"{d:day|part}[_,]" + _HOURS + r"(?![_=:;d/-])|" + _HOURS + r"(?:_{on}_|_{of}_|[_,]){d:day|part}", _hours_of_day),
)  # fmt: skip
"""Ranges of clock times and their day."""
