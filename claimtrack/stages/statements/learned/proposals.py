"""findings of the rules → analyses of the same units, for comparison"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from claimtrack.model.passage import Range, Words
from claimtrack.stages.statements.confidence import confidence_of
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.learned.analysis import Analysis, Run
from claimtrack.stages.statements.learned.reading import Strip

UNSCORED = 10.0
"""How far what the rules propose is put below the best analysis by labels."""


@attrs.frozen
class Proposal:
    """
    What the rules found at a cue.

    Args:
        finding: The finding, in words.
        analysis: The same in units.
        precision: How often its rule is right.
    """

    finding: Finding
    analysis: Analysis
    precision: float


def propose(
    strips: Sequence[Strip], words: Words, findings: Iterable[Finding]
) -> list[dict[int, Proposal]]:
    """
    Turn what rules found into analyses.

    Args:
        strips: The strips of a document, its text's own first.
        words: The words of the document.
        findings: What the rules found; those without a cue are left out.

    Returns:
        For each strip, what is proposed for each unit that stands for a cue.
    """
    places = [strip.start[0] if len(strip) else 0 for strip in strips[1:]]
    found: list[dict[int, Proposal]] = [{} for _ in strips]
    for finding in findings:
        if finding.cue is None:
            continue
        start = words.start[finding.cue[0]]
        inside = bisect_right(places, start)
        for number in (inside, 0):
            strip = strips[number]
            cue = _run(strip, words, finding.cue)
            if cue is not None and not any(map(strip.is_quote, range(*cue))):
                analysis = _analysis(strip, words, finding, cue)
                if analysis is not None:
                    proposal = Proposal(finding, analysis, confidence_of(finding))
                    found[number].setdefault(head(strip, range(*cue)), proposal)
                break
    for strip, proposals in zip(strips, found, strict=True):
        _note(strip, proposals)
    return found


def _note(strip: Strip, proposals: Mapping[int, Proposal]) -> None:
    """Tell the units of a strip what the rules take them for."""
    for number in {strip.sentence[unit] for unit in proposals}:
        for unit in range(strip.bounds[number], strip.bounds[number + 1]):
            strip.ruled[unit] = "beside"
    analyses = [proposal.analysis for proposal in proposals.values()]
    for part in ("content", "source", "cue"):
        for unit in units_of(run for each in analyses for run in getattr(each, part)):
            strip.ruled[unit] = part
    for unit, proposal in proposals.items():
        strip.ruled[unit] = proposal.finding.rule


def units_of(runs: Iterable[Run]) -> set[int]:
    """Give the units in some runs."""
    return {unit for a, b in _merged(runs) for unit in range(a, b)}


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    """Join runs that overlap, so that no unit is gone through twice."""
    end = 0
    for a, b in sorted(runs):
        if b > end:
            yield max(a, end), b
            end = b


def head(strip: Strip, cue: Sequence[int]) -> int:
    """
    Give the unit that stands for a cue: its first word that tells what it means.

    Args:
        strip: The units.
        cue: The units of the cue, in order.
    """
    light = strip.vocabulary.light
    for unit in cue:
        word = strip.norm[unit]
        if word not in light and not word.endswith(("ly", "n't")):
            return unit
    return cue[-1]


def _analysis(
    strip: Strip, words: Words, finding: Finding, cue: Run
) -> Analysis | None:
    runs = [_run(strip, words, piece) for piece in finding.content]
    content = tuple(run for run in runs if run is not None)
    source = _run(strip, words, finding.source) if finding.source else None
    if not content:
        return None
    return Analysis((cue,), (source,) if source else (), content, 0.0, UNSCORED)


def _run(strip: Strip, words: Words, piece: Range) -> Run | None:
    """Give the units that words lie in, or None if they lie outside the strip."""
    start, end = words.start[piece[0]], words.end[piece[1] - 1]
    first = bisect_right(strip.end, start)
    last = bisect_left(strip.start, end)
    return (first, last) if first < last else None
