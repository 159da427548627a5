"""
cue, units to one side of it → what each unit scores as seen from the cue

This gives what adding up the features of `sequence_features.chain_keys` gives, by
tables of words and classes, so that no name is put together for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from claimtrack.scoring.packed import Groups
from claimtrack.stages.statements.learned.reading import Strip
from claimtrack.stages.statements.learned.sequence_features import (
    COARSE,
    STRONG,
    Tally,
    step_of,
    view_of,
)
from claimtrack.stages.statements.learned.vocabulary import QUOTE

_SIDES: Final = ("L", "R")
_KEPT: Final = 5_000
_Table: TypeAlias = Mapping[str, int]


class _ByClass(dict[str, int]):
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
        total = self[kind] = self._fixed + sum(
            table.get(kind, 0) for table in self._tables
        )
        return total


class _Seen:
    """
    The tables that stay the same along a chain, or for some of its steps.

    Args:
        groups: The weights of units.
        side: "L" or "R".
        strip: The units.
        at: The number of the cue.
        quoted: What `quoted_sides` gave.
    """

    def __init__(
        self, groups: Groups, side: str, strip: Strip, at: int, quoted: str
    ) -> None:
        before, own, after = view_of(strip, at)
        self._groups = groups
        self._about = f"{side} c {strip.norm[at]}"
        self._before = f"{side} before {before}"
        self._after = f"{side} after {after}"
        self.cue = groups[self._about]
        self.view = groups[f"{side} view {before} {own} {after}"]
        self._fixed = groups[f"{self._about} quoted"].get(quoted, 0)
        self._marked = groups[f"{self._about} m"]
        self._folded = (
            groups[f"{side} quoted {quoted} {after}"],
            groups[f"{side} quoted {quoted} {own} {before}"],
        )
        self._touch = (
            groups[f"{side} 1"],
            groups[f"{side} 1 {strip.norm[at]}"],
        )

    def at_step(self, coarse: int) -> tuple[_Table, _Table, _Table, int]:
        """Give by cue, unit behind it and unit before it what classes score there."""
        groups, step = self._groups, f"d{coarse}"
        return (
            groups[f"{self._about} {step}"],
            groups[f"{self._after} {step}"],
            groups[f"{self._before} {step}"],
            self._fixed + self.cue.get(step, 0) + self.view.get(step, 0),
        )

    def behind(self, tally: Tally) -> int:
        """Give what units of all classes score behind what the tally has counted."""
        folded = sum(table.get(tally.between, 0) for table in self._folded)
        return folded + self._marked.get(tally.marker, 0)

    def touch(self, norm: str) -> int:
        """Give what the unit next to the cue scores by its word."""
        return sum(table.get(norm, 0) for table in self._touch)


class SideSums:
    """
    Adds up what units score as seen from a cue.

    Args:
        groups: The weights of units.
        buckets: The precision of each known cue word.
    """

    def __init__(self, groups: Groups, buckets: Mapping[str, str]) -> None:
        self._groups = groups
        self._buckets = buckets
        # Only these words and quotations change what a tally says.
        self._counted = {",", *(word for word, b in buckets.items() if b >= STRONG)}
        # What depends on the weights alone, kept from text to text.
        self._around: dict[tuple[str, str, str, int], _ByClass] = {}

    def along(self, strip: Strip, at: int, units: range, quoted: str) -> list[int]:
        """
        Give the packed score of each unit of a chain.

        Args:
            strip: The units.
            at: The number of the cue.
            units: The units to one side of the cue, nearest first.
            quoted: What `quoted_sides` gave.
        """
        side = _SIDES[units.step > 0]
        seen = _Seen(self._groups, side, strip, at, quoted)
        whole_cue, whole_view = seen.cue, seen.view
        sums: list[int] = []
        for kinds, step, tally in self._stretches(strip, at, units):
            around = self._by_class(side, quoted, tally.between, step)
            by_marker = self._groups[f"{side} m {tally.marker}"]
            by_cue, by_after, by_before, fixed = seen.at_step(COARSE[step])
            fixed += seen.behind(tally) + by_marker.get(f"d{COARSE[step]}", 0)
            # Nothing runs as often as this loop.
            sums += [
                fixed
                + around[kind]
                + by_marker.get(kind, 0)
                + by_cue.get(kind, 0)
                + by_after.get(kind, 0)
                + by_before.get(kind, 0)
                + whole_cue.get(kind, 0)
                + whole_view.get(kind, 0)
                for kind in kinds
            ]
        if sums:
            sums[0] += seen.touch(strip.norm[units[0]])
        return sums

    def _stretches(
        self, strip: Strip, at: int, units: range
    ) -> Iterator[tuple[list[str], int, Tally]]:
        """Give the classes of units that are equally far off, behind the same marks."""
        norms, kinds, sentence = strip.norm, strip.kind, strip.sentence
        counted, markers = self._counted, strip.vocabulary.markers
        tally = Tally(strip, at, self._buckets)
        stretch: list[str] = []
        last = step_of(1)
        number = sentence[at]
        for distance, unit in enumerate(units, 1):
            step = step_of(distance)
            if step != last or sentence[unit] != number:
                if stretch:
                    yield stretch, last, tally
                    stretch = []
                last, number = step, sentence[unit]
                tally.reach(unit)
            norm, kind = norms[unit], kinds[unit]
            stretch.append(kind)
            if norm in counted or norm in markers or kind == QUOTE:
                yield stretch, last, tally
                stretch = []
                tally.leave(unit)
        if stretch:
            yield stretch, last, tally

    def _by_class(self, side: str, quoted: str, between: str, step: int) -> _ByClass:
        """Give what classes score at a step behind so many marks, whatever the cue is."""
        key = (side, quoted, between, step)
        found = self._around.get(key)
        if found is None:
            # A long-lived parser must not grow with all it ever reads.
            if len(self._around) >= _KEPT:
                self._around.clear()
            found = self._around[key] = self._made(*key)
        return found

    def _made(self, side: str, quoted: str, between: str, step: int) -> _ByClass:
        groups = self._groups
        by_quoted = groups[f"{side} quoted {quoted}"]
        return _ByClass(
            groups[side].get(f"d{step}", 0)
            + by_quoted.get(f"d{COARSE[step]}", 0)
            + groups[f"{side} b"].get(between, 0),
            groups[f"{side} d{step}"],
            groups[f"{side} b {between}"],
            by_quoted,
        )
