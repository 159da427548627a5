"""Dates counted from now or from a time in the text: "last June", "the next day"."""

from __future__ import annotations

from typing import Any, Final

from claimtrack.model.when import Grain, TimeMod
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Cycle, Length, Literal, Step


def _unit(hit: Hit) -> Any:
    step, narrative = hit.get("r", "deictic")
    grain, factor = hit.get("u", "unit")
    if grain is Grain.WEEKEND and step == 0:
        return Cycle(grain, step=0)
    # With an article, "the next day" counts from the time of the story.
    may_go_on = "the" in hit and step == 1
    narrative = narrative or (may_go_on and grain is Grain.DAY)
    return Step(grain, step * factor, narrative, in_past=may_go_on)


def _story_unit(hit: Hit) -> Step:
    """Read a unit that the story has named before."""
    if hit.get("u", "unit")[0] is Grain.QUARTER:
        return Step(Grain.QUARTER, 0, narrative=True, default=-1)
    return Step(hit.get("u", "unit")[0], 0, narrative=True)


def _that_date(_: Hit) -> Step:
    return Step(Grain.DAY, 0, narrative=True)


def _weekend(_: Hit) -> Cycle:
    return Cycle(Grain.WEEKEND)


def _latest(hit: Hit) -> Step:
    return Step(
        hit.get("u", "unit")[0] if "u" in hit else Grain.QUARTER,
        0,
        narrative=True,
        over=True,
    )


def _unit_end(hit: Hit) -> Any:
    hit.mod = hit.get("n", "edgenoun")
    if hit.mod is not TimeMod.END:
        return None  # "each month beginning in June"
    return Step(hit.get("u", "unit")[0], 0)


def _edge_of_unit(hit: Hit) -> Step:
    hit.mod = hit.get("n", "edgenoun") if "n" in hit else hit.get("e", "edge")
    return Step(
        hit.get("u", "unit")[0], 0, narrative=hit.get("u", "unit")[0] is Grain.DAY
    )


def _cycle(hit: Hit) -> Any:
    step, narrative = hit.get("r", "deictic") if "r" in hit else (0, True)
    if "w" in hit and "r" in hit:
        narrative = narrative and "the" in hit  # "previous Monday" is last Monday
    if "w" in hit:
        return Cycle(
            Grain.DAY, weekday=hit.get("w", "weekday"), step=step, narrative=narrative
        )
    if "m" in hit:
        return Cycle(
            Grain.MONTH, month=hit.get("m", "month"), step=step, narrative=narrative
        )
    if "h" in hit:
        rule, last = hit.get("h", "holiday")
        return Cycle(Grain.DAY, holiday=rule, last=last, step=step, narrative=narrative)
    return Cycle(
        Grain.SEASON, part=hit.get("s", "season"), step=step, narrative=narrative
    )


def _today(hit: Hit) -> Step:
    return Step(Grain.DAY, hit.get("d", "today"))


def _next_day(hit: Hit) -> Step:
    return Step(Grain.DAY, -1 if "before" in hit else 1, narrative=True)


def _before_last(hit: Hit) -> Any:
    """Read "the week before last", two weeks back."""
    step, narrative = hit.get("r", "deictic")
    grain, factor = hit.get("u", "unit")
    is_back = "before" in hit
    if narrative or step != (-1 if is_back else 1):
        return None
    return Step(grain, 2 * step * factor)


def _ten_years(hit: Hit) -> Any:
    """Read "the past decade", ten years up to now."""
    step, narrative = hit.get("r", "deictic")
    years = 10 if hit.get("u", "unit")[0] is Grain.DECADE else 100
    return None if narrative or step == 0 else Length(((years, Grain.YEAR),))


def _some_units(hit: Hit) -> Any:
    """Read a plural without a number: the past is a date, the rest a length."""
    step, _ = hit.get("r", "deictic")
    return Literal("PAST_REF" if step < 0 else "FUTURE_REF")


def _year_ago(hit: Hit) -> Any:
    """Read "the year-ago quarter": the one spoken of before, a year back."""
    if "n" in hit:
        number, last_year = int(hit.number("n") or 0), Step(Grain.YEAR, -1)
        if not 1 <= number <= 4:
            return None
        return Cycle(Grain.QUARTER, part=number - 1, within=last_year)
    grain = hit.get("u", "unit")[0] if "u" in hit else Grain.YEAR
    return Step(grain, -1, narrative=True, same_grain=True)


_UNIT: Final = "{u:unit_week|unit_weekend|unit_month|unit_quarter|unit_year|unit_decade|unit_century}"
_LONG: Final = "(?:{m:month}|{s:season})"
_SHORT: Final = "(?:{w:weekday}|{h:holiday})"
_SAME: Final = "(?:{that}_(?:{same}_)?|(?:{the}_)?{same}_)"

RULES: Final = (
    Rule("today", "day", r"{d:today}", _today),
    # As a length of time, unless one end of it is meant: "the end of the last decade".
    Rule("the past decade", "dur", r"(?<!{edgenoun}_{of}_){the}_{r:deictic}_{u:unit_decade}(?!_{of})|(?<={during}_){the}_{r:deictic}_{u:unit_century}(?!_{of})", _ten_years),
    # "last week of May" counts inside May, and `parts` reads it.
    Rule("last week", "span", r"(?:{the:the}_)?{r:deictic}[_-](?:{fiscal}_|{more}_|{latest}_)?" + _UNIT + "(?!_{of})", _unit),
    # Its article matters: "the next day" goes on from the story, "next day" from now.
    Rule("the next day", "day", r"{the:the}_{r:deictic}_(?!{daypart}){u:unit_day}|{r:deictic}_(?!{daypart}){u:unit_day}", _unit),
    Rule("the day after", "day", r"{the}_{unit_day}_(?:{after}|(?P<before>{before}))(?:_{that}(?=[^_])|(?![_-]))", _next_day),
    Rule("the week before last", "span", r"(?:{the}_)?" + _UNIT + r"_(?:(?P<before>{before})|{after})_{r:deictic}(?![_-])", _before_last),
    # What is latest is over, whichever quarter the text spoke of before.
    Rule("the latest quarter", "span", r"(?:{the}_)?{latest}_(?:{fiscal}_)?(?:{u:unit_quarter|unit_year|unit_week|unit_month}|{period})", _latest),
    Rule("last June", "span", r"{r:deictic}_" + _LONG, _cycle),
    Rule("last Friday", "day", r"(?:{the:the}_)?{r:deictic}_" + _SHORT + "(?!_{of})", _cycle),
    Rule("that June", "span", _SAME + _LONG, _cycle),
    Rule("that Friday", "day", _SAME + _SHORT + r"|(?:{the}_){w:weekday}(?![_-])", _cycle),
    Rule("that day", "day", _SAME + r"(?!{daypart}){u:unit_day}", _story_unit),
    Rule("that date", "day", r"{that}_{dateword}", _that_date),
    Rule("that year", "span", _SAME + _UNIT, _story_unit),
    Rule("the quarter", "span", r"{the}_{u:unit_quarter}(?!_{of}|-)", _story_unit),
    # Not in "day of the week" or "picture of the month".
    Rule("the week", "span", r"(?<!{of}_){the}_{u:unit_week|unit_month}(?!_{of}|-|_{int}|_{before}|_{after}|_{ended}|_{starting})", _story_unit),
    Rule("the weekend", "span", r"{the}_{u:unit_weekend}(?!_{of}|-)", _weekend),
    Rule("the fiscal year", "span", r"{the}_{fiscal}_{u:unit_year}(?!_{of}|-|_{ended})", lambda _: Step(Grain.YEAR, 0)),
    Rule("the full year", "span", r"{the}_{more}_{u:unit_year}", _story_unit),
    # "beginning" after a month is a verb: "each month beginning in June".
    Rule("year-end", "span", r"{u:unit_year|unit_month|unit_quarter}(?:[_-]|'{s}_){n:edgenoun}", _unit_end),
    Rule("the end of the year", "span", r"(?:{the}_)?{n:edgenoun}_{of}_(?:{the}_)?{u:unit_year|unit_month|unit_quarter|unit_week|unit_decade|unit_century}", _edge_of_unit),
    Rule("earlier in the year", "span", r"{e:edge}_{in}_{the}_{u:unit_year|unit_month|unit_quarter|unit_week|unit_decade}", _edge_of_unit),
    Rule("the end of the day", "day", r"(?:{the}_)?{n:edgenoun}_{of}_(?:{the}_)?(?!{daypart}){u:unit_day}", _edge_of_unit),
    Rule("previous years", "ref", r"(?:{the}_)?{r:deictic}_{units}", _some_units),
    Rule("year-ago quarter", "span", r"(?:{the}_)?{yearago}[_-](?:{n:ord}[_-])?(?:{u:unit_quarter|unit_month}|{period})|{yearago}", _year_ago),
)  # fmt: skip
"""Dates that need another one."""
