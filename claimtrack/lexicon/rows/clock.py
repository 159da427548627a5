"""Rows about the hours and the parts of a day, and about zones."""

from __future__ import annotations

from typing import ClassVar

import attrs

from claimtrack.lexicon.rows.times import TimeWord


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
