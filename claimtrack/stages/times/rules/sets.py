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
    if isinstance(amount, int) and hit.get("n", "ordinal"):
        amount = hit.get("n", "ordinal")
    return Recurring(length_value(Length((((amount or 1) * factor, grain),))))


def _times(hit: Hit) -> Any:
    return _every_length(hit) if "d" in hit else _every(hit)


def _every_length(hit: Hit) -> Any:
    return Recurring(length_value(hit.finding("d").reading))


def _every_day(hit: Hit) -> Any:
    reading = hit.finding("d").reading
    if not isinstance(reading, Cycle):
        return None
    if reading.weekday is not None:
        return Recurring(f"XXXX-WXX-{reading.weekday}")
    if reading.month is not None:
        day = "" if reading.day is None else f"-{reading.day:02}"
        return Recurring(f"XXXX-{reading.month:02}{day}")
    return Recurring("P1Y") if reading.holiday is not None else None


def _every_part(hit: Hit) -> Recurring:
    return Recurring(f"T{hit.get('p', 'daypart')}")


def _everyday(_: Hit) -> Recurring:
    return Recurring("P1D")


def _every_season(hit: Hit) -> Recurring:
    return Recurring("XXXX-" + ("SP", "SU", "FA", "WI")[hit.get("s", "season")])


def _weekdays(hit: Hit) -> Any:
    code = hit.get("p", "dayparts") or hit.get("p", "daypart")
    part = f"T{code}" if code else ""
    if "d" not in hit and "w" not in hit:
        return Recurring(part)
    if "d" not in hit:
        return Recurring(f"XXXX-WXX-{hit.get('w', 'weekdays')}{part}")
    reading = hit.finding("d").reading
    if not isinstance(reading, Cycle) or reading.weekday is None:
        return None
    return Recurring(f"XXXX-WXX-{reading.weekday}{part}")


RULES: Final = (
    Rule("everyday", "set", r"{everyday}", _everyday),
    Rule("every week", "set", r"{every}[_=](?:{n:ordinal}_|{other:other}_)?+{u:unit|units}", _every),
    Rule("every two weeks", "set", r"{every}_{d:dur}", _every_length),
    # The value tells how often, since TIMEX3 has none for the first Monday of each month.
    Rule("first Monday of every month", "set", r"(?:{the}_)?{ord}_{day}_(?:{of}|{in})_{every}_{u:unit}", _every),
    Rule("every first Monday", "set", r"{every}_{ord}_{w:day}_(?:{of}|{in})_{the}_{u:unit}", _every),
    Rule("every Monday", "set", r"{every}_(?:{other}_)?{d:day|span}", _every_day),
    Rule("every morning", "set", r"{every}_{p:daypart}", _every_part),
    Rule("every summer", "set", r"{every}_{s:season}", _every_season),
    Rule("twice a week", "set", r"(?:{once}_|{number}_{times}_)(?:{d:dur}|(?:{a}_|{per}_|{every}_){u:unit})", _times),
    Rule("per week", "set", r"{per}_{u:unit_day|unit_week|unit_month|unit_year|unit_night}", _every),
    # A bare plural is a length ("two weekends"); with "on" it comes back.
    Rule("weekends", "set", r"(?<={on}_|{at}_|{and}_|{or}_){units_weekend}", lambda _: Recurring("XXXX-WXX-WE")),
    Rule("Mondays", "set", r"{w:weekdays}(?:_{p:dayparts|daypart})?+|{d:day}_{p:dayparts}|{p:dayparts}", _weekdays),
)  # fmt: skip
"""Sets of times."""
