"""Lengths of time: "three weeks", "half an hour", "the past two years"."""

from __future__ import annotations

from typing import Any, Final

from claimtrack.model.when import Grain, TimeMod
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Length


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
    if amount is not None and "quarter" in hit:
        amount += 0.25
    if hit.word("n").startswith("0") and len(hit.word("n")) > 1 and amount != 0:
        return None  # "0930 hours" is a time of day
    if amount is None or (hit.is_a("n", "year") and hit.is_a("u", "unit")):
        return None  # "the 1988 quarter" is no length
    if "half" in hit:
        amount += 0.5
    if "plus" in hit:
        hit.mod = TimeMod.MORE_THAN
    return Length(((amount * factor, grain),))


def _fraction(hit: Hit) -> Any:
    whole, over, under = hit.number("n"), hit.number("over"), hit.number("under")
    if over is None or not under:
        return None
    grain, factor = read_unit(hit)
    return Length(((((whole or 0) + over / under) * factor, grain),))


def _indefinite(hit: Hit) -> Any:
    grain, factor = read_unit(hit)
    amount = hit.get("s", "several") if "s" in hit else None
    return Length(((amount and amount * factor, grain),))


def _one(hit: Hit) -> Any:
    grain, factor = read_unit(hit)
    if grain in (Grain.DECADE, Grain.CENTURY):
        grain, factor = Grain.YEAR, 10 if grain is Grain.DECADE else 100
    amount: float = factor
    if "half" in hit:
        amount = 1.5 * factor if "and" in hit else 0.5 * factor
    return Length(((amount, grain),))


def _some_day(hit: Hit) -> Any:
    """Read "One day, …", which is no length and no day of the calendar."""
    return Length(((1, Grain.DAY),)) if hit.number("n") == 1 else None


def _sum(hit: Hit) -> Any:
    """Join lengths of falling grain: "two years, three months"."""
    first, second = hit.finding("a").reading, hit.finding("b").reading
    grains = list(Grain)
    if first.amounts[-1][0] is None or second.amounts[0][0] is None:
        return None  # "days, hours" are two
    if grains.index(first.amounts[-1][1]) >= grains.index(second.amounts[0][1]):
        return None
    third = hit.finding("c").reading.amounts if "c" in hit else ()
    return Length((*first.amounts, *second.amounts, *third))


def _past(hit: Hit) -> Any:
    length: Length = hit.reading("l")
    if hit.tape.meaning(hit.finding("l").first, "the"):
        return None  # "may last the entire day"
    return length


def _the_weeks(hit: Hit) -> Any:
    finding = hit.finding("l")
    last = hit.tape.meaning(hit.last - 1, "units")
    return None if last is None else finding.reading


def _stay(hit: Hit) -> Any:
    return hit.reading("d")


_UNITS: Final = "unit|units"
_NO_AGE: Final = r"(?![_-]{age}|_{of}_{age})"
_NOT_AGED: Final = r"(?<!{age}_)"
_MORE: Final = r"(?:{more}[_-])*+"
_NO_FRACTION: Final = r"(?<!{units_quarter}(?=_{of})|-{units_quarter})"

RULES: Final = (
    # No expression: longer than "a minute", it takes its place. "Just" may also measure.
    Rule("wait a minute", "talk", r"(?:{pause}|(?<![_,;-]){just})_{a}_{u:unit_second|unit_minute}(?![_-])", _one),
    Rule("one day", "talk", r"(?<![_,;-]){n:cardinal}_{u:unit_day}(?=,?_?x)", _some_day),
    Rule("three weeks", "dur", _NOT_AGED + rf"(?<![c:d;'])(?:{{number}}(?:[_-]{{to}}[_-]|-))?{{n:number}}(?:(?P<plus>p)|[_=-]){_MORE}{{u:{_UNITS}}}{_NO_FRACTION}{_NO_AGE}", _length),
    Rule("3 hrs", "dur", r"(?<![c:d;']){n:int}(?<!{year})[_=]{u:unitletter}(?![=])", _length),
    Rule("2 1/2 weeks", "dur", rf"(?:{{n:int}}[_-])?(?<!/){{over:int}}/{{under:int}}[_-]{{u:{_UNITS}}}{_NO_AGE}", _fraction),
    Rule("two and a half weeks", "dur", r"{n:number}[_-]{and}[_-]{a}[_-]{half:half}[_-]{u:unit|units}" + _NO_AGE, _length),
    Rule("two weeks and a half", "dur", r"(?<![c:d;']){n:number}[_-]{u:unit|units}_{and}_(?:{a}_)?(?:{half:half}|{quarter:quarter}(?!_{of}))(?!-)" + _NO_AGE, _length),
    # The number may stand before "coming", too.
    Rule("two coming weeks", "dur", r"(?:{the}_)?{n:number}_{deictic}_{u:units}", _length),
    Rule("several weeks", "dur", rf"{{s:several}}[_-]{_MORE}{{u:units|unit}}{_NO_AGE}", _indefinite),
    # Bare plurals are lengths ("for weeks"), unless they are those of something: "his days".
    Rule("weeks", "dur", r"(?<!'{s}_)(?<!-)(?<!{the}_(?={units_month|units_week|units_day|units_hour|units_minute}))(?<!{int|cardinal|ten|numw|magnitude}[_=])(?!{dayparts}){u:units_year|units_month|units_week|units_day|units_hour|units_minute|units_decade|units_century}(?![_-]{age}|')", _indefinite),
    Rule("a week", "dur", rf"{{a}}_{_MORE}{{u:unit_minute|unit_hour|unit_day|unit_week|unit_weekend|unit_month|unit_year|unit_decade|unit_century|unit_millennium}}(?:_(?P<and>{{and}}_{{a}}_{{half:half}}))?+(?![_-]{{age}}|[-])", _one),
    # "the year ended March 31" is a length of time, not the year of the calendar.
    Rule("the year ended", "dur", r"(?:{the}|{a})_(?:{fiscal}_)?{u:unit_year}(?=_{ended})", _one),
    # "a second man" is no time, so the unit must end its phrase.
    Rule("a second", "dur", r"{a}_{u:unit_second}(?![_-])", _one),
    Rule("half an hour", "dur", r"{half:half}[_-](?:{a}_)?{u:unit_hour|unit_minute|unit_year|unit_century|unit_decade|unit_day}", _one),
    Rule("week-long", "dur", r"{u:unit}-{long}", _one),
    Rule("all day", "dur", r"(?:{all}|{the}_{more})_{u:unit_day|unit_week|unit_month|unit_night}", _one),
)  # fmt: skip
"""Lengths of time."""

SUMS: Final = (
    Rule(
        "two hours, three minutes",
        "dur",
        r"{a:dur}(?:[,_]|[_,]{and}_){b:dur}(?:(?:[,_]|[_,]{and}_){c:dur})?+",
        _sum,
    ),
)
"""Lengths of several units."""

POINTED: Final = (
    # Without an article "last" may be the verb: "it should last two hours".
    Rule("the past two weeks", "dur", r"(?:{the}_|{that}_|(?<!(?:x|{to}|{weakmonth}|{tee})_(?={endure})))(?:{deictic}|{ordinal})_(?:{more}_)?{l:dur}", _past),
    Rule("these two weeks", "dur", r"{that}_{l:dur}", _the_weeks),
    Rule("the two weeks", "dur", r"{the}_{l:dur}", _the_weeks),
    Rule("two years or so", "dur", r"{d:dur}_{or}_{so}", _stay),
)  # fmt: skip
"""Lengths that say which time they fill."""
