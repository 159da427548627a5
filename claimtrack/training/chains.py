"""lessons → the chains that a conditional random field learns from"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any, Final

import attrs
import numpy as np

from claimtrack.scoring.packed import UNIT, sorted_into_groups
from claimtrack.stages.statements.learned.reading import Strip
from claimtrack.stages.statements.learned.sequence_features import (
    CONTENT,
    CUE,
    NOTHING,
    SOURCE,
    Key,
    chain_keys,
    edge_key,
    names_of,
    quoted_sides,
    unit_keys,
)
from claimtrack.stages.statements.learned.windows import window
from claimtrack.training.crf import Chains, matrix
from claimtrack.training.cues import CueBook
from claimtrack.training.targets import Lesson, Target

_LEAST_SEEN: Final = 3
_LEAST_STEPS: Final = 10


class _Numbers:
    """Numbers features as they come, and counts them."""

    def __init__(self) -> None:
        self._names: dict[str, int] = {}
        self._keys: dict[Key, list[int]] = {}
        self._counts: list[int] = []

    def of(self, key: Key) -> list[int]:
        """Give the numbers of the features of a group."""
        known = self._keys.get(key)
        if known is None:
            names = self._names
            known = [names.setdefault(name, len(names)) for name in names_of(key)]
            self._keys[key] = known
            self._counts.extend([0] * (len(names) - len(self._counts)))
        for number in known:
            self._counts[number] += 1
        return known

    def frequent(self, least: int) -> tuple[list[str], list[int]]:
        """Name the features seen often enough; give each old number its new one or -1."""
        kept = [name for name, j in self._names.items() if self._counts[j] >= least]
        new = [-1] * len(self._names)
        for number, name in enumerate(kept):
            new[self._names[name]] = number
        return kept, new


@attrs.frozen
class _Chain:
    units: list[list[int]]
    steps: list[list[int]]
    labels: list[int]
    right: bool
    weight: float


@attrs.frozen
class Exercise:
    """
    Chains with the names of what their columns stand for.

    Args:
        chains: The chains.
        units: The names of the features of units.
        steps: The names of the features of steps.
    """

    chains: Chains
    units: list[str] = attrs.field(repr=False)
    steps: list[str] = attrs.field(repr=False)


def exercise_of(lessons: Iterable[Lesson], book: CueBook, weight: float) -> Exercise:
    """
    Lay out both sides of every cue as chains.

    Args:
        lessons: What to learn from.
        book: Tells how precise cue words are; for each lesson, as the others tell.
        weight: How much a cue of a corpus with nested statements counts.
    """
    units, steps = _Numbers(), _Numbers()
    chains: list[_Chain] = []
    for lesson in lessons:
        buckets = book.buckets(without=lesson.name)
        share = weight if lesson.whole else 1.0
        for target in lesson.targets:
            if target.content:
                strip = lesson.strips[target.strip]
                sides = _sides(strip, target, buckets)
                chains.extend(side.numbered(units, steps, share) for side in sides)
    chains.sort(key=lambda chain: -len(chain.labels))
    unit_names, unit_new = units.frequent(_LEAST_SEEN)
    step_names, step_new = steps.frequent(_LEAST_STEPS)
    lengths = [len(chain.labels) for chain in chains]
    laid_out = Chains(
        _matrix((row for c in chains for row in c.units), unit_new, len(unit_names)),
        _matrix((row for c in chains for row in c.steps), step_new, len(step_names)),
        np.array([label for chain in chains for label in chain.labels]),
        np.repeat(np.array([chain.right for chain in chains]), lengths),
        np.cumsum([0, *lengths]),
        np.array([chain.weight for chain in chains], np.float32),
    )
    return Exercise(laid_out, unit_names, step_names)


def _matrix(rows: Iterable[list[int]], new: list[int], columns: int) -> Any:
    kept = [[new[j] for j in row if new[j] >= 0] for row in rows]
    return matrix(kept, columns)


@attrs.frozen
class _Side:
    """One side of a cue, before its features are numbered."""

    units: list[list[Key]]
    steps: list[Key]
    labels: list[int]
    right: bool

    def numbered(self, units: _Numbers, steps: _Numbers, weight: float) -> _Chain:
        rows = [
            [number for key in keys for number in units.of(key)] for keys in self.units
        ]
        moves = [steps.of(key) for key in self.steps]
        return _Chain(rows, moves, self.labels, self.right, weight)


def _sides(strip: Strip, target: Target, buckets: Mapping[str, str]) -> Iterator[_Side]:
    at = target.at
    low, high = window(strip, at)
    quoted = quoted_sides(strip, at, low, high)
    for side in (range(at - 1, low - 1, -1), range(at + 1, high)):
        if not side:
            continue
        seen = chain_keys(strip, at, side, buckets, quoted)
        rows = [
            [*unit_keys(strip, unit, buckets), *keys]
            for unit, keys in zip(side, seen, strict=True)
        ]
        kinds = [strip.kind[unit] for unit in (at, *side)]
        moves = [edge_key(inner, outer) for inner, outer in pairwise(kinds)]
        labels = [_label(target, unit) for unit in side]
        yield _Side(rows, moves, labels, side.step > 0)


def _label(target: Target, unit: int) -> int:
    if unit in target.cue:
        return CUE
    if unit in target.source:
        return SOURCE
    return CONTENT if unit in target.content else NOTHING


def table_of(names: list[str], weights: Any) -> dict[str, Any]:
    """
    Give learned weights as data that any JSON writer takes.

    Args:
        names: The name of each row.
        weights: The rows; they are rounded to whole parts of a `UNIT`-th.
    """
    rounded = np.rint(weights * UNIT).astype(int)
    kept = np.flatnonzero(rounded.any(axis=1)).tolist()
    # JSON with sorted keys keeps the groups in the order of the columns.
    kept.sort(key=lambda row: names[row].rpartition(" "))
    columns = [rounded[kept, column].tolist() for column in range(rounded.shape[1])]
    return {
        "names": sorted_into_groups(names[row] for row in kept),
        "columns": columns,
    }
