"""Lengths of time: "three weeks", "nearly two decades", "the past two years"."""

from __future__ import annotations

from typing import Any, Final

from claimtrack.model.when import Grain
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Length

_UNITS = "unit|units|unitletter"


def read_unit(hit: Hit, name: str = "u") -> tuple[Grain, int]:
    """Give the grain and the factor of a unit in the singular or in the plural."""
    for role in ("unit", "units", "unitletter"):
        unit: tuple[Grain, int] | None = hit.get(name, role)
        if unit is not None:
            return unit
    return Grain.DAY, 1


def _length(hit: Hit) -> Any:
    grain, factor = read_unit(hit)
    amount = hit.number("n")
    if amount is None:
        return None
    if "half" in hit:
        amount += 0.5
    return Length(((amount * factor, grain),))


def _indefinite(hit: Hit) -> Any:
    grain, factor = read_unit(hit)
    amount = hit.get("s", "several") if "s" in hit else None
    return Length(((amount and amount * factor, grain),))


def _one(hit: Hit) -> Any:
    grain, factor = read_unit(hit)
    amount: float = factor
    if "half" in hit:
        amount = 1.5 * factor if "and" in hit else 0.5 * factor
    return Length(((amount, grain),))


def _plus(hit: Hit) -> Any:
    first, second = read_unit(hit), read_unit(hit, "u2")
    one, two = hit.number("n"), hit.number("n2")
    return Length(((one, first[0]), (two, second[0])))


_NO_AGE = r"(?![_-]{age})"
_MORE = r"(?:{more}[_-])?+"

RULES: Final = (
    Rule("three weeks", "dur", rf"{{n:number}}[_=-]{_MORE}{{u:{_UNITS}}}{_NO_AGE}", _length),
    Rule("two and a half weeks", "dur", r"{n:number}_{and}_{a}_{half:half}_{u:unit|units}", _length),
    Rule("three weeks two days", "dur", r"{n:number}[_-]{u:unit|units}[,_](?:{and}_)?{n2:number}[_-]{u2:unit|units}", _plus),
    Rule("several weeks", "dur", rf"{{s:several}}[_-]{_MORE}{{u:units|unit}}", _indefinite),
    Rule("weeks", "dur", r"{u:units_year|units_month|units_week|units_day|units_hour|units_minute|units_decade|units_century}(?![_-]{age})", _indefinite),
    Rule("a week", "dur", rf"{{a}}_{_MORE}{{u:unit}}(?:_(?P<and>{{and}}_{{a}}_{{half:half}}))?+(?![_-]{{age}}|-)", _one),
    Rule("half an hour", "dur", r"{half:half}[_-](?:{a}_)?{u:unit}", _one),
    Rule("week-long", "dur", r"{u:unit}-{long}", _one),
)  # fmt: skip
"""Lengths of time."""
