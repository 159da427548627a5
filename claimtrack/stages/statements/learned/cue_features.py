"""unit → named features that tell whether it reports"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from claimtrack.stages.statements.learned.reading import Strip
from claimtrack.stages.statements.learned.vocabulary import EDGE, QUOTE

_BUCKETS: Final = (0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95)


def precision_bucket(right: float, seen: float) -> str:
    """
    Name how often a word reports when it is seen, smoothed towards one in five.

    >>> precision_bucket(90, 100)
    'p6'
    """
    share = (right + 0.2) / (seen + 1)
    return f"p{sum(share > limit for limit in _BUCKETS)}"


def precisions(strip: Strip, buckets: Mapping[str, str]) -> list[str]:
    """
    Tell how precise a cue each unit is; "" if its word is none.

    Args:
        strip: The units.
        buckets: The precision of each known cue word.
    """
    return [buckets.get(norm, "") for norm in strip.norm]


def place_features(strip: Strip, at: int, precise: Sequence[str]) -> list[str]:
    """
    Name what is seen from a candidate cue that no window of words shows.

    Args:
        strip: The units.
        at: The number of the candidate.
        precise: What `precisions` gave.
    """
    number = strip.sentence[at]
    first, last = strip.bounds[number], strip.bounds[number + 1]
    low, high = max(first, at - 25), min(last, at + 25)
    left, right = strip.kind[low:at], strip.kind[at + 1 : high]
    word, own = strip.norm[at], precise[at]
    names = [
        "inside" if strip.inside else "outside",
        f"at {min(at - first, 6)}",
        f"left {min(last - at - 1, 6)}",
        f"quote {_nearest(left[::-1], QUOTE)} {_nearest(right, QUOTE)}",
        f"quote {word} {QUOTE in left} {QUOTE in right}",
        f"that {min(_nearest(right, 'that'), 3)} {word}",
        f"commas {min(left.count(','), 2)} {min(right.count(','), 2)}",
    ]
    if number in strip.heads:
        names.append("head" if number else "title")
        if not number:
            names.append(f"title {word}")
    before = max(precise[low:at], default="")
    after = max(precise[at + 1 : high], default="")
    names += (f"own {own}", f"rival< {own} {before}", f"rival> {own} {after}")
    ruled = strip.ruled[at]
    names += (f"ruled {ruled}", f"ruled {ruled} {own}")
    names.append(f"subject {_subject(strip, low, at)} {own}")
    return names


def window_features(strip: Strip, at: int) -> list[str]:
    """Name the words around a candidate cue, one by one and in pairs."""
    number = strip.sentence[at]
    first, last = strip.bounds[number], strip.bounds[number + 1]
    norm = [strip.norm[i] if first <= i < last else EDGE for i in range(at - 3, at + 4)]
    kind = [strip.kind[i] if first <= i < last else EDGE for i in range(at - 4, at + 5)]
    word = norm[3]
    names = [f"w{i - 3} {w}" for i, w in enumerate(norm)]
    names += [f"k{i - 4} {k}" for i, k in enumerate(kind) if i != 4]
    names += (
        f"end {word[-3:]}",
        f"k {kind[4]}",
        f"w-1w {norm[2]} {word}",
        f"ww1 {word} {norm[4]}",
        f"w1w2 {norm[4]} {norm[5]}",
        f"w-2w-1 {norm[1]} {norm[2]}",
        f"k-1w {kind[3]} {word}",
        f"wk1 {word} {kind[5]}",
        f"wk2 {word} {kind[6]}",
        f"k-1kk1 {kind[3]} {kind[4]} {kind[5]}",
        f"k-2k-1 {kind[2]} {kind[3]} {kind[4]}",
        f"k1k2 {kind[4]} {kind[5]} {kind[6]}",
    )
    return names


def cue_features(strip: Strip, at: int, precise: Sequence[str]) -> list[str]:
    """Name everything that the cue classifier sees of a candidate."""
    return window_features(strip, at) + place_features(strip, at, precise)


def _nearest(kinds: list[str], wanted: str) -> int:
    """Count the steps to the next unit of a class: 0 next to it, 5 far off or none."""
    return min(kinds.index(wanted), 4) if wanted in kinds else 5


def _subject(strip: Strip, low: int, at: int) -> str:
    """Name the last unit before the candidate that could be its subject."""
    kind, subjects = strip.kind, strip.vocabulary.subjects
    for i in range(at - 1, low - 1, -1):
        if kind[i] in subjects:
            return kind[i]
    return EDGE
