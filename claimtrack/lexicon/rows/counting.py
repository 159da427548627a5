"""Rows about what lengths of time are made of: numbers and units."""

from __future__ import annotations

from typing import Any, ClassVar

import attrs

from claimtrack.lexicon.rows.times import TimeWord
from claimtrack.model.when import Grain


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
