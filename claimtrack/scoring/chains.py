"""scores of units and steps → the best labellings of a chain (Viterbi 1967)"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from typing import TypeAlias

import attrs

_Tail: TypeAlias = "tuple[int, _Tail | None]"
_Way: TypeAlias = tuple[int, int, int, int, "_Tail | None"]
"""Loss, order of making, unit, label, and the labels behind it."""


@attrs.frozen
class Path:
    """
    One labelling of a chain.

    Args:
        loss: How much its score lies below the best one's; 0 for the best.
        labels: The label of each unit.
    """

    loss: int
    labels: tuple[int, ...]


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
    forward finds the best way to each label of each unit; then the best
    paths unroll backwards, each of the others being one that leaves an earlier one.

    Args:
        units: For each unit, the score of each label.
        steps: For each unit, the scores of the steps that lead to it: label ``p`` before
            it and ``q`` on it stand at ``p * labels + q``.
        begin: The label before the first unit.
        most: How many paths to give at most.
        limit: How far below the best a path may lie.

    Returns:
        The score of the best path, and the paths, best first; no two are the same.

    >>> best_paths([(0, 10)], [(0, 5, 0, 0)], begin=0, most=2, limit=90)
    (15, [Path(loss=0, labels=(1,)), Path(loss=15, labels=(0,))])
    """
    if not units:
        return 0, [Path(0, ())]
    size = len(units[0])
    ways = _forward(units, steps, begin)
    last = ways[-1]
    top = max(last)
    heap: list[_Way] = []
    for label in range(size):
        if top - last[label] <= limit:
            heappush(heap, (top - last[label], label, len(units) - 1, label, None))
    made = size
    paths: list[Path] = []
    while heap and len(paths) < most:
        loss, _, at, label, rest = heappop(heap)
        tail: _Tail = (label, rest)
        for unit in range(at, 0, -1):
            before, step = ways[unit - 1], steps[unit]
            reach = [before[p] + step[p * size + label] for p in range(size)]
            best = max(reach)
            label = reach.index(best)
            for p in range(size):
                less = loss + best - reach[p]
                if p != label and less <= limit:
                    made += 1
                    heappush(heap, (less, made, unit - 1, p, tail))
            tail = (label, tail)
        paths.append(Path(loss, tuple(_unrolled(tail))))
    return top, paths


def _forward(
    units: Sequence[Sequence[int]], steps: Sequence[Sequence[int]], begin: int
) -> list[list[int]]:
    """Give the score of the best way to each label of each unit."""
    size = len(units[0])
    labels = range(size)
    now = [units[0][q] + steps[0][begin * size + q] for q in labels]
    ways = [now]
    for unit, step in zip(units[1:], steps[1:], strict=True):
        now = [
            unit[q] + max([now[p] + step[p * size + q] for p in labels]) for q in labels
        ]
        ways.append(now)
    return ways


def _unrolled(tail: _Tail | None) -> Iterator[int]:
    while tail is not None:
        yield tail[0]
        tail = tail[1]
