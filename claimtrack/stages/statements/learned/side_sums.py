"""
cue, units to one side of it → what each unit scores as seen from the cue

This gives what adding up the features of `sequence_features.chain_keys` gives, by
tables of words and classes, so that no name is put together for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from claimtrack.scoring.packed import Groups, in_group
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
_KEPT: Final = 20_000
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
        total = self._fixed
        for table in self._tables:
            total += table.get(kind, 0)
        self[kind] = total
        return total


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
        self._tables: dict[tuple[object, ...], _ByClass] = {}

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
        cue, view = strip.norm[at], view_of(strip, at)
        marked = in_group(self._groups, f"{side} c {cue} m")
        fixed = in_group(self._groups, f"{side} c {cue} quoted").get(quoted, 0)
        tally = Tally(strip, at, self._buckets)
        norms, kinds, sentence = strip.norm, strip.kind, strip.sentence
        counted, markers = self._counted, strip.vocabulary.markers
        # A long-lived parser must not grow with all it ever reads.
        if len(self._tables) > _KEPT:
            self._tables.clear()
        tables = self._tables
        last = number = -1
        sums = []
        changed = True
        for distance, unit in enumerate(units, 1):
            kind = kinds[unit]
            if sentence[unit] != number:
                number = sentence[unit]
                tally.reach(unit)
                changed = True
            step = step_of(distance)
            if changed or step != last:
                last, coarse = step, COARSE[step]
                between, marker = tally.between, tally.marker
                key = (side, quoted, between, step)
                around = tables.get(key) or self._around(*key)
                by_view = tables.get((side, view, coarse)) or self._view(side, view, coarse)
                by_cue = tables.get((side, cue, coarse)) or self._cue(side, cue, coarse)
                behind = tables.get((coarse, side, marker)) or self._marker(side, marker, coarse)
                total = fixed + marked.get(marker, 0) + self._folded(side, quoted, between, view)
                changed = False
            sums.append(total + around[kind] + by_view[kind] + by_cue[kind] + behind[kind])
            norm = norms[unit]
            if norm in counted or norm in markers or kind == QUOTE:
                tally.leave(unit)
                changed = True
        if sums:
            sums[0] += self._touch(side, cue, norms[units[0]])
        return sums

    def _around(self, side: str, quoted: str, between: str, step: int) -> _ByClass:
        by_quoted = in_group(self._groups, f"{side} quoted {quoted}")
        table = self._tables[side, quoted, between, step] = _ByClass(
            in_group(self._groups, side).get(f"d{step}", 0)
            + by_quoted.get(f"d{COARSE[step]}", 0)
            + in_group(self._groups, f"{side} b").get(between, 0),
            in_group(self._groups, f"{side} d{step}"),
            in_group(self._groups, f"{side} b {between}"),
            by_quoted,
        )
        return table

    def _view(self, side: str, view: tuple[str, str, str], coarse: int) -> _ByClass:
        before, own, after = view
        step = f"d{coarse}"
        whole = in_group(self._groups, f"{side} view {before} {own} {after}")
        table = self._tables[side, view, coarse] = _ByClass(
            whole.get(step, 0),
            whole,
            in_group(self._groups, f"{side} after {after} {step}"),
            in_group(self._groups, f"{side} before {before} {step}"),
        )
        return table

    def _cue(self, side: str, cue: str, coarse: int) -> _ByClass:
        whole = in_group(self._groups, f"{side} c {cue}")
        table = self._tables[side, cue, coarse] = _ByClass(
            whole.get(f"d{coarse}", 0),
            whole,
            in_group(self._groups, f"{side} c {cue} d{coarse}"),
        )
        return table

    def _marker(self, side: str, marker: str, coarse: int) -> _ByClass:
        whole = in_group(self._groups, f"{side} m {marker}")
        table = self._tables[coarse, side, marker] = _ByClass(whole.get(f"d{coarse}", 0), whole)
        return table

    def _folded(self, side: str, quoted: str, between: str, view: tuple[str, str, str]) -> int:
        before, own, after = view
        return in_group(self._groups, f"{side} quoted {quoted} {after}").get(between, 0) + in_group(
            self._groups, f"{side} quoted {quoted} {own} {before}"
        ).get(between, 0)

    def _touch(self, side: str, cue: str, norm: str) -> int:
        beside = in_group(self._groups, f"{side} 1").get(norm, 0)
        return beside + in_group(self._groups, f"{side} 1 {cue}").get(norm, 0)
