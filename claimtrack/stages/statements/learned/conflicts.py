"""accepted readings → those that can stand together"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable
from typing import Final

import attrs

from claimtrack.stages.statements.learned.analysis import Analysis, Run
from claimtrack.stages.statements.learned.normalise import meet

# Content reaches no farther from its cue than the window in which it is looked for.
_REACH: Final = 200


@attrs.frozen
class Accepted:
    """
    An analysis that is likely to be right.

    Args:
        at: The number of its cue.
        analysis: The analysis.
        confidence: How likely it is.
        row: The numbers by which that was judged.
    """

    at: int
    analysis: Analysis
    confidence: float
    row: list[float] = attrs.field(repr=False)


def without_conflicts(accepted: Iterable[Accepted]) -> list[Accepted]:
    """
    Keep the surer one of any two that cannot both be right.

    Two conflict if their cues share a unit, if most of their content is the same,
    or if each lies in the content of the other.

    Args:
        accepted: Readings of one strip.

    Returns:
        What can stand together, in the order of the text.
    """
    kept: dict[int, Accepted] = {}
    places: list[int] = []
    for one in sorted(accepted, key=lambda one: (-one.confidence, one.at)):
        low = bisect_left(places, one.at - _REACH)
        high = bisect_right(places, one.at + _REACH)
        near = (kept[at] for at in places[low:high])
        if not any(_conflict(one, other) for other in near):
            kept[one.at] = one
            insort(places, one.at)
    return [kept[at] for at in places]


def _conflict(one: Accepted, other: Accepted) -> bool:
    mine, theirs = one.analysis, other.analysis
    if meet(mine.cue, theirs.cue):
        return True
    if meet(mine.cue, theirs.content) and meet(theirs.cue, mine.content):
        return True
    common = sum(
        max(0, min(b, d) - max(a, c))
        for a, b in mine.content
        for c, d in theirs.content
    )
    either = _size(mine.content) + _size(theirs.content) - common
    return 2 * common >= either


def _size(runs: Iterable[Run]) -> int:
    return sum(b - a for a, b in runs)
