"""What narrows a time down or makes it inexact: "the end of March", "about 9 p.m."."""

from __future__ import annotations

from typing import Any, Final

from claimtrack.model.when import TimeMod
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Aside, Shift, Step


def _edge(hit: Hit) -> Any:
    finding = hit.finding("d")
    # "later on Friday" says when on that Friday, "early on Friday" what of it.
    if finding.mod is not None or ("on" in hit and hit.get("e", "ago")):
        return None
    hit.mod = hit.get("e", "edge") if "e" in hit else hit.get("n", "edgenoun")
    return finding.reading


def _open_ended(hit: Hit) -> Any:
    """Read "1994 or later" and "1990 and beyond"."""
    is_before = hit.is_a("e", "edge") and hit.get("e", "edge") is TimeMod.START
    is_before = is_before or "b" in hit
    hit.mod = TimeMod.ON_OR_BEFORE if is_before else TimeMod.ON_OR_AFTER
    return hit.finding("d").reading


def _approximate(hit: Hit) -> Any:
    finding = hit.finding("d")
    mod = hit.get("a", "approx")
    if finding.kind == "day" and isinstance(finding.reading, Step):
        return None  # "about yesterday" tells a subject, not a time
    if finding.kind in ("day", "span") and not (
        isinstance(finding.reading, Shift) or mod is TimeMod.APPROX
    ):
        return None
    hit.mod = mod or finding.mod
    return finding.reading


def _ended(hit: Hit) -> Aside:
    """Read the day on which a quarter or a year in hand ended."""
    return Aside(hit.reading("d"))


RULES: Final = (
    Rule("early on Thursday", "day", r"{e:edge}[_-](?:{on:on}_|{in}_)?{d:day}", _edge),
    Rule("late last week", "span", r"(?:{the}_)?{e:edge}[_-](?:{in}_)?{d:span}", _edge),
    Rule("early Sunday morning", "part", r"{e:edge}[_-](?:{in}_|{on:on}_)?{d:part}", _edge),
    Rule("the end of March", "span", r"(?:{the}_)?{n:edgenoun}_{of}_{d:span}", _edge),
    Rule("the end of Monday", "day", r"(?:{the}_)?{n:edgenoun}_{of}_{d:day}", _edge),
    Rule("the early hours of Monday", "part", r"(?:{the}_)?{n:edgenoun}_{of}_{d:part}", _edge),
    Rule("1994 or later", "span", r"{d:span}_(?:{or}_{e:edge}|{and}_{beyond}|{or|and}_(?:{after}|{b:before})(?![_-]))", _open_ended),
    Rule("about two weeks", "dur", r"{a:approx}_{d:dur}", _approximate),
    Rule("about 9 p.m.", "clock", r"{a:approx}_{d:clock}", _approximate),
    Rule("about May 5", "day", r"{a:approx}_{d:day}", _approximate),
    Rule("about two weeks ago", "span", r"{a:approx}_{d:span}", _approximate),
)  # fmt: skip
"""Edges of a time, and times that are not exact."""

ASIDES: Final = (
    # Last but for clocks, as the whole date must have been found before.
    Rule("ended May 31", "day", r"(?<={ended}_|{ended}_{on}_){d:day}", _ended),
)  # fmt: skip
"""Days that only tell which quarter is meant."""
