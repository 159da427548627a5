"""analyses → analyses that have a source in one run, each once"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from claimtrack.stages.statements.learned.analysis import Analysis, Run

# A comma, a bracket or an age may part a name from what stands in apposition to it.
_BREAK: Final = 2


def with_sources(
    analyses: Sequence[Analysis], earlier: tuple[Run, ...], norms: Sequence[str]
) -> list[Analysis]:
    """
    Give analyses that lack a source one from elsewhere, and drop what is then doubled.

    A source is borrowed from the best analysis of the same cue that has one, or
    from the cue before in the same sentence: "She denied it and said she left".

    Args:
        analyses: The analyses of one cue, best first.
        earlier: The source of the cue before in the sentence; empty if there is none.
        norms: The words of the strip in lower case.
    """
    analyses = [_with_one_run(one, norms) for one in analyses]
    by_content: dict[tuple[Run, ...], Analysis] = {}
    for analysis in analyses:
        if analysis.source:
            by_content.setdefault(analysis.content, analysis)
    seen = set()
    kept = []
    for one in analyses:
        analysis = one
        if not one.source:
            analysis = _with_source(one, by_content, analyses, earlier)
        key = (analysis.source, analysis.content)
        if key not in seen:
            seen.add(key)
            kept.append(analysis)
    return kept


def _with_one_run(analysis: Analysis, norms: Sequence[str]) -> Analysis:
    """Keep the run of the source that is nearest to the cue, and what hangs on it."""
    runs = analysis.source
    if len(runs) < 2:
        return analysis
    cue, end = analysis.cue[0][0], analysis.cue[-1][1]
    nearest = min(runs, key=lambda run: max(cue - run[1], run[0] - end))
    first, last = nearest
    for a, b in reversed(runs):
        if b <= first <= b + _BREAK and _are_marks(norms[b:first]):
            first = a
    for a, b in runs:
        if last <= a <= last + _BREAK and _are_marks(norms[last:a]):
            last = b
    return analysis._replace(source=((first, last),))


def _are_marks(norms: Sequence[str]) -> bool:
    """Whether nothing but marks and numbers parts two runs: not "police [said] they"."""
    return not any(norm[:1].isalpha() for norm in norms)


def _with_source(
    analysis: Analysis,
    by_content: dict[tuple[Run, ...], Analysis],
    analyses: Sequence[Analysis],
    earlier: tuple[Run, ...],
) -> Analysis:
    other = by_content.get(analysis.content)
    if other is None:
        other = next(
            (a for a in analyses if a.source and not meet(a.source, analysis.content)),
            None,
        )
    if other is not None:
        return analysis._replace(source=other.source, borrowed=1)
    if earlier and not meet(earlier, analysis.content):
        return analysis._replace(source=earlier, borrowed=2)
    return analysis


def meet(left: Sequence[Run], right: Sequence[Run]) -> bool:
    """Whether two sets of runs have a unit in common."""
    return any(a < d and c < b for a, b in left for c, d in right)
