"""scores of units and steps → the best labellings of a chain (Viterbi 1967)"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from typing import Final, NamedTuple, TypeAlias

# Shared between paths: copies would take quadratic time on long strips.
_Tail: TypeAlias = "tuple[int, _Tail | None]"
# Compared from left to right, so that equal losses are settled alike on every machine.
_Way: TypeAlias = tuple[int, int, int, int, "_Tail | None"]
"""Loss, order of making, unit, label, and the labels behind it."""

# Kept for each unit and label: paths meet on the way back, and go on alike.
_Fork: TypeAlias = tuple[int, Sequence[tuple[int, int]]]
"""The best label before, and the others, each with what it loses, least first."""


class Path(NamedTuple):
    """
    One labelling of a chain.

    Args:
        loss: How much its score lies below the best one's; 0 for the best.
        labels: The label of each unit.
    """

    loss: int
    labels: tuple[int, ...]


# Source, cue, content and nothing; loops over so few cost more than the sums
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
        units: For each unit, the score of each label.
        steps: For each unit, the scores of the steps that lead to it: label ``p`` before
            it and ``q`` on it stand at ``p * LABELS + q``.
        begin: The label before the first unit.
        most: How many paths to give at most.
        limit: How far below the best a path may lie.

    Returns:
        The score of the best path, and the paths, best first; no two are the same.

    >>> best_paths([(0, 9, 0, 0)], [(0, 3) + (0,) * 14], begin=0, most=2, limit=12)
    (12, [Path(loss=0, labels=(1,)), Path(loss=12, labels=(0,))])
    """
    if not units:
        return 0, [Path(0, ())]
    ways = _forward(units, steps, begin)
    last = ways[-1]
    top = max(last)
    heap: list[_Way] = []
    for label in range(LABELS):
        if top - last[label] <= limit:
            heappush(heap, (top - last[label], label, len(units) - 1, label, None))
    made = LABELS
    forks: list[_Fork | None] = [None] * (len(units) * LABELS)
    paths: list[Path] = []
    while heap and len(paths) < most:
        loss, _, at, label, rest = heappop(heap)
        tail: _Tail = (label, rest)
        room = limit - loss
        for unit in range(at, 0, -1):
            place = unit * LABELS + label
            fork = forks[place]
            if fork is None:
                fork = _fork(ways[unit - 1], steps[unit], label, limit)
                forks[place] = fork
            label, others = fork
            for less, other in others:
                if less > room:
                    break
                made += 1
                heappush(heap, (loss + less, made, unit - 1, other, tail))
            tail = (label, tail)
        paths.append(Path(loss, tuple(_unrolled(tail))))
    return top, paths


def _forward(
    units: Sequence[Sequence[int]], steps: Sequence[Sequence[int]], begin: int
) -> list[tuple[int, int, int, int]]:
    """Give the score of the best way to each label of each unit."""
    w, x, y, z = (
        u + s for u, s in zip(units[0], steps[0][begin * LABELS :], strict=False)
    )
    ways = [(w, x, y, z)]
    for unit, s in zip(units[1:], steps[1:], strict=True):
        w, x, y, z = (
            unit[0] + max(w + s[0], x + s[4], y + s[8], z + s[12]),
            unit[1] + max(w + s[1], x + s[5], y + s[9], z + s[13]),
            unit[2] + max(w + s[2], x + s[6], y + s[10], z + s[14]),
            unit[3] + max(w + s[3], x + s[7], y + s[11], z + s[15]),
        )
        ways.append((w, x, y, z))
    return ways


def _fork(before: Sequence[int], step: Sequence[int], label: int, limit: int) -> _Fork:
    """Tell which label before leads best to this one, and what the others lose."""
    w, x, y, z = before
    reach = (
        w + step[label],
        x + step[label + 4],
        y + step[label + 8],
        z + step[label + 12],
    )
    best = max(reach)
    chosen = reach.index(best)
    least = best - limit
    others = [
        (best - way, p) for p, way in enumerate(reach) if way >= least and p != chosen
    ]
    if len(others) > 1:
        others.sort()
    return chosen, others


def _unrolled(tail: _Tail | None) -> Iterator[int]:
    while tail is not None:
        yield tail[0]
        tail = tail[1]
