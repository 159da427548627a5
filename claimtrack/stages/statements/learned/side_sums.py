"""
cue, units to one side of it → what each unit scores as seen from the cue

This gives what adding up the features of `sequence_features.chain_keys` gives, by
tables of words and classes, so that no name is put together for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

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

_Table = Mapping[str, int]
_SIDES: Final = ("L", "R")


class _Seen:
    """
    The tables that stay the same along a chain, or from one mark in it to the next.

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
        self._side = side
        self._about = f"{side} c {strip.norm[at]}"
        self._before = f"{side} before {before}"
        self._after = f"{side} after {after}"
        self.cue = in_group(groups, self._about)
        self.view = in_group(groups, f"{side} view {before} {own} {after}")
        self._fixed = in_group(groups, f"{self._about} quoted").get(quoted, 0)
        self._marked = in_group(groups, f"{self._about} m")
        self._crossed = (
            in_group(groups, f"{side} b"),
            in_group(groups, f"{side} quoted {quoted} {after}"),
            in_group(groups, f"{side} quoted {quoted} {own} {before}"),
        )
        self._word = strip.norm[at]

    def at_step(self, coarse: int) -> tuple[_Table, _Table, _Table, int]:
        """Give by cue, unit behind it and unit before it what classes score there."""
        groups, step = self._groups, f"d{coarse}"
        total = self._fixed + self.cue.get(step, 0) + self.view.get(step, 0)
        return (
            in_group(groups, f"{self._about} {step}"),
            in_group(groups, f"{self._after} {step}"),
            in_group(groups, f"{self._before} {step}"),
            total,
        )

    def across(self, between: str) -> tuple[_Table, int]:
        """Give what classes score with so much between, and what all do."""
        by_kind = in_group(self._groups, f"{self._side} b {between}")
        return by_kind, sum(table.get(between, 0) for table in self._crossed)

    def behind(self, marker: str) -> tuple[_Table, int]:
        """Give what classes and steps score behind a marker, and what all do."""
        by_kind = in_group(self._groups, f"{self._side} m {marker}")
        return by_kind, self._marked.get(marker, 0)

    def touch(self, norm: str) -> int:
        """Give what the unit next to the cue scores by its word."""
        beside = in_group(self._groups, f"{self._side} 1").get(norm, 0)
        return beside + in_group(self._groups, f"{self._side} 1 {self._word}").get(
            norm, 0
        )


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
        self._near: dict[tuple[str, str], list[dict[str, int]]] = {}
        # Only these words and quotations change what a tally says.
        self._counted = {",", *(word for word, b in buckets.items() if b >= STRONG)}

    def along(self, strip: Strip, at: int, units: range, quoted: str) -> Iterator[int]:
        """
        Yield the packed score of each unit of a chain.

        Args:
            strip: The units.
            at: The number of the cue.
            units: The units to one side of the cue, nearest first.
            quoted: What `quoted_sides` gave.
        """
        side = _SIDES[units.step > 0]
        seen = _Seen(self._groups, side, strip, at, quoted)
        near = self._near_of(side, quoted)
        tally = Tally(strip, at, self._buckets)
        norms, kinds, sentence = strip.norm, strip.kind, strip.sentence
        counted, markers = self._counted, strip.vocabulary.markers
        coarse = number = -1
        between = marker = None
        for distance, unit in enumerate(units, 1):
            kind = kinds[unit]
            step = step_of(distance)
            if COARSE[step] != coarse:
                coarse = COARSE[step]
                step_name = f"d{coarse}"
                by_cue, by_after, by_before, place = seen.at_step(coarse)
            if sentence[unit] != number:
                number = sentence[unit]
                tally.reach(unit)
            if tally.between != between:
                between = tally.between
                by_between, crossed = seen.across(between)
            if tally.marker != marker:
                marker = tally.marker
                by_marker, marked = seen.behind(marker)
            total = near[step].get(kind)
            if total is None:
                total = near[step][kind] = self._nearness(side, quoted, step, kind)
            yield (
                total
                + place
                + crossed
                + marked
                + by_marker.get(step_name, 0)
                + by_marker.get(kind, 0)
                + by_between.get(kind, 0)
                + by_cue.get(kind, 0)
                + by_after.get(kind, 0)
                + by_before.get(kind, 0)
                + seen.cue.get(kind, 0)
                + seen.view.get(kind, 0)
                + (seen.touch(norms[unit]) if distance == 1 else 0)
            )
            norm = norms[unit]
            if norm in counted or norm in markers or kind == QUOTE:
                tally.leave(unit)

    def _near_of(self, side: str, quoted: str) -> list[dict[str, int]]:
        """Give the tables of steps and classes, filled as they are needed."""
        near = self._near.get((side, quoted))
        if near is None:
            near = self._near[side, quoted] = [{} for _ in COARSE]
        return near

    def _nearness(self, side: str, quoted: str, step: int, kind: str) -> int:
        by_quoted = in_group(self._groups, f"{side} quoted {quoted}")
        return (
            in_group(self._groups, side).get(f"d{step}", 0)
            + in_group(self._groups, f"{side} d{step}").get(kind, 0)
            + by_quoted.get(kind, 0)
            + by_quoted.get(f"d{COARSE[step]}", 0)
        )
