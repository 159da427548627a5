"""When something happens: time expressions in the terms of TimeML."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Final, TypeAlias

import attrs

from claimtrack.errors import ArgumentError, PublishedError, TimexError
from claimtrack.model.span import Excerpt

Published: TypeAlias = dt.date | dt.datetime
"""When a text was published: a day, or a moment where the clock time is known."""


class TimeType(str, enum.Enum):
    """The four types of TIMEX3 (TimeML 1.2.1, Saurí et al. 2006)."""

    DATE = "DATE"
    """A day or more of the calendar: "last June"."""
    TIME = "TIME"
    """A part of a day: "at 2 a.m.", "Sunday morning"."""
    DURATION = "DURATION"
    """A length of time: "three weeks"."""
    SET = "SET"
    """Times that recur: "every Tuesday"."""


# Values in capitals, since they are written as they are into TIMEX3 elements.
class TimeMod(str, enum.Enum):
    """The `mod` attribute of TIMEX3: what the words add to the value."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


# The order is meaning: a stage may coarsen a grain, and never refine it.
class Grain(str, enum.Enum):
    """How fine the words are, from coarse to fine: "March 2023" is a month."""

    MILLENNIUM = "millennium"
    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    SEASON = "season"
    MONTH = "month"
    WEEK = "week"
    WEEKEND = "weekend"
    DAY = "day"
    DAYPART = "daypart"
    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"


POINT_GRAINS: Final = (Grain.HOUR, Grain.MINUTE, Grain.SECOND)
"""The grains of a clock: "from 9 to 11" ends when 11 begins, and not when it is over."""


@attrs.frozen
class Interval:
    """
    A stretch of time, from `start` up to and without `end`.

    Both ends are naive where the text names no zone and aware where it does.

    Args:
        start: The first moment.
        end: The first moment behind it; None where it lies behind the year 9999.
    """

    start: dt.datetime
    end: dt.datetime | None


@attrs.frozen
class TimeExpression(Excerpt):
    """
    Words that say when, how long or how often.

    Args:
        start: The offset of the first character.
        end: The offset behind the last character.
        text: The words.
        type: The TIMEX3 type.
        value: The TIMEX3 value; X stands for what is not known ("XXXX-06").
        mod: What the words add to the value; None if nothing.
        interval: The stretch of time meant; None if unresolved, and for durations and
            sets.
        grain: How fine the words are; None for vague ones such as "recently".
        anchor: What a relative expression was counted from: "published", the id of
            another time expression, or None.
        rule: The name of the rule or the custom parser that found it.
        id: "t1", "t2" … in the order of the text.
        alternatives: Other values that the words may have: 17:00 for "at 5", the 4th of
            March for "3/4/2021".
    """

    type: TimeType
    value: str
    mod: TimeMod | None = None
    interval: Interval | None = None
    grain: Grain | None = None
    anchor: str | None = None
    rule: str = ""
    id: str = ""
    alternatives: tuple[str, ...] = ()

    @classmethod
    def of(
        cls, words: Excerpt, value: str, *, mod: TimeMod | None = None
    ) -> TimeExpression:
        """
        Make an expression of its words and its value, which tells all the rest.

        Args:
            words: The words in the text; `Span.cut` gives them.
            value: A TIMEX3 value: "2022-09-19", "2022-09", "2022-W38", "P3D",
                "2022-09-19T11:00", or two with a slash for a range.
            mod: What the words add to it.

        Raises:
            TimexError: If `claimtrack.model.timex.read_value` cannot read the value.

        >>> TimeExpression.of(Excerpt(0, 8, "that day"), "2022-09-19").grain.value
        'day'
        """
        from claimtrack.model.timex import read_value  # noqa: PLC0415  it imports us

        known = read_value(value)
        if known is None:
            raise TimexError(value)
        return cls(
            words.start,
            words.end,
            words.text,
            known.type,
            value,
            mod=mod,
            interval=known.interval,
            grain=known.grain,
        )

    def to_dict(self) -> dict[str, object]:
        """
        Give the expression as plain data, as `Document.to_dict` does.

        Returns:
            A new dictionary of strings, whole numbers and None.
        """
        from claimtrack.model import plain  # noqa: PLC0415  loads cattrs, which takes 60 ms

        return plain.unstructure(self)


def read_published(value: object) -> Published | None:
    """
    Read a publication date as a caller may give it.

    Args:
        value: An ISO 8601 date or date and time, a `datetime.date`, a
            `datetime.datetime` (naive or aware), or None.

    Returns:
        A date where only a day was given, else a datetime; None for None.

    Raises:
        PublishedError: If a string is no ISO 8601 date.
        ArgumentError: If the value is of another type.

    >>> read_published("2021-07-08")
    datetime.date(2021, 7, 8)
    """
    if value is None or isinstance(value, dt.date):  # a datetime is a date, too
        return value
    if not isinstance(value, str):
        raise ArgumentError(
            "published",
            value,
            "pass an ISO 8601 string such as '2021-07-08', a datetime.date, a"
            " datetime.datetime, or None",
        )
    # Later Pythons read more than 3.10 does, such as weeks; all shall read the same.
    plain = value.strip().replace("Z", "+00:00")
    if [len(part) for part in plain[:10].split("-")] != [4, 2, 2] or "W" in plain:
        raise PublishedError(value, "it does not begin like 2021-07-08")
    try:
        if len(plain) == len("2021-07-08"):
            return dt.date.fromisoformat(plain)
        return dt.datetime.fromisoformat(plain)
    except ValueError as error:
        raise PublishedError(value, str(error)) from None
