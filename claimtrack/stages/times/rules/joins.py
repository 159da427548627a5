"""Findings that join: "Sunday morning", "two weeks ago", "the end of March"."""

from __future__ import annotations

from typing import Any, Final

import attrs

from claimtrack.model.when import Grain, TimeMod
from claimtrack.stages.times.grammar import Finding, Hit, Rule
from claimtrack.stages.times.readings import (
    Clock,
    Cycle,
    Daypart,
    Length,
    Part,
    Shift,
)
from claimtrack.stages.times.rules.durations import read_unit


def _base(hit: Hit, name: str = "d") -> Finding:
    finding = hit.finding(name)
    hit.mod = finding.mod
    return finding


def _day_part(hit: Hit) -> Daypart:
    return Daypart(hit.get("p", "daypart"), _base(hit).reading)


def _part_of_day(hit: Hit) -> Any:
    part = hit.finding("p").reading
    return attrs.evolve(part, day=_base(hit).reading)


def _ago(hit: Hit) -> Any:
    length = hit.finding("l").reading
    hit.mod = hit.finding("l").mod
    step, narrative = hit.get("a", "ago")
    amount, grain = length.amounts[0]
    return Shift(None if amount is None else amount * step, grain, None, narrative)


def _from(hit: Hit) -> Any:
    amount, grain = hit.finding("l").reading.amounts[0]
    step = -1 if "before" in hit else 1
    return Shift(
        None if amount is None else amount * step, grain, hit.finding("d").reading
    )


def _part(hit: Hit) -> Any:
    number = hit.number("n")
    grain, _ = read_unit(hit)
    return None if number is None else Part(int(number), grain, _base(hit).reading)


def _half(hit: Hit) -> Any:
    return Part(int(hit.number("n") or 0), Grain.HALF, _base(hit).reading)


def _within(hit: Hit) -> Any:
    """Put a month or a quarter into the year beside it: "January of this year"."""
    inner = hit.finding("i").reading
    if (
        not isinstance(inner, Cycle)
        or inner.step is not None
        or inner.within is not None
    ):
        return None
    return attrs.evolve(inner, within=_base(hit).reading)


def _edge(hit: Hit) -> Any:
    finding = hit.finding("d")
    hit.mod = hit.get("e", "edge") if "e" in hit else hit.get("n", "edgenoun")
    return finding.reading


def _approximate(hit: Hit) -> Any:
    hit.mod = hit.get("a", "approx")
    return hit.finding("d").reading


def _on_day(hit: Hit) -> Any:
    clock = hit.finding("c").reading
    base = _base(hit)
    return attrs.evolve(clock, day=base.reading)


def _past(hit: Hit) -> Length:
    length: Length = hit.finding("l").reading
    return length


DAYPARTS: Final = (
    Rule("Sunday morning", "part", r"{d:day}[_,]{p:daypart}", _day_part),
    Rule("the night of May 25", "part", r"{p:part}_{of}_{d:day}", _part_of_day),
    Rule("two weeks ago", "span", r"{l:dur}_{a:ago}", _ago),
    Rule("the past two weeks", "dur", r"(?:{the}_|{that}_)?(?:{deictic}|{ordinal})_{l:dur}", _past),
    Rule("the two weeks", "dur", r"{the}_{l:dur}", _past),
    Rule("January of this year", "span", r"{i:span}(?:_{of}_|_|,){d:span}", _within),
    Rule("August 9 of this year", "day", r"{i:day}(?:_{of}_|_|,){d:span}", _within),
    Rule("this year's quarter", "span", r"{d:span}'{s}_{i:span}", _within),
)  # fmt: skip

PARTS: Final = (
    Rule("first week of May", "span", r"(?:{the}_)?{n:ord}[_-]{u:unit}_{of}_{d:span}", _part),
    Rule("first half of the year", "span", r"(?:{the}_)?{n:ord}[_-]{half}_{of}_{d:span}", _half),
    Rule("a day after Easter", "span", r"{l:dur}_(?:(?P<before>{before})|{after}|{from})_{d:day|span}", _from),
)  # fmt: skip

EDGES: Final = (
    Rule("early on Thursday", "day", r"{e:edge}[_-](?:{on}_|{in}_)?{d:day}", _edge),
    Rule("late last week", "span", r"(?:{the}_)?{e:edge}[_-](?:{in}_)?{d:span}", _edge),
    Rule("early Sunday morning", "part", r"{e:edge}[_-](?:{in}_)?{d:part}", _edge),
    Rule("the end of March", "span", r"(?:{the}_)?{n:edgenoun}_{of}_{d:span}", _edge),
    Rule("the end of Monday", "day", r"(?:{the}_)?{n:edgenoun}_{of}_{d:day}", _edge),
    Rule("the early hours of Monday", "part", r"(?:{the}_)?{n:edgenoun}_{of}_{d:part}", _edge),
    Rule("about two weeks", "dur", r"{a:approx}_{d:dur}", _approximate),
    Rule("about 9 p.m.", "clock", r"{a:approx}_{d:clock}", _approximate),
)  # fmt: skip

CLOCKS: Final = (
    Rule("9 p.m. on Monday", "clock", r"{c:clock}(?:_{on}_|[_,]|,{on}_){d:day|part}", _on_day),
    Rule("Monday at 9 p.m.", "clock", r"{d:day|part}(?:[_,]|[_,]{at}_){c:clock}", _on_day),
)  # fmt: skip

__all__ = ["CLOCKS", "DAYPARTS", "EDGES", "PARTS", "Clock", "TimeMod"]
