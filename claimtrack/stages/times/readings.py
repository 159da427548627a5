"""
What words mean before it is known when they were written.

Each class is a kind of meaning; `resolve` makes values of them.  Readings nest:
"the end of the third quarter of last year" is a part of a step.
"""

from __future__ import annotations

from typing import TypeAlias

import attrs

from claimtrack.model.calendar import Period
from claimtrack.model.when import Grain


@attrs.frozen
class Absolute:
    """A stretch of the calendar that the words name in full: "March 2023"."""

    period: Period


@attrs.frozen
class Literal:
    """A TIMEX3 value as it is: "PAST_REF", "BC0044"."""

    value: str


@attrs.frozen
class Cycle:
    """
    A stretch that comes back every week, month or year: "Tuesday", "June 5".

    Args:
        grain: The grain of the stretch.
        month: The month, for "June" and "June 5".
        day: The day of the month.
        weekday: The day of the week.
        part: The number of the season, quarter or half, from 0.
        holiday: The rule of a feast.
        last: The rule of its last day, if it has several.
        step: -1 for the last one, 1 for the next, 0 for "this"; None if the words do
            not say.
        within: The time in which it lies; None if the words do not say.
        beside: The day of the week that the words name beside the date.
    """

    grain: Grain
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: int | None = None
    holiday: str | None = None
    last: str = ""
    step: int | None = None
    narrative: bool = False
    within: Reading | None = None
    beside: int | None = None


@attrs.frozen
class Step:
    """
    A unit counted from now or from a time in the text: "last week", "that day".

    Args:
        grain: The unit.
        step: How many units away.
        narrative: True to count from a time in the text.
        default: The step from now, where the text has named no such unit.
        over: True for one that is over when the text is published: "the latest
            quarter".
        in_past: True to count from a time in the text where the tense is past: "the
            next year".
        same_grain: True if the grain is that of the time in the text: a year back
            from a quarter is a quarter.
    """

    grain: Grain
    step: int
    narrative: bool = False
    default: int = 0
    over: bool = False
    in_past: bool = False
    same_grain: bool = False


@attrs.frozen
class SamePart:
    """The quarter, half or month in hand, of another year: "the 1988 period"."""

    year: int


@attrs.frozen
class Shift:
    """
    A length of time away from something: "two weeks ago", "a day after Easter".

    Args:
        amount: How many units, negative for the past; None if unknown.
        grain: The unit.
        base: From what; None for now or for a time in the text.
        narrative: True to count from a time in the text.
        direction: -1 or 1 where the amount is unknown.
    """

    amount: float | None
    grain: Grain
    base: Reading | None = None
    narrative: bool = False
    direction: int = -1


@attrs.frozen
class FromEvent:
    """
    A time counted from an event: "the day before the vote", "two weeks after the vote".

    Args:
        noun: The noun that names the event.
        end: Where in the text the noun ends.
        amount: How many units, negative for those before it.
        grain: The unit.
        length: The length of time, if that is what the words name; None for a day.
        place: Where in the text the day of the event stands; None if it does not.
    """

    noun: str
    end: int
    amount: float
    grain: Grain
    length: Length | None = None
    place: int | None = None


@attrs.frozen
class Part:
    """
    A unit inside a longer time: "the first week of May".

    Args:
        number: Which, from 1; -1 for the last.
        grain: The unit.
        whole: The longer time.
        weekday: The day of the week, for "the first Monday of May".
    """

    number: int
    grain: Grain
    whole: Reading
    weekday: int | None = None


@attrs.frozen
class Clock:
    """
    A time of day: "2:30 a.m.", "noon on Friday".

    Args:
        hour: From 0 to 24.
        minute: None if not told.
        second: None if not told.
        zone: Minutes ahead of Universal Time; None if not told.
        day: The day; None if not told.
        vague: True if it could be before or after noon.
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: int | None = None
    day: Reading | None = None
    vague: bool = False


@attrs.frozen
class Daypart:
    """
    A part of a day: "Sunday morning".

    Args:
        code: Its TIMEX3 code.
        day: The day; None for the day in question.
        just_over: True if it is over unless the clause points ahead: "overnight".
    """

    code: str
    day: Reading | None = None
    just_over: bool = False


@attrs.frozen
class Length:
    """A length of time, in units from coarse to fine; None for an unknown number."""

    amounts: tuple[tuple[float | None, Grain], ...]


@attrs.frozen
class Recurring:
    """Times that come back, as a TIMEX3 value of a set."""

    value: str


@attrs.frozen
class Either:
    """Two readings that are live, the likelier one first: "3/4/2021"."""

    first: Reading
    second: Reading


@attrs.frozen
class Aside:
    """
    A time that only tells which other one is meant: "the quarter ended May 31".

    The story does not stay there, so that nothing after it is counted from it.
    """

    inner: Reading


@attrs.frozen
class Range:
    """From one time to another."""

    begin: Reading
    end: Reading


Reading: TypeAlias = (
    Absolute
    | Literal
    | Cycle
    | Step
    | Shift
    | Part
    | Clock
    | Daypart
    | Length
    | Recurring
    | SamePart
    | FromEvent
    | Range
    | Either
    | Aside
)
