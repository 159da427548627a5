"""Rows about the names in a calendar: months, days, seasons and feasts."""

from __future__ import annotations

from typing import Any, ClassVar

import attrs

from claimtrack.lexicon.rows.times import TimeWord


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
