"""Rows about words that point to a time from now, or from the time told of."""

from __future__ import annotations

from typing import ClassVar

import attrs

from claimtrack.lexicon.rows.times import TimeWord


@attrs.frozen
class DayWord(TimeWord):
    """
    A day counted from today: "yesterday".

    Args:
        step: How many days after today.
    """

    role: ClassVar[str] = "today"
    _says: ClassVar[tuple[str, ...]] = ("step",)
    _may_be_phrases: ClassVar[bool] = True

    step: int


@attrs.frozen
class Deictic(TimeWord):
    """
    A word that counts units from now: "last", "next".

    Args:
        step: -1, 0 or 1.
        narrative: True if it counts from a time in the text, not from now:
            "the following day".
    """

    role: ClassVar[str] = "deictic"
    _says: ClassVar[tuple[str, ...]] = ("step", "narrative")
    _may_be_phrases: ClassVar[bool] = True

    step: int
    narrative: bool = False


@attrs.frozen
class DeicticDaypart(TimeWord):
    """
    A part of a day counted from today: "tonight".

    Args:
        code: Its TIMEX3 code.
        step: How many days after today.
        just_over: True for the one that is just over, unless the clause points ahead.
    """

    role: ClassVar[str] = "tonight"
    _says: ClassVar[tuple[str, ...]] = ("code", "step", "just_over")

    code: str
    step: int
    just_over: bool = attrs.field(kw_only=True, default=False)


@attrs.frozen
class VagueTime(TimeWord):
    """
    Words for a time that no calendar knows: "now", "recently".

    Args:
        value: PRESENT_REF, PAST_REF or FUTURE_REF.
    """

    role: ClassVar[str] = "vague"
    _says: ClassVar[tuple[str, ...]] = ("value",)
    _may_be_phrases: ClassVar[bool] = True

    value: str


@attrs.frozen
class VagueNoun(VagueTime):
    """A noun for a time that no calendar knows: "the future"."""

    role: ClassVar[str] = "vaguenoun"
