"""scores of units and steps → the best labellings of a chain (Viterbi 1967)"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush
from typing import Final, NamedTuple, TypeAlias

# Compared from left to right, so that equal losses are settled alike on every machine.
_Way: TypeAlias = tuple[int, int, int, int, tuple[int, ...]]
"""Loss, order of making, unit, label, and the labels of the path that it leaves."""

_Bend: TypeAlias = tuple[int, int, int]
"""What a path loses that leaves the best way, the unit where it does, and the label."""

_Four: TypeAlias = tuple[int, int, int, int]
"""A score for each label."""


class Path(NamedTuple):
    """
    One labelling of a chain.

    Args:
        loss: How much its score lies below the best one's; 0 for the best.
        labels: The label of each unit.
    """

    loss: int
    labels: tuple[int, ...]


# Nothing, cue, source and content; loops over so few cost more than the sums
# themselves.
LABELS: Final = 4
"""How many labels there are; the sums below are written out for so many."""


def best_paths(
    units: Sequence[Sequence[int]],
    steps: Sequence[Sequence[int]],
    *,
    begin: int,
    most: int,
    limit: int,
) -> tuple[int, list[Path]]:
    """
    Find the best labellings of a chain.

    Scores are whole numbers, so that sums do not depend on their order.  One pass
    forward finds the best way to each label of each unit; then the best paths
    unroll backwards, each of the others being one that leaves an earlier one.

    Args:
        units: For each unit, the score of each label but the first, which is to do
            nothing and scores 0.
        steps: For each unit, the scores of the steps that lead to it: label ``p`` before
            it and ``q`` on it stand at ``p * LABELS + q``.
        begin: The label before the first unit.
        most: How many paths to give at most.
        limit: How far below the best a path may lie.

    Returns:
        The score of the best path, and the paths, best first; no two are the same.

    >>> best_paths([(9, 0, 0)], [(0, 3) + (0,) * 14], begin=0, most=2, limit=12)
    (12, [Path(loss=0, labels=(1,)), Path(loss=12, labels=(0,))])
    """
    if not units:
        return 0, [Path(0, ())]
    ways = _forward(units, steps, begin)
    top = max(ways[-1])
    heap: list[_Way] = [
        (top - score, label, len(units) - 1, label, ())
        for label, score in enumerate(ways[-1])
        if top - score <= limit
    ]
    heap.sort()
    back = _Back(ways, steps, limit)
    made = LABELS
    paths: list[Path] = []
    while heap and len(paths) < most:
        loss, _, unit, label, left = heappop(heap)
        front, bends = back.walk(unit, label)
        labels = (*front, *left[unit + 1 :])
        for less, at, other in bends:
            if loss + less <= limit:
                made += 1
                heappush(heap, (loss + less, made, at, other, labels))
        paths.append(Path(loss, labels))
    return top, paths


class _Back:
    """
    Walks the best ways back to the first unit.

    Args:
        ways: What `_forward` gave.
        steps: As for `best_paths`.
        limit: How far below the best a path may lie.
    """

    def __init__(
        self, ways: Sequence[_Four], steps: Sequence[Sequence[int]], limit: int
    ) -> None:
        self._ways = ways
        self._steps = steps
        self._limit = limit
        # Most paths soon meet the first one, and go on with it.
        self._first = [-1] * len(ways)
        self._bends: list[_Bend] | None = None

    def walk(self, unit: int, label: int) -> tuple[list[int], list[_Bend]]:
        """Give the best labels up to a unit, and what leaves them, from the end."""
        first = self._first
        passed: list[int] = []
        bends: list[_Bend] = []
        while unit and first[unit] != label:
            passed.append(label)
            label = self._fork(unit, label, bends)
            unit -= 1
        labels = [*first[:unit], label, *passed[::-1]]
        if self._bends is None:
            self._first, self._bends = labels, bends
        else:
            bends += [bend for bend in self._bends if bend[1] < unit]
        return labels, bends

    def _fork(self, unit: int, label: int, bends: list[_Bend]) -> int:
        """Give the label before that leads best to this one, and add the others."""
        step = self._steps[unit]
        w, x, y, z = self._ways[unit - 1]
        reach = (
            w + step[label],
            x + step[label + 4],
            y + step[label + 8],
            z + step[label + 12],
        )
        best = max(reach)
        least = best - self._limit
        near = [
            (best - way, unit - 1, p) for p, way in enumerate(reach) if way >= least
        ]
        if len(near) > 1:
            near.sort()
            bends += near[1:]
        return near[0][2]


def _forward(
    units: Sequence[Sequence[int]], steps: Sequence[Sequence[int]], begin: int
) -> list[_Four]:
    """Give the score of the best way to each label of each unit."""
    w, x, y, z = (
        u + s for u, s in zip((0, *units[0]), steps[0][begin * LABELS :], strict=False)
    )
    ways = [(w, x, y, z)]
    for (b, c, d), s in zip(units[1:], steps[1:], strict=True):
        w, x, y, z = (
            max(w + s[0], x + s[4], y + s[8], z + s[12]),
            b + max(w + s[1], x + s[5], y + s[9], z + s[13]),
            c + max(w + s[2], x + s[6], y + s[10], z + s[14]),
            d + max(w + s[3], x + s[7], y + s[11], z + s[15]),
        )
        ways.append((w, x, y, z))
    return ways
