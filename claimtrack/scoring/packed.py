"""named features → the scores of several labels, added up in one number"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

import attrs

UNIT: Final = 256
"""So many of the whole numbers that are added up make a score of 1."""

# Room for 32,000 features of weight 1 with either sign, more than any unit has.
_BITS: Final = 24
_HALF: Final = 1 << (_BITS - 1)
_MASK: Final = (1 << _BITS) - 1


def pack(values: Iterable[int]) -> int:
    """
    Lay whole numbers side by side in one, so that one addition adds them all.

    >>> unpack(pack([3, -5]) + pack([1, 1]), 2)
    (4, -4)
    """
    packed = 0
    for place, value in enumerate(values):
        # Negative values borrow from the next field, which `unpack` gives back.
        packed += value << (_BITS * place)
    return packed


def unpack(packed: int, size: int, first: int = 0) -> tuple[int, ...]:
    """
    Take a number apart again.

    Args:
        packed: A sum of packed numbers, each field of which is within ±8,000,000.
        size: How many fields to give.
        first: The number of the first of them.
    """
    # With half of its room added, no field borrows from the next one.
    lifted = (packed + _lift(first + size)) >> (_BITS * first)
    return tuple(
        [((lifted >> shift) & _MASK) - _HALF for shift in range(0, _BITS * size, _BITS)]
    )


@cache
def _lift(size: int) -> int:
    return pack([_HALF] * size)


@attrs.frozen
class PackedTable:
    """
    Several weights a feature, one for each label.

    Args:
        size: The number of labels.
        weights: For each feature, its weights, packed.
    """

    size: int
    weights: Mapping[str, int] = attrs.field(repr=False)

    @classmethod
    def of(cls, rows: Mapping[str, Sequence[int]], size: int) -> PackedTable:
        """
        Pack the weights of each feature.

        Args:
            rows: For each feature, a whole number a label; see `UNIT`.
            size: The number of labels.
        """
        return cls(size, {name: pack(row) for name, row in rows.items()})

    def total(self, names: Iterable[str]) -> int:
        """Add up the packed weights; unknown features count nothing."""
        get = self.weights.get
        total = 0
        for name in names:
            total += get(name, 0)
        return total

    def trace(
        self, names: Iterable[str], label: int, most: int = 3
    ) -> list[tuple[str, float]]:
        """
        Give the features that weigh most for a label, heaviest first.

        Args:
            names: The features.
            label: The number of the label.
            most: How many to give at most.
        """
        found = {
            name: unpack(self.weights[name], self.size)[label] / UNIT
            for name in names
            if name in self.weights
        }
        return sorted(found.items(), key=lambda item: (-abs(item[1]), item[0]))[:most]
