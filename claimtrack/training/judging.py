"""analysis, targets → whether it is right"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

import attrs

from claimtrack.stages.statements.learned.analysis import Analysis, Run
from claimtrack.stages.statements.learned.reading import Strip
from claimtrack.training.targets import Target

_LONGER: Final = 10


@attrs.frozen
class Verdict:
    """
    How good an analysis is.

    Args:
        right: Whether it matches a target, its source too.
        exact: Whether it is right and its content is the target's.
        whole: Whether it is right and its source is the target's.
        unknown: Whether it lies in the content of a target where nested ones are not
            marked, so that it may be right as well.
    """

    right: bool
    exact: bool
    whole: bool
    unknown: bool


def judge(
    analysis: Analysis, strip: Strip, targets: Sequence[Target], *, whole: bool
) -> Verdict:
    """
    Compare an analysis with the targets of its strip.

    It matches a target if their contents have half of their letters in common and
    its source covers the head of the target's, if there is one.

    Args:
        analysis: The analysis.
        strip: The units.
        targets: The targets that lie in the strip.
        whole: Whether nested statements are among the targets.
    """
    content = _units(analysis.content)
    source = _units(analysis.source)
    right = exact = entire = False
    for target in targets:
        if not content.isdisjoint(target.content):
            common = _letters(strip, content & target.content)
            alike = 2 * common >= _letters(strip, content | target.content)
            if alike and _same_source(strip, source, target.source):
                right = True
                exact = exact or _words(strip, content) == _words(strip, target.content)
                entire = entire or _words(strip, source) == _words(strip, target.source)
    cue = _units(analysis.cue)
    unknown = strip.inside or any(
        cue <= target.content and content <= target.content for target in targets
    )
    return Verdict(right, exact, entire, not whole and not right and unknown)


def _same_source(
    strip: Strip, source: AbstractSet[int], wanted: AbstractSet[int]
) -> bool:
    if not wanted:
        return True
    if _head(strip, sorted(wanted)) in source and len(source) <= len(wanted) + _LONGER:
        return True
    common = _letters(strip, source & wanted)
    return 2 * common >= _letters(strip, source | wanted)


def _head(strip: Strip, units: Sequence[int]) -> int:
    """Give the last unit before a preposition, a relative pronoun or a mark."""
    for place, unit in enumerate(units):
        if place and strip.norm[unit] in strip.vocabulary.links:
            return units[place - 1]
    return units[-1]


def _units(runs: Iterable[Run]) -> set[int]:
    return {unit for a, b in runs for unit in range(a, b)}


def _letters(strip: Strip, units: Iterable[int]) -> int:
    return sum(strip.end[unit] - strip.start[unit] for unit in units)


def _words(strip: Strip, units: Iterable[int]) -> set[int]:
    """Leave out the marks, which do not count."""
    return {u for u in units if strip.is_quote(u) or strip.norm[u][:1].isalnum()}
