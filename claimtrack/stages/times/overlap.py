"""Which of several findings at the same place stays."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

import attrs

T = TypeVar("T")


@attrs.frozen
class Rival(Generic[T]):
    """
    A finding that may have to give way.

    Args:
        start: The offset of its first character.
        end: The offset behind its last character.
        rank: Of two equally long ones, that of the smaller rank stays.
        finding: The finding.
    """

    start: int
    end: int
    rank: int
    finding: T


def settle(rivals: Iterable[Rival[T]]) -> list[Rival[T]]:
    """
    Keep the longest of those that overlap.

    Of two equally long ones that of the smaller rank stays, and of two with the same
    rank the one that was given first.

    Args:
        rivals: The findings, in any order.

    Returns:
        Those that stay, in the order of the text; none overlaps another.

    >>> [r.finding for r in settle([Rival(0, 3, 1, "May"), Rival(0, 5, 1, "May 5")])]
    ['May 5']
    """
    taken: set[int] = set()
    kept: list[Rival[T]] = []
    for rival in sorted(rivals, key=lambda r: (r.start - r.end, r.rank)):
        place = range(rival.start, rival.end)
        if taken.isdisjoint(place):
            taken.update(place)
            kept.append(rival)
    kept.sort(key=lambda rival: rival.start)
    return kept
