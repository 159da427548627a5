"""accepted readings → those that can stand together"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from claimtrack.stages.statements.learned.analysis import Analysis, Run
from claimtrack.stages.statements.learned.analysis_features import Sight
from claimtrack.stages.statements.learned.normalise import meet

# Content reaches no farther from its cue than the window in which it is looked for.
_REACH: Final = 200


@attrs.frozen
class Accepted:
    """
    An analysis that is likely to be right.

    Args:
        sight: What is seen of its cue.
        analysis: The analysis.
        confidence: How likely it is.
        nobody: Whether the source that it seemed to have is another's, so that it is
            nobody's.
    """

    sight: Sight = attrs.field(repr=False)
    analysis: Analysis
    confidence: float
    nobody: bool = False

    @property
    def at(self) -> int:
        """The number of its cue."""
        return self.sight.at


def without_conflicts(accepted: Iterable[Accepted]) -> list[Accepted]:
    """
    Keep the surer one of any two that cannot both be right.

    Two conflict if their cues share a unit, if each lies in the content of the
    other, or if most of their content is the same, unless one is reported within the
    other: "Lee said that he hoped for rain".  What is reported within another has its
    source there, too.

    Args:
        accepted: Readings of one strip.

    Returns:
        What can stand together, in the order of the text.
    """
    kept: dict[int, Accepted] = {}
    extents: dict[int, Run] = {}
    places: list[int] = []
    for one in sorted(accepted, key=lambda one: (-one.confidence, one.at)):
        low = bisect_left(places, one.at - _REACH)
        high = bisect_right(places, one.at + _REACH)
        first, last = extent = _extent(one.analysis)
        # Most lie side by side, and nothing else need be compared.
        near = [
            kept[at]
            for at in places[low:high]
            if extents[at][0] < last and first < extents[at][1]
        ]
        if not any(_conflict(one, other) for other in near):
            kept[one.at] = _at_home(one, near)
            extents[one.at] = extent
            insort(places, one.at)
    return [kept[at] for at in places]


def _conflict(one: Accepted, other: Accepted) -> bool:
    mine, theirs = one.analysis, other.analysis
    if meet(mine.cue, theirs.cue):
        return True
    inside = meet(mine.cue, theirs.content)
    around = meet(theirs.cue, mine.content)
    if inside or around:
        return inside and around
    common = sum(
        max(0, min(b, d) - max(a, c))
        for a, b in mine.content
        for c, d in theirs.content
    )
    either = _size(mine.content) + _size(theirs.content) - common
    return 2 * common >= either


def _at_home(one: Accepted, near: Iterable[Accepted]) -> Accepted:
    """
    Take from a statement within a surer one a source that stands outside that one.

    In "Lee said he was told to go" nobody is named who told him, and in "Lee said Roy was
    sad" it is Roy who is sad: the rules see it, and the weights may not, as few of the
    statements that they learned from lie in others.
    """
    analysis, proposed = one.analysis, one.sight.proposed
    around = (other.analysis.content for other in near)
    outer = next((content for content in around if _is_robbed(analysis, content)), None)
    if outer is None or (proposed is not None and proposed.finding.elided):
        return one
    ruled = None if proposed is None else proposed.analysis
    if ruled is not None and meet(ruled.source, outer):
        return attrs.evolve(one, analysis=ruled)
    return attrs.evolve(one, analysis=analysis._replace(source=()), nobody=True)


def _is_robbed(inner: Analysis, outer: Sequence[Run]) -> bool:
    """Whether a cue lies in what is said and its source outside."""
    if not inner.source or meet(inner.source, outer):
        return False
    first = inner.cue[0][0]
    # What begins with a cue goes too far: "Lee left, saying it rained, | and called …".
    return any(start < first < end for start, end in outer)


def _extent(analysis: Analysis) -> Run:
    """Give the first unit of cue and content, and the one behind their last."""
    runs = (*analysis.cue, *analysis.content)
    return min(first for first, _ in runs), max(last for _, last in runs)


def _size(runs: Iterable[Run]) -> int:
    return sum(b - a for a, b in runs)
