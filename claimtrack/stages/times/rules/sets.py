"""Times that recur: "every Tuesday", "twice a week", "Monday nights"."""

from __future__ import annotations

from typing import Any, Final

from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Cycle, Length, Recurring
from claimtrack.stages.times.rules.durations import read_unit
from claimtrack.stages.times.values import length_value


def _every(hit: Hit) -> Any:
    grain, factor = read_unit(hit)
    amount = hit.number("n") if "n" in hit else None
    if "other" in hit:
        amount = 2
    return Recurring(length_value(Length((((amount or 1) * factor, grain),))))


def _every_day(hit: Hit) -> Any:
    reading = hit.finding("d").reading
    if not isinstance(reading, Cycle):
        return None
    if reading.weekday is not None:
        return Recurring(f"XXXX-WXX-{reading.weekday}")
    if reading.day is not None:
        return Recurring(f"XXXX-{reading.month:02}-{reading.day:02}")
    if reading.month is not None:
        return Recurring(f"XXXX-{reading.month:02}")
    return None


def _weekdays(hit: Hit) -> Recurring:
    part = hit.get("p", "dayparts") if "p" in hit else None
    number = hit.get("w", "weekdays") or hit.get("w", "weekday")
    return Recurring(f"XXXX-WXX-{number}" + (f"T{part}" if part else ""))


RULES: Final = (
    Rule("every week", "set", r"{every}[_=](?:{n:number}_|{other:other}_)?+{u:unit|units}", _every),
    Rule("every Monday", "set", r"{every}_{d:day|span}", _every_day),
    Rule("twice a week", "set", r"(?:{once}_|{number}_{times}_)(?:{a}_|{per}_|{every}_){u:unit}", _every),
    Rule("per week", "set", r"{per}_{u:unit}", _every),
    Rule("Mondays", "set", r"{w:weekdays}|{w:weekday}_{p:dayparts}", _weekdays),
)  # fmt: skip
"""Sets of times."""
