"""
cue, units to one side of it → what each unit scores as seen from the cue

This gives what adding up the features of `sequence_features.chain_keys` gives, by
tables of words and classes, so that no name is put together for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

import attrs

from claimtrack.scoring.kept import Kept
from claimtrack.scoring.packed import Groups
from claimtrack.stages.statements.learned.reading import Strip
from claimtrack.stages.statements.learned.sequence_features import (
    COARSE,
    STRONG,
    Tally,
    steps,
    view_of,
)
from claimtrack.stages.statements.learned.vocabulary import QUOTE

_KEPT: Final = 5_000
_NAMES: Final = [f"d{coarse}" for coarse in range(max(COARSE) + 1)]
"""What coarse steps are called in the names of features."""

_Table: TypeAlias = Mapping[str, int]
_Steps: TypeAlias = Kept[str, tuple[_Table, ...]]


class SideSums:
    """
    Adds up what units score as seen from a cue.

    Args:
        groups: The weights of units.
        buckets: The precision of each known cue word.
    """

    def __init__(self, groups: Groups, buckets: Mapping[str, str]) -> None:
        self._buckets = buckets
        # Only these words and quotations change what a tally says.
        self._counted = {",", *(word for word, b in buckets.items() if b >= STRONG)}
        self._sides = (_Side(groups, "L"), _Side(groups, "R"))

    def along(self, strip: Strip, at: int, units: range, quoted: str) -> list[int]:
        """
        Give the packed score of each unit of a chain.

        Args:
            strip: The units.
            at: The number of the cue.
            units: The units to one side of the cue, nearest first.
            quoted: What `quoted_sides` gave.
        """
        norms, kinds, sentence = strip.norm, strip.kind, strip.sentence
        counted, markers = self._counted, strip.vocabulary.markers
        seen = _Seen(self._sides[units.step > 0], strip, at, quoted)
        tally = Tally(strip, at, self._buckets)
        number, last = -1, -1
        sums: list[int] = []
        # Nothing runs as often as this loop.
        for unit, step in zip(units, steps(), strict=False):
            norm, kind = norms[unit], kinds[unit]
            if sentence[unit] != number:
                number, last = sentence[unit], -1
                tally.reach(unit)
            if step != last:
                if last < 0:
                    seen.pass_by(tally)
                last = step
                fixed, around, by_cue, by_view, by_marker = seen.at(step)
            sums.append(
                fixed
                + around[kind]
                + by_cue[kind]
                + by_view[kind]
                + by_marker.get(kind, 0)
            )
            if norm in counted or norm in markers or kind == QUOTE:
                tally.leave(unit)
                last = -1
        if sums:
            sums[0] += seen.touch(norms[units[0]])
        return sums


class _Seen:
    """
    The tables for the units to one side of a cue.

    Args:
        side: The tables of the side.
        strip: The units.
        at: The number of the cue.
        quoted: What `quoted_sides` gave.
    """

    def __init__(self, side: _Side, strip: Strip, at: int, quoted: str) -> None:
        before, own, after = view_of(strip, at)
        self._side = side
        self._quoted = quoted
        self.cue = side.cues[strip.norm[at]]
        self._view = side.views[before, own, after]
        self._folded = (
            side.groups[f"{side.name} quoted {quoted} {after}"],
            side.groups[f"{side.name} quoted {quoted} {own} {before}"],
        )

    def pass_by(self, tally: Tally) -> None:
        """Come behind what a tally has counted."""
        side, between, marker = self._side, tally.between, tally.marker
        self._around = side.around[self._quoted, between]
        self._marked = side.markers[marker]
        self._fixed = (
            self.cue.quoted.get(self._quoted, 0)
            + self.cue.marked.get(marker, 0)
            + self._folded[0].get(between, 0)
            + self._folded[1].get(between, 0)
        )

    def at(self, step: int) -> tuple[int, _Table, _Table, _Table, _Table]:
        """Give what units of all classes score at a step, and what each class does."""
        coarse = COARSE[step]
        return (
            self._fixed + self._marked.fixed[coarse],
            self._around[step],
            self.cue.steps[coarse],
            self._view[coarse],
            self._marked.classes,
        )

    def touch(self, norm: str) -> int:
        """Give what the unit next to the cue scores by its word."""
        return self._side.next.get(norm, 0) + self.cue.next.get(norm, 0)


@attrs.frozen
class _Marked:
    """
    What something adds to the units behind it.

    Args:
        classes: To units of each class.
        fixed: To units of all classes, by coarse step.
    """

    classes: _Table
    fixed: tuple[int, ...]


@attrs.frozen
class _Cue:
    """
    What a cue word adds to units.

    Args:
        steps: To units of each class, by coarse step.
        quoted: To all units, by what `quoted_sides` gave.
        marked: To all units, by the marker that was passed.
        next: To the unit next to it, by its word.
    """

    steps: tuple[_Table, ...]
    quoted: _Table
    marked: _Table
    next: _Table


class _Side:
    """
    The weights of one side, sorted by what they are looked up by.

    Args:
        groups: The weights of units.
        name: "L" or "R".
    """

    def __init__(self, groups: Groups, name: str) -> None:
        self.groups = groups
        self.name = name
        self.next: _Table = groups[f"{name} 1"]
        # What depends on the weights alone is kept from text to text.
        self.cues = Kept(self._cue, _KEPT)
        self.markers: Kept[str, _Marked] = Kept(
            lambda word: self._marked(f"{name} m {word}"), _KEPT
        )
        self.views = Kept(self._view, _KEPT)
        self._before: _Steps = Kept(lambda kind: self._steps(f"before {kind}"), _KEPT)
        self._after: _Steps = Kept(lambda kind: self._steps(f"after {kind}"), _KEPT)
        self.around = Kept(self._around, _KEPT)

    def _cue(self, norm: str) -> _Cue:
        groups, about = self.groups, f"{self.name} c {norm}"
        whole = self._marked(about)
        return _Cue(
            tuple(
                _Added(fixed, table, whole.classes)
                for fixed, table in zip(
                    whole.fixed, self._steps(f"c {norm}"), strict=True
                )
            ),
            groups[f"{about} quoted"],
            groups[f"{about} m"],
            groups[f"{self.name} 1 {norm}"],
        )

    def _view(self, kinds: tuple[str, str, str]) -> tuple[_Table, ...]:
        """Give what the classes of a cue and of its neighbours add, by coarse step."""
        before, _, after = kinds
        whole = self._marked(f"{self.name} view {' '.join(kinds)}")
        return tuple(
            _Added(fixed, whole.classes, *tables)
            for fixed, *tables in zip(
                whole.fixed, self._before[before], self._after[after], strict=True
            )
        )

    def _steps(self, about: str) -> tuple[_Table, ...]:
        """Give the tables by class for each coarse step."""
        return tuple(self.groups[f"{self.name} {about} {name}"] for name in _NAMES)

    def _marked(self, name: str) -> _Marked:
        table = self.groups[name]
        return _Marked(table, tuple(table.get(step, 0) for step in _NAMES))

    def _around(self, key: tuple[str, str]) -> tuple[_Table, ...]:
        """Give what classes score at each step behind so many marks, whatever the cue."""
        quoted, between = key
        groups, name = self.groups, self.name
        passed = groups[f"{name} b"].get(between, 0)
        by_quoted = self._marked(f"{name} quoted {quoted}")
        return tuple(
            _Added(
                passed + by_quoted.fixed[coarse] + groups[name].get(f"d{step}", 0),
                by_quoted.classes,
                groups[f"{name} b {between}"],
                groups[f"{name} d{step}"],
            )
            for step, coarse in enumerate(COARSE)
        )


class _Added(dict[str, int]):
    """
    What units score by their classes, added up when a class is first met.

    Args:
        fixed: What a unit of any class scores.
        tables: What else each class scores.
    """

    __slots__ = ("_fixed", "_tables")

    def __init__(self, fixed: int, *tables: _Table) -> None:
        self._fixed = fixed
        self._tables = tables

    def __missing__(self, kind: str) -> int:
        total = self._fixed
        for table in self._tables:
            total += table.get(kind, 0)
        self[kind] = total
        return total
