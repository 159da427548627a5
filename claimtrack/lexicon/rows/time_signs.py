"""Rows about the small words that hold time expressions together or narrow them down."""

from __future__ import annotations

import enum
from typing import ClassVar

import attrs

from claimtrack.lexicon.rows.times import TimeWord
from claimtrack.model.when import TimeMod


@attrs.frozen
class ShiftWord(TimeWord):
    """
    A word behind a length of time that makes a point of it: "ago", "later".

    Args:
        step: -1 or 1.
        narrative: True if it counts from a time in the text.
    """

    role: ClassVar[str] = "ago"
    _says: ClassVar[tuple[str, ...]] = ("step", "narrative")
    _may_be_phrases: ClassVar[bool] = True

    step: int
    narrative: bool = False


@attrs.frozen
class Several(TimeWord):
    """
    An indefinite number: "several".

    Args:
        value: The number where there is one ("a couple of"), else None.
    """

    role: ClassVar[str] = "several"
    _says: ClassVar[tuple[str, ...]] = ("value",)
    _may_be_phrases: ClassVar[bool] = True

    value: int | None = None


@attrs.frozen
class TimeModifier(TimeWord):
    """
    A word that adds a `mod` to a date: "early", "the end of".

    Args:
        mod: What it adds.
    """

    role: ClassVar[str] = "edge"
    _says: ClassVar[tuple[str, ...]] = ("mod",)
    _may_be_phrases: ClassVar[bool] = True

    mod: TimeMod | None


@attrs.frozen
class EdgeNoun(TimeModifier):
    """A noun that cuts a piece off a date: the "end" of March."""

    role: ClassVar[str] = "edgenoun"


@attrs.frozen
class Approximator(TimeModifier):
    """A word that makes a number inexact: "about", "more than"."""

    role: ClassVar[str] = "approx"


@attrs.frozen
class FutureCue(TimeWord):
    """
    One or two words that fix the times behind them to the future: "scheduled".

    Args:
        plan: True for a plan with a date, after which a weekday lies ahead; False for
            words that only allow it: "will".
        limit: True for words that tell only straight before a time, and then of what
            may well lie ahead: "by August".
        past: True for words of a future as seen from the past, which may be over:
            "would".
    """

    role: ClassVar[str] = "cue"
    _may_be_phrases: ClassVar[bool] = True

    plan: bool
    limit: bool = attrs.field(kw_only=True, default=False)
    past: bool = attrs.field(kw_only=True, default=False)


@attrs.frozen
class PastForm(TimeWord):
    """A verb in the past tense, after which a date lies behind: "died"."""

    role: ClassVar[str] = "past form"


@attrs.frozen
class SetWord(TimeWord):
    """
    A word that says how often by itself: "annual", "daily".

    Args:
        value: The TIMEX3 value.
    """

    role: ClassVar[str] = "setword"
    _says: ClassVar[tuple[str, ...]] = ("value",)
    _may_be_phrases: ClassVar[bool] = True

    value: str


class Particle(str, enum.Enum):
    """The small words that hold a time expression together, by what they do."""

    THE = "the"
    A = "a"
    OF = "of"
    IN = "in"
    ON = "on"
    AT = "at"
    TO = "to"
    FROM = "from"
    BETWEEN = "between"
    AND = "and"
    OR = "or"
    BY = "by"
    BEFORE = "before"
    AFTER = "after"
    SINCE = "since"
    DURING = "during"
    THAT = "that"
    SAME = "same"
    ALL = "all"
    EVERY = "every"
    OTHER = "other"
    TIMES = "times"
    ONCE = "once"
    PER = "per"
    HALF = "half"
    QUARTER = "quarter"
    PAST = "past"
    PAUSE = "pause"
    JUST = "just"
    OCLOCK = "oclock"
    FISCAL = "fiscal"
    ERA_BC = "bc"
    ERA_AD = "ad"
    TH = "th"
    S = "s"
    AGE = "age"
    NOT_UNIT = "notunit"
    MORE = "more"
    SO = "so"
    LONG = "long"
    PERIOD = "period"
    RECENT = "recent"
    YEAR_AGO = "yearago"
    LATEST = "latest"
    MOMENT = "moment"
    Q = "q"
    TEE = "tee"
    BEYOND = "beyond"
    DATE = "dateword"
    STARTING = "starting"
    FOR = "for"
    EVERYDAY = "everyday"
    ENDED = "ended"
    NOT_SET = "notset"
    NUMBERED = "numbered"
    TIME = "timenoun"
    ENDURE = "endure"


@attrs.frozen
class TimeParticle(TimeWord):
    """
    A small word of a time expression.

    Args:
        particle: What it does.
    """

    particle: Particle

    @property
    def role(self) -> str:  # type: ignore[override]  # one class for many roles
        """The role, one for each particle."""
        return self.particle.value

    @property
    def meaning(self) -> bool:
        """That it is there."""
        return True
