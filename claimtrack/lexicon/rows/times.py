"""
Rows about time.

Each kind of row has a *role*, the name under which the rules of
`claimtrack.stages.times` know its words, and a *meaning*, what they make of one.
"""

from __future__ import annotations

from typing import Any, ClassVar

import attrs

from claimtrack.lexicon.rows.base import Row
from claimtrack.model.when import Grain


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
    _says: ClassVar[tuple[str, ...]] = ()
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
        """What the words contribute to a value: the fields that the class names."""
        told = tuple(getattr(self, name) for name in self._says)
        return told[0] if len(told) == 1 else told

    @property
    def roles(self) -> dict[str, Any]:
        """The meaning under each role of the words where they have the capital."""
        # Weak roles count only next to a number, and so need no capital.
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
    _says: ClassVar[tuple[str, ...]] = ("number",)

    number: int
    given_name: bool = attrs.field(kw_only=True, default=False)

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
    _says: ClassVar[tuple[str, ...]] = ("number",)

    number: int


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
    _says: ClassVar[tuple[str, ...]] = ("number",)

    number: int


@attrs.frozen
class DaypartName(TimeWord):
    """
    The name of a part of the day.

    Args:
        code: Its TIMEX3 code, such as "MO".
    """

    role: ClassVar[str] = "daypart"
    _says: ClassVar[tuple[str, ...]] = ("code",)

    code: str


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
        just_over: True for the one that is just over, unless the clause points ahead.
    """

    role: ClassVar[str] = "tonight"
    _says: ClassVar[tuple[str, ...]] = ("code", "step", "just_over")

    code: str
    step: int
    just_over: bool = attrs.field(kw_only=True, default=False)


@attrs.frozen
class ClockName(TimeWord):
    """
    A clock time that has a name: "noon".

    Args:
        hour: From 0 to 24.
    """

    role: ClassVar[str] = "noon"
    _says: ClassVar[tuple[str, ...]] = ("hour",)

    hour: int


@attrs.frozen
class HalfDay(TimeWord):
    """
    Ante and post meridiem.

    Args:
        hours: 0 before noon, 12 after it.
    """

    role: ClassVar[str] = "ampm"
    _says: ClassVar[tuple[str, ...]] = ("hours",)

    hours: int


@attrs.frozen
class Zone(TimeWord):
    """
    A time zone by its letters, which news writes in capitals.

    Args:
        minutes: Minutes ahead of Universal Time; None where the letters do not tell,
            as in "local time".
    """

    role: ClassVar[str] = "zone"
    _says: ClassVar[tuple[str, ...]] = ("minutes",)

    minutes: int | None


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
    _says: ClassVar[tuple[str, ...]] = ("grain", "factor")

    grain: Grain
    factor: int = 1

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
class Cardinal(TimeWord):
    """
    A number in words.

    Args:
        value: The number.
    """

    role: ClassVar[str] = "cardinal"
    _says: ClassVar[tuple[str, ...]] = ("value",)

    value: int


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


@attrs.frozen
class NamedDay(TimeWord):
    """
    A day that has become a name: "9/11".

    Args:
        value: The day in ISO 8601.
    """

    role: ClassVar[str] = "namedday"
    _says: ClassVar[tuple[str, ...]] = ("value",)
    _may_be_phrases: ClassVar[bool] = True

    value: str


@attrs.frozen
class NotTime(TimeWord):
    """A phrase whose words are no time: "as soon as", "the Sunday Times"."""

    role: ClassVar[str] = "nottime"
    _may_be_phrases: ClassVar[bool] = True


@attrs.frozen
class Holiday(TimeWord):
    """
    A feast or a commemoration.

    Args:
        rule: When it is: "12-25" for a fixed day, "11-4-4" for the fourth Thursday of
            November ("5--1-1" for the last Monday of May), "easter+1" for the day
            after Easter Sunday; likewise "orthodox" (Easter), "rosh" (Hashanah),
            "passover", "hanukkah", "lunar" (New Year) and "diwali"; "hijri-10-1" for
            the first of Shawwal.
        last: The rule of its last day, if it has more than one.
    """

    role: ClassVar[str] = "holiday"
    _says: ClassVar[tuple[str, ...]] = ("rule", "last")
    _may_be_phrases: ClassVar[bool] = True

    rule: str
    last: str = ""
