"""A day and what of it: "Sunday morning", "9 p.m. on Monday"."""

from __future__ import annotations

from typing import Any, Final

import attrs

from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Clock, Daypart, Recurring


def _day_part(hit: Hit) -> Daypart:
    return Daypart(hit.get("p", "daypart"), hit.reading("d"))


def _part_of_day(hit: Hit) -> Any:
    """Read "mid-afternoon yesterday"; "last night Monday" are two."""
    part = hit.finding("p")
    if part.reading.day is not None:
        return None
    hit.mod = part.mod
    return Daypart(part.reading.code, hit.finding("d").reading)


def _half_day(hit: Hit) -> Daypart:
    return Daypart("AF" if hit.get("ap", "ampm") else "MO", hit.reading("d"))


def _on_day(hit: Hit) -> Any:
    clock = hit.finding("c").reading
    if not isinstance(clock, Clock) or clock.day is not None:
        return None
    if hit.finding("c").rule == "noon" and clock.hour == 0:
        clock = attrs.evolve(clock, hour=24)  # "midnight Friday" ends it
    return attrs.evolve(clock, day=hit.reading("d"))


def _hour_of_day(hit: Hit) -> Any:
    hour = int(hit.number("h") or 0)
    day = hit.reading("d")
    late = isinstance(day, Daypart) and day.code != "MO" and hour < 12
    minute = hit.number("min")
    vague = not late and 1 <= hour <= 11 and not isinstance(day, Daypart)
    return Clock(
        hour + (12 if late else 0),
        None if minute is None else int(minute),
        day=day,
        vague=vague,
    )


def _set_clock(hit: Hit) -> Any:
    """Read "every day at 6 a.m."."""
    often, clock = hit.finding("s").reading, hit.finding("c").reading
    if not isinstance(clock, Clock) or clock.day is not None:
        return None
    time = f"T{clock.hour:02}:{clock.minute or 0:02}"
    if often.value.startswith("XXXX-WXX"):
        return Recurring(often.value.partition("T")[0] + time)
    return (
        Recurring(time) if often.value in ("P1D", "TMO", "TAF", "TEV", "TNI") else None
    )


DAYPARTS: Final = (
    Rule("Sunday morning", "part", r"{d:day}[_,]{p:daypart}(?!s)", _day_part),
    Rule("tomorrow a.m.", "part", r"{d:day}_{ap:ampm}", _half_day),
    Rule("the afternoon yesterday", "part", r"{p:part}_(?:{on}_)?{d:day}", _part_of_day),
    Rule("the night of May 25", "part", r"(?:{the}_)?{p:daypart}_{of}_{d:day}", _day_part),
)  # fmt: skip
"""Days and their parts."""

RULES: Final = (
    Rule("9 p.m. on Monday", "clock", r"{c:clock}(?:_{on}_|[_,]|,{on}_){d:day|part}", _on_day),
    Rule("Monday at 9 p.m.", "clock", r"{d:day|part}(?:[_,]|[_,]{at}_){c:clock}", _on_day),
    Rule("every day at 9 a.m.", "set", r"{s:set}(?:_|_{at}_){c:clock}|{c:clock}_{s:set}", _set_clock),
    # A number without "a.m." is an hour only behind "at".
    Rule("9 on Monday", "clock", r"(?<={at}_){h:hour}(?:[:d]{min:sixty})?+_{on}_{d:day|part}", _hour_of_day),
    Rule("Monday at 9", "clock", r"{d:day|part}_(?:{at}_(?:{approx}_)?|{approx}_){h:hour}(?:[:d]{min:sixty})?+(?![_=:;d-])", _hour_of_day),
)  # fmt: skip
"""Days and times of day."""
