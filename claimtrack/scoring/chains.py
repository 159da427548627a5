"""scores of units and steps → the best labellings of a chain (Viterbi 1967)"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush

import attrs


@attrs.frozen
class Path:
    """
    One labelling of a chain.

    Args:
        loss: How much its score lies below the best one's; 0 for the best.
        labels: The label of each unit.
    """

    loss: float
    labels: tuple[int, ...]


def best_paths(
    units: Sequence[Sequence[float]],
    steps: Sequence[Sequence[float]],
    *,
    begin: int,
    most: int = 1,
    limit: float = 9.0,
) -> tuple[float, list[Path]]:
    """
    Find the best labellings of a chain.

    One pass forward finds the best way to each label of each unit; then the best
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

    >>> best_paths([(0.0, 1.0)], [(0.0, 0.5, 0.0, 0.0)], begin=0, most=2)
    (1.5, [Path(loss=0.0, labels=(1,)), Path(loss=1.5, labels=(0,))])
    """
    if not units:
        return 0.0, [Path(0.0, ())]
    size = len(units[0])
    ways = _forward(units, steps, begin, size)
    last = ways[-1]
    top = max(last)
    heap: list[tuple[float, int, int, int, tuple[int, ...] | None]] = []
    made = 0
    for label in range(size):
        if top - last[label] <= limit:
            heappush(heap, (top - last[label], made, len(units) - 1, label, None))
            made += 1
    paths: list[Path] = []
    while heap and len(paths) < most:
        loss, _, at, label, rest = heappop(heap)
        tail = (label, rest)
        for unit in range(at, 0, -1):
            before, step = ways[unit - 1], steps[unit]
            reach = [before[p] + step[p * size + label] for p in range(size)]
            best = max(reach)
            chosen = reach.index(best)
            for p in range(size):
                if p != chosen and loss + best - reach[p] <= limit:
                    made += 1
                    heappush(heap, (loss + best - reach[p], made, unit - 1, p, tail))
            label = chosen
            tail = (label, tail)
        paths.append(Path(loss, tuple(_unrolled(tail))))
    return top, paths


def _forward(units, steps, begin, size):
    first, step = units[0], steps[0]
    now = [first[q] + step[begin * size + q] for q in range(size)]
    ways = [now]
    for unit, step in zip(units[1:], steps[1:]):
        now = [
            unit[q] + max([now[p] + step[p * size + q] for p in range(size)])
            for q in range(size)
        ]
        ways.append(now)
    return ways


def _unrolled(tail):
    while tail is not None:
        yield tail[0]
        tail = tail[1]
