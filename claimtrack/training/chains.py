"""lessons → the chains that a conditional random field learns from"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import attrs
import numpy as np

from claimtrack.scoring.packed import UNIT
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
    unit_keys,
)
from claimtrack.stages.statements.learned.windows import window
from claimtrack.training.crf import Chains, Field, matrix
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
    chains = []
    for lesson in lessons:
        buckets = book.buckets(without=lesson.name)
        share = weight if lesson.whole else 1.0
        for target in lesson.targets:
            if target.content:
                strip = lesson.strips[target.strip]
                chains += _sides(strip, target, buckets, units, steps, share)
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


def _sides(
    strip: Strip,
    target: Target,
    buckets: dict[str, str],
    units: _Numbers,
    steps: _Numbers,
    weight: float,
) -> Iterator[_Chain]:
    at = target.at
    low, high = window(strip, at)
    quotes = "“" in strip.kind[low:at], "“" in strip.kind[at + 1 : high]
    quoted = f"{quotes[0]:d}{quotes[1]:d}"
    for side in (range(at - 1, low - 1, -1), range(at + 1, high)):
        if not side:
            continue
        rows, moves = [], []
        inner = strip.kind[at]
        keys = chain_keys(strip, at, side, buckets, quoted)
        for unit, places in zip(side, keys, strict=True):
            both = (*unit_keys(strip, unit, buckets), *places)
            rows.append([number for key in both for number in units.of(key)])
            moves.append(steps.of(edge_key(inner, strip.kind[unit])))
            inner = strip.kind[unit]
        labels = [_label(target, unit) for unit in side]
        yield _Chain(rows, moves, labels, side.step > 0, weight)


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
    kept.sort(key=lambda row: names[row])
    columns = [rounded[kept, column].tolist() for column in range(rounded.shape[1])]
    return {"names": [names[row] for row in kept], "columns": columns}
