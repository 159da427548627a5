"""Dates counted from now or from a time in the text: "last June", "the next day"."""

from __future__ import annotations

from typing import Any, Final

from claimtrack.model.when import Grain
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Cycle, Step


def _deictic(hit: Hit) -> tuple[int, bool]:
    step: tuple[int, bool] = hit.get("r", "deictic")
    return step


def _unit(hit: Hit) -> Any:
    step, narrative = _deictic(hit)
    grain, factor = hit.get("u", "unit")
    # With an article, "the next day" counts from the time of the story.
    narrative = narrative or ("the" in hit and step == 1 and grain is Grain.DAY)
    return Step(grain, step * factor, narrative)


def _that(hit: Hit) -> Any:
    return Step(hit.get("u", "unit")[0], 0, narrative=True)


def _cycle(hit: Hit) -> Any:
    step, narrative = _deictic(hit) if "r" in hit else (0, True)
    if "w" in hit:
        return Cycle(
            Grain.DAY, weekday=hit.get("w", "weekday"), step=step, narrative=narrative
        )
    if "m" in hit:
        return Cycle(
            Grain.MONTH, month=hit.get("m", "month"), step=step, narrative=narrative
        )
    if "h" in hit:
        return Cycle(
            Grain.DAY, holiday=hit.get("h", "holiday"), step=step, narrative=narrative
        )
    return Cycle(
        Grain.SEASON, part=hit.get("s", "season"), step=step, narrative=narrative
    )


def _today(hit: Hit) -> Step:
    return Step(Grain.DAY, hit.get("d", "today"))


def _bare_unit(hit: Hit) -> Step:
    return Step(hit.get("u", "unit")[0], 0, narrative=True)


def _season(hit: Hit) -> Cycle:
    return Cycle(Grain.SEASON, part=hit.get("s", "season"))


_THING = r"(?:{w:weekday}|{m:month}|{s:season}|{h:holiday})"

RULES: Final = (
    Rule("today", "day", r"{d:today}", _today),
    Rule("last week", "span", r"(?:{the:the}_)?{r:deictic}[_-](?:{fiscal}_|{full}_)?{u:unit_week|unit_weekend|unit_month|unit_quarter|unit_year|unit_decade|unit_century}", _unit),
    Rule("the next day", "day", r"{the:the}_{r:deictic}_{u:unit_day}", _unit),
    Rule("this day", "day", r"{r:deictic}_{u:unit_day}", _unit),
    Rule("the latest quarter", "span", r"{the}_{full}_(?:{fiscal}_)?{u:unit_quarter|unit_year|unit_week|unit_month}", _bare_unit),
    Rule("last June", "span", rf"{{r:deictic}}_{_THING.replace('{w:weekday}|', '').replace('|{h:holiday}', '')}", _cycle),
    Rule("last Friday", "day", r"(?:{the}_)?{r:deictic}_(?:{w:weekday}|{h:holiday})", _cycle),
    Rule("that June", "span", r"(?:{that}_|{the}_{same}_)(?:{m:month}|{s:season})", _cycle),
    Rule("that Friday", "day", r"(?:{that}_|{the}_{same}_)(?:{w:weekday}|{h:holiday})", _cycle),
    Rule("that day", "day", r"(?:{that}_|(?:{the}_)?{same}_){u:unit_day}", _that),
    Rule("that year", "span", r"(?:{that}_|(?:{the}_)?{same}_){u:unit_week|unit_weekend|unit_month|unit_quarter|unit_year|unit_decade}", _that),
    Rule("the quarter", "span", r"{the}_{u:unit_quarter|unit_weekend}", _bare_unit),
    Rule("the summer", "span", r"{the}_{s:season}(?!_{of})|(?<={in}_){s:season}", _season),
)  # fmt: skip
"""Dates that need another one."""
