"""
Rows about time.

Each kind of row has a *role*, the name under which the rules of
`claimtrack.stages.times` know its words, and a *meaning*, what they make of one.
"""

from __future__ import annotations

import enum
from typing import Any, ClassVar

import attrs

from claimtrack.lexicon.rows.base import Row
from claimtrack.model.when import Grain, TimeMod


@attrs.frozen
class TimeWord(Row):
    """
    Words that mean something inside a time expression.

    Args:
        forms: The words or phrases.
        capital: True if the words without a capital mean a time only beside a number:
            "may 5".
        beside: True if the words mean a time only beside a number, even with a
            capital: "Sun 5 May".
    """

    role: ClassVar[str] = ""
    _may_be_phrases: ClassVar[bool] = False

    capital: bool = attrs.field(kw_only=True, default=False)
    beside: bool = attrs.field(kw_only=True, default=False)

    @property
    def words(self) -> tuple[str, ...]:
        """The forms, one by one; rows of phrases have commas between them."""
        if self._may_be_phrases:
            return tuple(form.strip() for form in self.forms.split(","))
        return super().words

    @property
    def meaning(self) -> Any:
        """What the words contribute to a value."""
        return None

    @property
    def roles(self) -> dict[str, Any]:
        """The meaning under each role of the words where they have the capital."""
        if self.beside:
            return {f"weak{self.role}": self.meaning}
        return {self.role: self.meaning}

    @property
    def weak_roles(self) -> dict[str, Any]:
        """The meaning under each role of the words in small letters."""
        if self.capital:
            return {f"weak{self.role}": self.meaning}
        return self.roles


@attrs.frozen
class MonthName(TimeWord):
    """
    The name of a month.

    Args:
        number: 1 for January.
        given_name: True if people bear the name, too: "April".
    """

    role: ClassVar[str] = "month"

    number: int
    given_name: bool = attrs.field(kw_only=True, default=False)

    @property
    def meaning(self) -> int:
        """The number of the month."""
        return self.number

    @property
    def roles(self) -> dict[str, Any]:
        """The month, and whether it may be a person."""
        return super().roles | ({"givenname": True} if self.given_name else {})


@attrs.frozen
class WeekdayName(TimeWord):
    """
    The name of a day of the week.

    Args:
        number: 1 for Monday, as in ISO 8601.
        plural: True for "Mondays".
    """

    role: ClassVar[str] = "weekday"

    number: int

    @property
    def meaning(self) -> int:
        """The number of the day."""
        return self.number


@attrs.frozen
class WeekdayPlural(WeekdayName):
    """The plural of a day of the week, which recurs: "Mondays"."""

    role: ClassVar[str] = "weekdays"


@attrs.frozen
class SeasonName(TimeWord):
    """
    The name of a season.

    Args:
        number: 0 for spring, 1 for summer, 2 for autumn, 3 for winter.
    """

    role: ClassVar[str] = "season"

    number: int

    @property
    def meaning(self) -> int:
        """The number of the season."""
        return self.number


@attrs.frozen
class DaypartName(TimeWord):
    """
    The name of a part of the day.

    Args:
        code: Its TIMEX3 code, such as "MO".
    """

    role: ClassVar[str] = "daypart"

    code: str

    @property
    def meaning(self) -> str:
        """The code."""
        return self.code


@attrs.frozen
class DaypartPlural(DaypartName):
    """Parts of the day that recur: "Tuesday nights"."""

    role: ClassVar[str] = "dayparts"


@attrs.frozen
class DeicticDaypart(TimeWord):
    """
    A part of a day counted from today: "tonight".

    Args:
        code: Its TIMEX3 code.
        step: How many days after today.
    """

    role: ClassVar[str] = "tonight"

    code: str
    step: int

    @property
    def meaning(self) -> tuple[str, int]:
        """The code and the step."""
        return self.code, self.step


@attrs.frozen
class ClockName(TimeWord):
    """
    A clock time that has a name: "noon".

    Args:
        hour: From 0 to 24.
    """

    role: ClassVar[str] = "noon"

    hour: int

    @property
    def meaning(self) -> int:
        """The hour."""
        return self.hour


@attrs.frozen
class HalfDay(TimeWord):
    """
    Ante and post meridiem.

    Args:
        hours: 0 before noon, 12 after it.
    """

    role: ClassVar[str] = "ampm"

    hours: int

    @property
    def meaning(self) -> int:
        """The hours."""
        return self.hours


@attrs.frozen
class Zone(TimeWord):
    """
    A time zone by its letters, which news writes in capitals.

    Args:
        minutes: Minutes ahead of Universal Time; None where the letters do not tell,
            as in "local time".
    """

    role: ClassVar[str] = "zone"

    minutes: int | None

    @property
    def meaning(self) -> int | None:
        """The minutes."""
        return self.minutes


@attrs.frozen
class UnitName(TimeWord):
    """
    A unit of time.

    Args:
        forms: The singular.
        grain: The unit.
        factor: How many of the unit: 2 weeks for a fortnight.
    """

    role: ClassVar[str] = "unit"

    grain: Grain
    factor: int = 1

    @property
    def meaning(self) -> tuple[Grain, int]:
        """The grain and the factor."""
        return self.grain, self.factor

    @property
    def roles(self) -> dict[str, Any]:
        """The meaning, also under a role that names the grain."""
        return {
            self.role: self.meaning,
            f"{self.role}_{self.grain.value}": self.meaning,
        }


@attrs.frozen
class UnitPlural(UnitName):
    """The plural of a unit of time."""

    role: ClassVar[str] = "units"


@attrs.frozen
class UnitLetter(UnitName):
    """An abbreviation of a unit that follows a number: "3 hrs"."""

    role: ClassVar[str] = "unitletter"


@attrs.frozen
class DayWord(TimeWord):
    """
    A day counted from today: "yesterday".

    Args:
        step: How many days after today.
    """

    role: ClassVar[str] = "today"
    _may_be_phrases: ClassVar[bool] = True

    step: int

    @property
    def meaning(self) -> int:
        """The step."""
        return self.step


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
    _may_be_phrases: ClassVar[bool] = True

    step: int
    narrative: bool = False

    @property
    def meaning(self) -> tuple[int, bool]:
        """The step and whether it is narrative."""
        return self.step, self.narrative


@attrs.frozen
class ShiftWord(TimeWord):
    """
    A word behind a length of time that makes a point of it: "ago", "later".

    Args:
        step: -1 or 1.
        narrative: True if it counts from a time in the text.
    """

    role: ClassVar[str] = "ago"
    _may_be_phrases: ClassVar[bool] = True

    step: int
    narrative: bool = False

    @property
    def meaning(self) -> tuple[int, bool]:
        """The step and whether it is narrative."""
        return self.step, self.narrative


@attrs.frozen
class Cardinal(TimeWord):
    """
    A number in words.

    Args:
        value: The number.
    """

    role: ClassVar[str] = "cardinal"

    value: int

    @property
    def meaning(self) -> int:
        """The number."""
        return self.value


@attrs.frozen
class Ten(Cardinal):
    """A multiple of ten that takes a digit: "twenty-one"."""

    role: ClassVar[str] = "ten"


@attrs.frozen
class Magnitude(Cardinal):
    """A power of ten that multiplies the number before it."""

    role: ClassVar[str] = "magnitude"


@attrs.frozen
class Ordinal(Cardinal):
    """An ordinal number in words; -1 for the last."""

    role: ClassVar[str] = "ordinal"


@attrs.frozen
class DecadeName(Cardinal):
    """A decade in words: "the nineties"; the value is 90."""

    role: ClassVar[str] = "decades"


@attrs.frozen
class Several(TimeWord):
    """
    An indefinite number: "several".

    Args:
        value: The number where there is one ("a couple of"), else None.
    """

    role: ClassVar[str] = "several"
    _may_be_phrases: ClassVar[bool] = True

    value: int | None = None

    @property
    def meaning(self) -> int | None:
        """The number."""
        return self.value


@attrs.frozen
class TimeModifier(TimeWord):
    """
    A word that adds a `mod` to a date: "early", "the end of".

    Args:
        mod: What it adds.
    """

    role: ClassVar[str] = "edge"
    _may_be_phrases: ClassVar[bool] = True

    mod: TimeMod | None

    @property
    def meaning(self) -> TimeMod | None:
        """The mod."""
        return self.mod


@attrs.frozen
class EdgeNoun(TimeModifier):
    """A noun that cuts a piece off a date: the "end" of March."""

    role: ClassVar[str] = "edgenoun"


@attrs.frozen
class Approximator(TimeModifier):
    """A word that makes a number inexact: "about", "more than"."""

    role: ClassVar[str] = "approx"


@attrs.frozen
class VagueTime(TimeWord):
    """
    Words for a time that no calendar knows: "now", "recently".

    Args:
        value: PRESENT_REF, PAST_REF or FUTURE_REF.
    """

    role: ClassVar[str] = "vague"
    _may_be_phrases: ClassVar[bool] = True

    value: str

    @property
    def meaning(self) -> str:
        """The value."""
        return self.value


@attrs.frozen
class VagueNoun(VagueTime):
    """A noun for a time that no calendar knows: "the future"."""

    role: ClassVar[str] = "vaguenoun"


@attrs.frozen
class NotTime(TimeWord):
    """A phrase whose words are no time: "as soon as", "the Sunday Times"."""

    role: ClassVar[str] = "nottime"
    _may_be_phrases: ClassVar[bool] = True


@attrs.frozen
class FutureCue(TimeWord):
    """
    One or two words that fix the times behind them to the future: "scheduled".

    Args:
        plan: True for a plan with a date, after which a weekday lies ahead; False for
            words that only allow it: "will".
    """

    role: ClassVar[str] = "cue"
    _may_be_phrases: ClassVar[bool] = True

    plan: bool


@attrs.frozen
class SetWord(TimeWord):
    """
    A word that says how often by itself: "annual", "daily".

    Args:
        value: The TIMEX3 value.
    """

    role: ClassVar[str] = "setword"
    _may_be_phrases: ClassVar[bool] = True

    value: str

    @property
    def meaning(self) -> str:
        """The value."""
        return self.value


@attrs.frozen
class Holiday(TimeWord):
    """
    A feast or a commemoration.

    Args:
        rule: When it is: "12-25" for a fixed day, "11-4-4" for the fourth Thursday of
            November ("5--1-1" for the last Monday of May), "easter+1" for the day
            after Easter Sunday.
    """

    role: ClassVar[str] = "holiday"
    _may_be_phrases: ClassVar[bool] = True

    rule: str

    @property
    def meaning(self) -> str:
        """The rule."""
        return self.rule


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
    STARTING = "starting"
    FOR = "for"
    EVERYDAY = "everyday"


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
