"""cue → its k best analyses"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from claimtrack.scoring.chains import LABELS, Path, best_paths
from claimtrack.scoring.kept import Kept
from claimtrack.scoring.packed import UNIT, PackedTable, unpack, unpack_three
from claimtrack.stages.statements.learned.analysis import Analysis, read_labels
from claimtrack.stages.statements.learned.reading import Strip
from claimtrack.stages.statements.learned.sequence_features import (
    CONTENT,
    CUE,
    edge_key,
    names_of,
    quoted_sides,
)
from claimtrack.stages.statements.learned.side_sums import SideSums
from claimtrack.stages.statements.learned.unit_sums import UnitSums
from claimtrack.stages.statements.learned.windows import window

_FIELDS: Final = LABELS - 1
_CACHED: Final = 60_000
_PATHS: Final = 4
_LIMIT: Final = 3 * UNIT


class Labeller:
    """
    Labels the units around cues with a conditional random field.

    Args:
        units: Weights of cue, source and content, to the left and then to the right.
        edges: Weights of the 16 pairs of labels, to the left and then to the right.
        buckets: The precision of each known cue word.
        most: How many analyses of a cue to give at most.
    """

    def __init__(
        self,
        units: PackedTable,
        edges: PackedTable,
        buckets: Mapping[str, str],
        most: int = 4,
    ) -> None:
        self._units = UnitSums(units.groups, buckets)
        self._sides = SideSums(units.groups, buckets)
        self._most = most
        # What depends on the weights alone, kept from text to text.
        self._steps = (_steps(edges, 0), _steps(edges, 1))

    def analyses(
        self, strip: Strip, at: int, known: list[int | None]
    ) -> list[Analysis]:
        """
        Give the best analyses of a cue that have content, best first.

        Args:
            strip: The units.
            at: The number of the cue.
            known: The packed score of each unit of the strip by itself, filled as it
                is needed.
        """
        low, high = window(strip, at)
        quoted = quoted_sides(strip, at, low, high)
        left = self._chain(strip, at, range(at - 1, low - 1, -1), quoted, known)
        right = self._chain(strip, at, range(at + 1, high), quoted, known)
        margin = (left[0] + right[0]) / UNIT
        found = []
        for less, labels in _together(left[1], right[1], self._most):
            loss = less / UNIT
            found.append(read_labels(labels, low, margin - loss, loss))
        return found

    def _chain(
        self,
        strip: Strip,
        at: int,
        units: range,
        quoted: str,
        known: list[int | None],
    ) -> tuple[int, list[Path]]:
        """Give how far the best labels of a side beat no labels, and the best paths."""
        if not units:
            return 0, [Path(0, ())]
        side = 0 if units.step < 0 else 1
        self._fill(strip, units, known)
        seen = self._sides.along(strip, at, units, quoted)
        sums = [
            (known[unit] or 0) + more for unit, more in zip(units, seen, strict=True)
        ]
        scores = unpack_three(sums, side * _FIELDS)
        kinds = [strip.kind[at], *(strip.kind[unit] for unit in units)]
        steps = [self._steps[side][pair] for pair in pairwise(kinds)]
        best, paths = best_paths(scores, steps, begin=CUE, most=_PATHS, limit=_LIMIT)
        nothing = steps[0][CUE * LABELS] + sum([step[0] for step in steps[1:]])
        return best - nothing, paths

    def _fill(self, strip: Strip, units: range, known: list[int | None]) -> None:
        """Reckon what units score by themselves, a whole sentence at once."""
        ends = strip.sentence[units[0]], strip.sentence[units[-1]]
        for number in range(min(ends), max(ends) + 1):
            first, last = strip.bounds[number], strip.bounds[number + 1]
            if first < last and known[first] is None:
                known[first:last] = self._units.of(strip, number)


def _steps(edges: PackedTable, side: int) -> Kept[tuple[str, str], tuple[int, ...]]:
    """
    Tell what steps between labels score by the classes of the two units.

    Args:
        edges: Weights of the 16 pairs of labels, to the left and then to the right.
        side: 0 to the left, 1 to the right.
    """
    size = LABELS * LABELS

    def step(pair: tuple[str, str]) -> tuple[int, ...]:
        return unpack(edges.total(names_of(edge_key(*pair))), size, side * size)

    return Kept(step, _CACHED)


def _together(
    left: list[Path], right: list[Path], most: int
) -> list[tuple[int, list[int]]]:
    """Join the paths of both sides, best first, and keep those with content."""
    pairs = sorted(
        (a.loss + b.loss, i, j)
        for i, a in enumerate(left)
        for j, b in enumerate(right)
        if a.loss + b.loss <= _LIMIT
    )
    found = []
    for loss, i, j in pairs:
        labels = [*left[i].labels[::-1], CUE, *right[j].labels]
        if CONTENT in labels:
            found.append((loss, labels))
            if len(found) == most:
                break
    return found
