"""Times of day: "2:30 a.m.", "0200 GMT", "noon", "this morning", "overnight"."""

from __future__ import annotations

from typing import Any, Final

from claimtrack.model.when import Grain
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Clock, Daypart, Step

_ZONE = r"(?:[_=e]{z:zone})?+"
_AMPM = r"[_=]{ap:ampm}"


def _hours(hour: float, half: int | None) -> int | None:
    """Count on to 24 hours; 12 a.m. is midnight, and 15 p.m. is still 15."""
    whole = int(hour)
    if half is None or whole > 12:
        return whole
    return whole % 12 + half


def _clock(hit: Hit) -> Any:
    number = hit.number("h")
    if number is None:
        return None
    half = hit.get("ap", "ampm") if "ap" in hit else None
    hour = _hours(number, half)
    minute = int(hit.number("min") or 0) if "min" in hit else None
    second = int(hit.number("sec") or 0) if "sec" in hit else None
    if hour is None or hour > 24:
        return None
    zone = hit.get("z", "zone") if "z" in hit else None
    minute = 0 if minute is None else minute
    return Clock(hour, minute, second, zone)


def _digits(hit: Hit) -> Any:
    number = int(hit.number("t") or 0)
    half = hit.get("ap", "ampm") if "ap" in hit else None
    hour = _hours(number // 100, half)
    zone = hit.get("z", "zone") if "z" in hit else None
    if hour is None or hour > 24 or number % 100 > 59:
        return None
    return Clock(hour, number % 100, None, zone)


def _named(hit: Hit) -> Clock:
    return Clock(
        hit.get("n", "noon"), 0, None, hit.get("z", "zone") if "z" in hit else None
    )


def _daypart(hit: Hit) -> Any:
    if "r" in hit:
        step, narrative = hit.get("r", "deictic")
        return Daypart(
            hit.get("p", "daypart"), Step(Grain.DAY, step, narrative or "the" in hit)
        )
    if "that" in hit:
        return Daypart(hit.get("p", "daypart"), Step(Grain.DAY, 0, narrative=True))
    return Daypart(hit.get("p", "daypart"))


def _tonight(hit: Hit) -> Daypart:
    code, step = hit.get("t", "tonight")
    return Daypart(code, Step(Grain.DAY, step))


RULES: Final = (
    Rule("clock time", "clock", rf"{{h:hour}}[:d]{{min:sixty}}(?::{{sec:sixty}})?+{_AMPM}{_ZONE}", _clock),
    Rule("hour with a.m.", "clock", rf"(?<![{{int}}][:d]){{h:hour|cardinal}}{_AMPM}{_ZONE}", _clock),
    Rule("24 hour time", "clock", rf"{{h:hour}}:{{min:sixty}}(?!:){_ZONE}", _clock),
    Rule("four digits with a.m.", "clock", rf"{{t:hhmm}}{_AMPM}{_ZONE}", _digits),
    Rule("four digits with zone", "clock", r"{t:hhmm}[_=]{z:zone}|{t:hhmm}_{units_hour}", _digits),
    Rule("o'clock", "clock", rf"{{h:hour|cardinal}}_{{oclock}}{_ZONE}", _clock),
    Rule("noon", "clock", rf"{{n:noon}}{_ZONE}", _named),
    Rule("this morning", "part", r"(?:{the:the}_)?{r:deictic}_{p:daypart}", _daypart),
    Rule("that morning", "part", r"(?P<that>{that}_|{the}_{same}_){p:daypart}", _daypart),
    Rule("the morning", "part", r"{the}_{p:daypart}(?:_{units_hour})?+(?!_{of})", _daypart),
    Rule("tonight", "part", r"{t:tonight}", _tonight),
)  # fmt: skip
"""Times of day, with or without a day of their own."""
