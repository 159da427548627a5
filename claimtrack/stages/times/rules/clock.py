"""Times of day: "2:30 a.m.", "0200 GMT", "half past nine", "this morning", "overnight"."""

from __future__ import annotations

from typing import Any, Final

import attrs

from claimtrack.model.when import Grain
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Clock, Daypart, Length, Reading, Step

_AFTERNOON: Final = frozenset({"AF", "EV", "NI"})
_MINUTES_OF_DAY: Final = 1440


def _hours(hour: float, half: int | None) -> int | None:
    """Count to 24 hours; 12 a.m. is midnight, and 15 p.m. is still 15."""
    whole = int(hour)
    if whole > 24:
        return None
    return whole if half is None or whole > 12 else whole % 12 + half


def read_clock(hit: Hit, day: Reading | None = None) -> Any:
    """Read hours, minutes, seconds and zone, where the rule names them so."""
    number = hit.number("h")
    hour = None if number is None else _hours(number, hit.get("ap", "ampm"))
    if hour is None:
        return None
    minute = _told(hit, "min")
    second = _told(hit, "sec")
    if hour == 24 and minute:
        return None
    return Clock(hour, minute, second, _zone(hit), day)


def _half_told(hit: Hit) -> Any:
    """Read a time that may be before or after noon: "3:00 to 4:30 p.m."."""
    clock = read_clock(hit)
    if clock is None or clock.zone is not None or hit.word("h")[0] == "0":
        return clock
    if not 1 <= clock.hour <= 11:
        return clock
    return attrs.evolve(clock, vague=True)


def _told(hit: Hit, name: str) -> int | None:
    """Give minutes or seconds; None if the words do not tell them."""
    number = hit.number(name)
    return None if number is None else int(number)


def _zone(hit: Hit) -> int | None:
    """Give the minutes ahead of Universal Time; None if the words do not tell them."""
    minutes: int | None = hit.get("z", "zone")
    if "oh" in hit:
        offset = int(hit.number("oh") or 0) * 60 + int(hit.number("om") or 0)
    elif "ohm" in hit:
        hours, rest = divmod(int(hit.number("ohm") or 0), 100)
        offset = hours * 60 + rest
    else:
        return minutes
    total = (minutes or 0) + (-offset if "minus" in hit else offset)
    return total if abs(total) < _MINUTES_OF_DAY else None


def _digits(hit: Hit) -> Any:
    number = int(hit.number("t") or 0)
    hour = _hours(number // 100, hit.get("ap", "ampm"))
    if hour is None or number % 100 > 59:
        return None
    return Clock(hour, number % 100, None, _zone(hit))


def _named(hit: Hit) -> Clock:
    return Clock(hit.get("n", "noon"), 0, None, _zone(hit))


def _past(hit: Hit) -> Any:
    """Read "a quarter past nine" and "ten to nine"."""
    hour = hit.number("h")
    minutes = 30 if "half" in hit else 15 if "quarter" in hit else hit.number("min")
    if hour is None or minutes is None or not (1 <= hour <= 12 and minutes < 60):
        return None
    total = int(hour) * 60 + int(minutes) * (-1 if "to" in hit else 1)
    if "p" in hit and hit.get("p", "daypart") in _AFTERNOON and total < 720:
        total += 720
    return Clock(total // 60, total % 60)


def _in_daypart(hit: Hit) -> Any:
    """Move "3:30 in the afternoon" behind noon."""
    number = hit.number("h")
    if number is None or not 1 <= number <= 12:
        return None
    late = hit.get("p", "daypart") in _AFTERNOON
    return Clock(int(number) % 12 + (12 if late else 0), _told(hit, "min"))


def _stopwatch(hit: Hit) -> Any:
    return Length(
        (
            (hit.number("h"), Grain.HOUR),
            (hit.number("min"), Grain.MINUTE),
            (hit.number("sec"), Grain.SECOND),
        )
    )


def _daypart(hit: Hit) -> Any:
    code = hit.get("p", "daypart")
    if "r" in hit:
        step, narrative = hit.get("r", "deictic")
        return Daypart(code, Step(Grain.DAY, step, narrative or "the" in hit))
    if "that" in hit:
        return Daypart(code, Step(Grain.DAY, 0, narrative=True))
    if "e" in hit:
        hit.mod = hit.get("e", "edge")
    return Daypart(code)


def _tonight(hit: Hit) -> Daypart:
    code, step, just_over = hit.get("t", "tonight")
    return Daypart(code, Step(Grain.DAY, step), just_over)


FULL_OFFSET: Final = r"(?:{oh:offset}:{om:sixty}|{ohm:hhmm})"
_ANY_OFFSET: Final = rf"(?:{FULL_OFFSET}|{{oh:offset}})"
# A hyphen between two times of day is that of a range, unless only a blank is before it.
ZONE: Final = (
    rf"(?:[_=e]{{z:zone}}(?:(?:[ps]|(?P<minus>[-m])){_ANY_OFFSET})?+"
    rf"|p{_ANY_OFFSET}|(?:s|(?P<minus>m)){FULL_OFFSET})?+"
)
_AMPM: Final = r"[_=]{ap:ampm}"
_START: Final = r"(?<![d:;'c/])"

RULES: Final = (
    Rule("clock time", "clock", rf"{_START}{{h:hour}}[:d]{{min:sixty}}(?::{{sec:sixty}})?+{_AMPM}{ZONE}", read_clock),
    Rule("hour with a.m.", "clock", rf"{_START}{{h:hour|cardinal}}[_=d]{{ap:ampm}}{ZONE}", read_clock),
    Rule("24 hour time", "clock", rf"{_START}{{h:hour}}:{{min:sixty}}(?![:=]){ZONE}", _half_told),
    # "9.30" needs a preposition or a zone, as most numbers with a dot are no times.
    Rule("24 hour time with dot", "clock", r"(?:(?<={at}_){h:hour}d{min:sixty}(?![=d;r]|_{notunit}|_{units}|_{magnitude})|" + rf"{_START}{{h:hour}}d{{min:sixty}}(?=[_=]{{zone}}))" + ZONE, read_clock),
    # Behind a preposition three numbers are a time of day, elsewhere a stopwatch.
    Rule("time with seconds", "clock", r"(?<={at}_|{from}_|{by}_|{since}_|{to}_|{before}_|{after}_){h:hour}:{min:sixty}:{sec:sixty}(?![=:d])", read_clock),
    Rule("stopwatch", "dur", r"(?<![:;d-]){h:hour}:{min:sixty}:{sec:sixty}(?![=:d])", _stopwatch),
    Rule("four digits with a.m.", "clock", rf"{_START}{{t:hhmm}}{_AMPM}{ZONE}", _digits),
    # Four digits alone are a year; a zone or "at … hours" makes a time of them.
    Rule("four digits with zone", "clock", rf"{_START}{{t:hhmm}}(?=[_=]{{zone}}){ZONE}|(?<={{at}}_|{{by}}_|{{from}}_|{{to}}_|{{since}}_|{{before}}_|{{after}}_){{t:hhmm}}_{{units_hour}}", _digits),
    Rule("o'clock", "clock", rf"{_START}{{h:hour|cardinal}}[_=]{{oclock}}(?:{_AMPM})?+{ZONE}", read_clock),
    Rule("half past nine", "clock", r"(?:{half:half}_{past}|(?:{a}_)?{quarter:quarter}_(?:{past}|{to:to})|{min:int|cardinal|ten|numw}_(?:(?:{units_minute}_)?{past}|{units_minute}_{to:to})|(?<={at}_){min:cardinal|ten|numw}_{to:to})_{h:hour|cardinal}(?![_-](?:{unit|units|magnitude|notunit|month})|[=:;d])(?:_{oclock})?+(?:_{in}_{the}_{p:daypart})?+", _past),
    Rule("3:30 in the morning", "clock", _START + r"{h:hour|cardinal}(?::{min:sixty})?+(?:_{oclock})?+_{in}_{the}_{p:daypart}", _in_daypart),
    Rule("noon", "clock", rf"{{n:noon}}{ZONE}", _named),
    Rule("this morning", "part", r"(?:{the:the}_)?{r:deictic}_{p:daypart}", _daypart),
    Rule("that morning", "part", r"(?P<that>{that}_(?:{same}_)?|{the}_{same}_){p:daypart}", _daypart),
    # "the night of the fire" and "the evening hours" wait for what follows them.
    Rule("the morning", "part", r"{the}_{p:daypart}(?:_{units_hour})?+(?![_-]{of}|[_-]{unit|units}|')", _daypart),
    # Without an article a part of the day needs a preposition: "night" is often a noun of its own.
    Rule("at dawn", "part", r"(?<={at}_|{before}_|{since}_|{by}_|{after}_|{to}_){p:daypart}(?![_-]{unit|units})", _daypart),
    Rule("early evening", "part", r"(?:{the}_)?{e:edge}[_-]{p:daypart}", _daypart),
    Rule("tonight", "part", r"{t:tonight}", _tonight),
)  # fmt: skip
"""Times of day, with or without a day of their own."""
