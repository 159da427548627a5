"""
unit, cue → named features that tell what the unit is to the cue

Features come in groups with a key each: units with the same key share all
features of the group, so that their weights are added up only once.  A key is
the name of its group and what the features are made of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import chain, repeat
from typing import Any, Final, TypeAlias

from claimtrack.stages.statements.learned.reading import Strip
from claimtrack.stages.statements.learned.vocabulary import EDGE, QUOTE

Key: TypeAlias = tuple[Any, ...]
"""The name of a group of features, and what they are made of."""

_View: TypeAlias = tuple[str, str, str]
"""The classes of the unit before a cue, of the cue and of the unit behind it."""

NOTHING, CUE, SOURCE, CONTENT = range(4)
"""What a unit may be to a cue."""

STRONG: Final = "p3"
"""From this precision on, a cue word between cue and unit is counted."""

_STEPS: Final = (1, 2, 3, 4, 5, 6, 6, 7, 7, 7, *[8] * 7, 9)

COARSE: Final = (0, 1, 2, 3, 4, 4, 4, 5, 5, 5)
"""For each step, the coarser one."""


def names_of(key: Key) -> list[str]:
    """
    Name the features of a group.

    >>> names_of(("edge", "to", "x"))
    ['step', 'from to', 'to x', 'to x']
    """
    return _GROUPS[key[0]](*key[1:])


def edge_key(inner: str, outer: str) -> Key:
    """Give the key of the step from one unit to the next, farther from the cue."""
    return ("edge", inner, outer)


def unit_keys(strip: Strip, unit: int, buckets: Mapping[str, str]) -> list[Key]:
    """
    Give the keys of what a unit is whatever the cue is.

    Args:
        strip: The units.
        unit: The number of the unit.
        buckets: The precision of each known cue word.
    """
    number = strip.sentence[unit]
    first, last = strip.bounds[number], strip.bounds[number + 1]
    if first <= unit - 2 and unit + 3 <= last:
        norm = strip.norm[unit - 2 : unit + 3]
        kind = strip.kind[unit - 2 : unit + 3]
    else:
        around = range(unit - 2, unit + 3)
        norm = [strip.norm[i] if first <= i < last else EDGE for i in around]
        kind = [strip.kind[i] if first <= i < last else EDGE for i in around]
    get = buckets.get
    own = get(norm[2], "")
    head = number in strip.heads and (number > 0 or strip.inside)
    title = number in strip.heads and not head
    return [
        ("unit", -2, norm[0], kind[0]),
        ("unit", -1, norm[1], kind[1]),
        ("self", norm[2], kind[2], own, head, title),
        ("unit", 1, norm[3], kind[3]),
        ("unit", 2, norm[4], kind[4]),
        ("before", norm[1], norm[2]),
        ("behind", norm[2], norm[3]),
        ("kinds", *kind),
        ("cues", get(norm[1], ""), kind[2], get(norm[3], "")),
    ]


def quoted_sides(strip: Strip, at: int, low: int, high: int) -> str:
    """Tell whether a quotation stands to the left and to the right: "10"."""
    left, right = strip.kind[low:at], strip.kind[at + 1 : high]
    return f"{QUOTE in left:d}{QUOTE in right:d}"


def steps() -> Iterator[int]:
    """Give the class of each distance from a cue, nearest first: ten, fine near it."""
    return chain(_STEPS, repeat(_STEPS[-1]))


def view_of(strip: Strip, at: int) -> _View:
    """Give the classes of the unit before a cue, of the cue and of the unit behind it."""
    kinds, number = strip.kind, strip.sentence[at]
    before = kinds[at - 1] if at > strip.bounds[number] else EDGE
    after = kinds[at + 1] if at + 1 < strip.bounds[number + 1] else EDGE
    return before, kinds[at], after


class Tally:
    """
    Counts what stands between a cue and the units to one side of it.

    Args:
        strip: The units.
        at: The number of the cue.
        buckets: The precision of each known cue word.
    """

    def __init__(self, strip: Strip, at: int, buckets: Mapping[str, str]) -> None:
        self._strip = strip
        self._number = strip.sentence[at]
        self._buckets = buckets
        self._commas = self._quotes = self._cues = 0
        self.marker = ""
        """The last word passed that may open a clause or a phrase."""
        self.between = "0000"
        """How many commas, quotations, cues and ends of sentences were passed."""

    def reach(self, unit: int) -> None:
        """Come to a unit, perhaps over the end of the sentence."""
        crossed = self._strip.sentence[unit] != self._number
        if crossed != (self.between[3] == "1"):
            self._tell(crossed=crossed)

    def leave(self, unit: int) -> None:
        """Pass a unit."""
        norm = self._strip.norm[unit]
        if norm == ",":
            self._commas = min(self._commas + 1, 3)
        elif self._strip.kind[unit] == QUOTE:
            self._quotes = min(self._quotes + 1, 2)
        elif self._buckets.get(norm, "") >= STRONG:
            self._cues = min(self._cues + 1, 2)
        elif norm not in self._strip.vocabulary.markers:
            return
        if norm in self._strip.vocabulary.markers:
            self.marker = norm
        self._tell(crossed=self.between[3] == "1")

    def _tell(self, *, crossed: bool) -> None:
        self.between = f"{self._commas}{self._quotes}{self._cues}{crossed:d}"


def chain_keys(
    strip: Strip, at: int, units: range, buckets: Mapping[str, str], quoted: str
) -> Iterator[list[Key]]:
    """
    Give the keys of what each unit of a chain is as seen from the cue.

    Args:
        strip: The units.
        at: The number of the cue.
        units: The units to one side of the cue, nearest first.
        buckets: The precision of each known cue word.
        quoted: What `quoted_sides` gave.
    """
    cue, view = strip.norm[at], view_of(strip, at)
    side = "L" if units.step < 0 else "R"
    tally = Tally(strip, at, buckets)
    for unit, step in zip(units, steps(), strict=False):
        kind, marker = strip.kind[unit], tally.marker
        coarse = COARSE[step]
        tally.reach(unit)
        between = tally.between
        keys: list[Key] = [
            ("near", side, cue, step, kind, quoted),
            ("between", side, between, kind),
            ("marker", side, marker, cue, coarse, kind),
            ("view", side, view, coarse, kind),
            ("quoted", side, quoted, coarse, kind),
            ("folded", side, quoted, between, view),
        ]
        if unit == units[0]:
            keys.append(("touch", side, cue, strip.norm[unit]))
        yield keys
        tally.leave(unit)


def _unit(offset: int, norm: str, kind: str) -> list[str]:
    return [f"w{offset} {norm}", f"k{offset} {kind}"]


def _self(norm: str, kind: str, own: str, head: bool, title: bool) -> list[str]:
    names = [f"w0 {norm}", f"k0 {kind}", f"end {norm[-3:]}", f"own {own}"]
    return names + ["head"] * head + ["title"] * title


def _before(left: str, norm: str) -> list[str]:
    return [f"w-1w {left} {norm}"]


def _behind(norm: str, right: str) -> list[str]:
    return [f"ww1 {norm} {right}"]


def _kinds(*kind: str) -> list[str]:
    return [
        f"k-1k {kind[1]} {kind[2]}",
        f"kk1 {kind[2]} {kind[3]}",
        f"k-1kk1 {kind[1]} {kind[2]} {kind[3]}",
        f"k-2k-1k {kind[0]} {kind[1]} {kind[2]}",
        f"kk1k2 {kind[2]} {kind[3]} {kind[4]}",
    ]


def _cues(left: str, kind: str, right: str) -> list[str]:
    return [f"own1 {right} {kind}", f"own-1 {left} {kind}"]


def _near(side: str, cue: str, step: int, kind: str, quoted: str) -> list[str]:
    coarse = COARSE[step]
    return [
        f"{side} d{step}",
        f"{side} d{step} {kind}",
        f"{side} c {cue} {kind}",
        f"{side} c {cue} d{coarse}",
        f"{side} c {cue} d{coarse} {kind}",
        f"{side} c {cue} quoted {quoted}",
    ]


def _between(side: str, between: str, kind: str) -> list[str]:
    return [f"{side} b {between}", f"{side} b {between} {kind}"]


def _marker(side: str, marker: str, cue: str, coarse: int, kind: str) -> list[str]:
    return [
        f"{side} m {marker} {kind}",
        f"{side} m {marker} d{coarse}",
        f"{side} c {cue} m {marker}",
    ]


def _view(side: str, view: _View, coarse: int, kind: str) -> list[str]:
    before, own, after = view
    return [
        f"{side} after {after} d{coarse} {kind}",
        f"{side} before {before} d{coarse} {kind}",
        f"{side} view {before} {own} {after} {kind}",
        f"{side} view {before} {own} {after} d{coarse}",
    ]


def _quoted(side: str, quoted: str, coarse: int, kind: str) -> list[str]:
    return [f"{side} quoted {quoted} {kind}", f"{side} quoted {quoted} d{coarse}"]


def _folded(side: str, quoted: str, between: str, view: _View) -> list[str]:
    before, own, after = view
    return [
        f"{side} quoted {quoted} {after} {between}",
        f"{side} quoted {quoted} {own} {before} {between}",
    ]


def _touch(side: str, cue: str, norm: str) -> list[str]:
    return [f"{side} 1 {norm}", f"{side} 1 {cue} {norm}"]


def _edge(inner: str, outer: str) -> list[str]:
    return ["step", f"from {inner}", f"to {outer}", f"{inner} {outer}"]


_GROUPS: Final[dict[str, Callable[..., list[str]]]] = {
    "unit": _unit,
    "self": _self,
    "before": _before,
    "behind": _behind,
    "kinds": _kinds,
    "cues": _cues,
    "near": _near,
    "between": _between,
    "marker": _marker,
    "view": _view,
    "quoted": _quoted,
    "folded": _folded,
    "touch": _touch,
    "edge": _edge,
}
