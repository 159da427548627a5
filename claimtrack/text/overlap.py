"""How much two sets of words have in common."""

from __future__ import annotations

from collections.abc import Set as AbstractSet


def jaccard(left: AbstractSet[str], right: AbstractSet[str]) -> float:
    """
    Measure the overlap of two sets, from 0 to 1 (Jaccard 1901).

    Two empty sets have nothing in common, so their overlap is 0.

    >>> jaccard({"rocket", "attack"}, {"attack"})
    0.5
    """
    either = len(left | right)
    return len(left & right) / either if either else 0.0


def containment(part: AbstractSet[str], whole: AbstractSet[str]) -> float:
    """
    Measure how much of `part` is in `whole`, from 0 to 1; 0 if `part` is empty.

    >>> containment({"rocket", "attack"}, {"the", "rocket"})
    0.5
    """
    # Not symmetric: a headline may be contained in an article, not the other way round.
    return len(part & whole) / len(part) if part else 0.0
