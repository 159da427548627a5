"""Points a length of time away: "two weeks ago", "the day before the vote"."""

from __future__ import annotations

from typing import Any, Final

import attrs

from claimtrack.model.when import Grain
from claimtrack.stages.times.context import has_cue, words_before
from claimtrack.stages.times.grammar import Hit, Rule
from claimtrack.stages.times.readings import Cycle, FromEvent, Length, Shift, Step


def _ago(hit: Hit) -> Any:
    amount, grain = hit.reading("l").amounts[0]
    step, narrative = (
        hit.get("a", "ago") if "a" in hit else (-1 if "before" in hit else 1, True)
    )
    if amount is None:
        return Shift(None, grain, None, narrative, step)
    return Shift(amount * step, grain, None, narrative)


def _in_future(hit: Hit) -> Any:
    """Read "will open in two weeks" as a day, not as how long the opening takes."""
    amount, grain = hit.reading("l").amounts[0]
    tape = hit.tape
    before = words_before(tape.text, tape.starts[hit.first])
    if amount is None or not has_cue(before, tape.classes.cues.hints):
        return None
    return Shift(amount, grain)


def _in_time(hit: Hit) -> Any:
    amount, grain = hit.reading("l").amounts[0]
    return Shift(amount, grain, direction=1)


def _from(hit: Hit) -> Any:
    amount, grain = hit.finding("l").reading.amounts[0]
    if amount is None:
        return None
    return Shift(-amount if "before" in hit else amount, grain, hit.reading("d"))


def _year_before(hit: Hit) -> Any:
    """Read "the quarter a year ago", which is one quarter."""
    quarter, back = hit.finding("q").reading, hit.finding("d").reading
    is_quarter = isinstance(quarter, (Cycle, Step)) and quarter.grain is Grain.QUARTER
    is_back = isinstance(back, Shift) and back.grain is Grain.YEAR
    if not is_quarter or not is_back or back.base is not None:
        return None
    return attrs.evolve(back, base=quarter)


def _day_from_event(hit: Hit) -> FromEvent:
    step = -1 if "before" in hit else 1 if "after" in hit else 0
    return FromEvent(hit.word("n"), hit.end("n"), step, Grain.DAY)


def _from_event(hit: Hit) -> Any:
    """Read "two weeks" in "two weeks before the vote"; it stays a length of time."""
    length = hit.reading("l")
    if not isinstance(length, Length):
        return None
    amount, grain = length.amounts[0]
    if amount is None:
        return None
    step = -amount if "before" in hit else amount
    return FromEvent(hit.word("n"), hit.end("n"), step, grain, length)


RULES: Final = (
    Rule("in two weeks", "span", r"(?<={in}_){l:dur}(?![-']|_{of})", _in_future),
    # No words of the future needed: this form has no other sense.
    Rule("in two weeks' time", "span", r"(?<={in}_){l:dur}(?:q|'{s}_){timenoun}", _in_time),
    # "two hours later this week" is a length and a date.
    Rule("two weeks ago", "span", r"{l:dur}_(?!{edge}_{span}){a:ago}", _ago),
    Rule("two weeks before", "span", r"{l:dur}_(?:(?P<before>{before})|{after})(?:_{that}(?=[^_])|(?![_-]))", _ago),
)  # fmt: skip
"""A length of time and its direction."""

FROM_DATES: Final = (
    Rule("the quarter a year ago", "span", r"{q:span}_{d:span}", _year_before),
    Rule("a day after Easter", "span", r"{l:dur}_(?:(?P<before>{before})|{after}|{from})_{d:day|span}", _from),
)  # fmt: skip
"""Times a while from another one."""

_BESIDE: Final = r"(?:(?P<before>{before})|(?P<after>{after}))_{the}_(?P<n>x)"

FROM_EVENTS: Final = (
    Rule("the day before the vote", "event", rf"{{the}}_{{unit_day}}_(?:{_BESIDE}|{{of}}_{{the}}_(?P<n>x))", _day_from_event),
    # The event itself is no part of a length, as annotated news has it.
    Rule("two weeks before the vote", "dur", rf"{{l:dur}}(?=_{_BESIDE})", _from_event),
)  # fmt: skip
"""Times a while from an event; what that is, the words do not tell."""
