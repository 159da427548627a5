"""named features → the scores of several labels, added up in one number"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

import attrs

UNIT: Final = 256
"""So many of the whole numbers that are added up make a score of 1."""

# Room for 32,000 features of weight 1 with either sign, more than any unit has.
BITS: Final = 24
"""The room of a field."""

_HALF: Final = 1 << (BITS - 1)
_MASK: Final = (1 << BITS) - 1


def pack(values: Iterable[int]) -> int:
    """
    Lay whole numbers side by side in one, so that one addition adds them all.

    >>> unpack(pack([3, -5]) + pack([1, 1]), 2)
    (4, -4)
    """
    packed = 0
    for place, value in enumerate(values):
        # Negative values borrow from the next field, which `unpack` gives back.
        packed += value << (BITS * place)
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
    lifted = (packed + _lift(first + size)) >> (BITS * first)
    return tuple(
        [((lifted >> shift) & _MASK) - _HALF for shift in range(0, BITS * size, BITS)]
    )


def unpack_three(sums: Iterable[int], first: int) -> list[tuple[int, int, int]]:
    """
    Take three fields of each of many numbers, as `unpack` does, which takes longer.

    Args:
        sums: Packed numbers as for `unpack`.
        first: The number of the first field.

    >>> unpack_three([pack([1, -2, 3, 4]), pack([5, 6, -7, 8])], 1)
    [(-2, 3, 4), (6, -7, 8)]
    """
    lift, shift = _lift(first + 3), BITS * first
    return [
        (
            (lifted & _MASK) - _HALF,
            (lifted >> BITS & _MASK) - _HALF,
            (lifted >> 2 * BITS & _MASK) - _HALF,
        )
        for lifted in [(packed + lift) >> shift for packed in sums]
    ]


@cache
def _lift(size: int) -> int:
    return pack([_HALF] * size)


_NONE: Final[Mapping[str, int]] = {}


class Groups(dict[str, Mapping[str, int]]):
    """
    Packed weights by all of a feature's name but the last word, then by that.

    >>> Groups({"w0": {"said": 3}})["w1"]
    {}
    """

    # Asked for many times a word; a name that nothing is known of is not remembered.
    def __missing__(self, group: str) -> Mapping[str, int]:
        return _NONE


def sorted_into_groups(names: Iterable[str]) -> dict[str, list[str]]:
    """
    Sort names by all but their last words.

    >>> sorted_into_groups(["w0 said", "w0 told", "head"])
    {'w0': ['said', 'told'], '': ['head']}
    """
    groups: dict[str, list[str]] = {}
    for name in names:
        group, _, last = name.rpartition(" ")
        groups.setdefault(group, []).append(last)
    return groups


@attrs.frozen
class PackedTable:
    """
    Several weights a feature, one for each label.

    Args:
        size: The number of labels.
        groups: For each feature, its weights, packed.
    """

    size: int
    groups: Groups = attrs.field(repr=False)

    @classmethod
    def of(cls, rows: Mapping[str, Sequence[int]], size: int) -> PackedTable:
        """
        Pack the weights of each feature.

        Args:
            rows: For each feature, a whole number a label; see `UNIT`.
            size: The number of labels.
        """
        plain: dict[str, dict[str, int]] = {}
        for name, row in rows.items():
            group, _, last = name.rpartition(" ")
            plain.setdefault(group, {})[last] = pack(row)
        return cls(size, Groups(plain))

    def weights(self, name: str) -> int:
        """Give the packed weights of a feature; 0 for an unknown one."""
        group, _, last = name.rpartition(" ")
        return self.groups[group].get(last, 0)

    def total(self, names: Iterable[str]) -> int:
        """Add up the packed weights; unknown features count nothing."""
        return sum(map(self.weights, names))

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
            name: unpack(packed, self.size)[label] / UNIT
            for name in names
            if (packed := self.weights(name))
        }
        return sorted(found.items(), key=lambda item: (-abs(item[1]), item[0]))[:most]
