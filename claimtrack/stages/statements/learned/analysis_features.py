"""analysis → numbers that tell whether it is right"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import exp
from typing import Final

import attrs

from claimtrack.stages.statements.learned.analysis import Analysis, Run
from claimtrack.stages.statements.learned.proposals import Proposal
from claimtrack.stages.statements.learned.reading import Strip
from claimtrack.stages.statements.learned.vocabulary import QUOTE


@attrs.frozen
class Sight:
    """
    What the analyses of one cue have in common.

    Args:
        strip: The units.
        at: The number of the cue.
        features: What the cue classifier sees of it.
        odds: The log odds that it is a cue.
        rivals: The numbers and log odds of all candidates of the strip, in order.
        place: Which of these is the cue.
        precision: How precise its word is, from 0 to 7; -1 if only the rules know it.
        proposed: What the rules propose; None if they propose nothing.
        within: Whether the cue lies in content that the rules give to another cue.
    """

    strip: Strip
    at: int
    features: Sequence[str] = attrs.field(repr=False)
    odds: float
    rivals: Sequence[tuple[int, float]]
    place: int
    precision: int
    proposed: Proposal | None = None
    within: bool = False


NAMES: Final = [
    "odds",
    "precision",
    "inside",
    "title",
    "head_left",
    "head_right",
    "length",
    "rival_left",
    "rival_right",
    "rival_most",
    "above",
    "cue_size",
    "cue_before",
    "cue_after",
    "cue_kind",
    "cue_edge_left",
    "cue_edge_right",
    "margin",
    "loss",
    "rank",
    "readings",
    "next",
    "pieces",
    "size",
    "size_left",
    "size_right",
    "quotes",
    "gap",
    "first",
    "before_first",
    "last",
    "after_last",
    "second",
    "second_before",
    "second_after",
    "from_start",
    "to_end",
    "commas",
    "openers",
    "verbal",
    "rival_inside",
    "rival_outside",
    "uncovered",
    "elsewhere",
    "source",
    "source_gap",
    "source_size",
    "source_first",
    "source_last",
    "source_before",
    "source_commas",
    "source_after",
    "source_start",
    "borrowed",
    "source_capital",
    "source_pronoun",
    "source_opens",
    "source_closes",
    "agree_content",
    "agree_first",
    "agree_last",
    "agree_source",
    "ruled",
    "ruled_within",
    "ruled_content",
    "ruled_source",
    "ruled_first",
    "ruled_last",
    "ruled_source_first",
    "ruled_source_last",
]


def describe(
    sight: Sight, analyses: Sequence[Analysis], wanted: Iterable[int]
) -> list[list[float]]:
    """
    Give the numbers of analyses of a cue, in the order of `NAMES`.

    Args:
        sight: What the analyses share.
        analyses: The analyses of the cue, best first; all of them vote.
        wanted: The places of those whose numbers are asked for.
    """
    shared = _of_cue(sight)
    near = _near(sight)
    votes = _votes(analyses)
    rows = []
    for rank in wanted:
        analysis = analyses[rank]
        following = analyses[rank + 1].loss if rank + 1 < len(analyses) else 10.0
        row = list(shared)
        row += _of_cue_words(sight, analysis)
        row += (
            analysis.margin,
            analysis.loss,
            rank,
            len(analyses),
            following - analysis.loss,
        )
        row += _of_content(sight, analysis, near)
        row += _of_source(sight, analysis)
        row += votes[rank]
        row += _of_proposal(sight, analysis)
        rows.append(row)
    return rows


def _code(strip: Strip, unit: int, first: int, last: int) -> int:
    if not first <= unit < last:
        return 0
    codes = strip.vocabulary.codes
    return codes.get(strip.kind[unit], len(codes))


def _of_cue(sight: Sight) -> tuple[float, ...]:
    strip, at = sight.strip, sight.at
    number = strip.sentence[at]
    first, last = strip.bounds[number], strip.bounds[number + 1]
    rivals, place = sight.rivals, sight.place
    left = right = most = -9.0
    above = 0
    for step in (-1, 1):
        other = place + step
        near = True
        while (
            0 <= other < len(rivals)
            and first <= rivals[other][0] < last
            and abs(other - place) < 12
        ):
            odds = rivals[other][1]
            if near and step < 0:
                left = odds
            elif near:
                right = odds
            near = False
            most = max(most, odds)
            above += odds > sight.odds
            other += step
    return (
        sight.odds,
        sight.precision,
        float(strip.inside),
        float(number == 0 and not strip.inside),
        min(at - first, 30),
        min(last - at - 1, 40),
        min(last - first, 70),
        left,
        right,
        most,
        above,
    )


def _of_cue_words(sight: Sight, analysis: Analysis) -> tuple[float, ...]:
    strip, at = sight.strip, sight.at
    number = strip.sentence[at]
    first, last = strip.bounds[number], strip.bounds[number + 1]
    own = next((run for run in analysis.cue if run[0] <= at < run[1]), (at, at + 1))
    return (
        sum(b - a for a, b in analysis.cue),
        at - own[0],
        own[1] - at - 1,
        _code(strip, at, first, last),
        _code(strip, own[0] - 1, first, last),
        _code(strip, own[1], first, last),
    )


def _of_content(
    sight: Sight, analysis: Analysis, near: Sequence[tuple[int, float]]
) -> tuple[float, ...]:
    strip, at, content = sight.strip, sight.at, analysis.content
    number = strip.sentence[at]
    first, last = strip.bounds[number], strip.bounds[number + 1]
    low, high = content[0][0], content[-1][1]
    edge_low, edge_high = min(first, low), max(last, high)
    left = sum(b - a for a, b in content if a < at)
    right = sum(b - a for a, b in content if a > at)
    covered = left + right + sum(b - a for a, b in analysis.source + analysis.cue)
    main = max(content, key=lambda run: run[1] - run[0])
    kind, words = strip.kind[slice(*main)], strip.vocabulary
    return (
        len(content),
        left + right,
        left,
        right,
        sum(strip.kind[a:b].count(QUOTE) for a, b in content),
        (main[0] - at - 1) if main[0] > at else (at - main[1]),
        *_at_edges(strip, main, edge_low, edge_high),
        low - first,
        last - high,
        kind.count(","),
        sum(k in words.openers for k in kind),
        sum(k in words.verbal for k in kind),
        *_rivals_of(content, near, at),
        edge_high - edge_low - covered,
        float(low < first or high > last),
    )


def _at_edges(strip: Strip, run: Run, first: int, last: int) -> tuple[int, ...]:
    """Give what stands at both edges of a run, and then a unit further in and out."""
    a, b = run
    units = (a, a - 1, b - 1, b, a + 1, a - 2, b + 1)
    return tuple([_code(strip, unit, first, last) for unit in units])


def _rivals_of(
    content: Sequence[Run], near: Sequence[tuple[int, float]], at: int
) -> tuple[float, float]:
    """Give the best log odds of another candidate inside the content, and outside."""
    inside = outside = -9.0
    for unit, odds in near:
        if any(a <= unit < b for a, b in content):
            inside = max(inside, odds)
        elif unit != at:
            outside = max(outside, odds)
    return inside, outside


def _near(sight: Sight) -> list[tuple[int, float]]:
    """Give the other candidates of the sentence, not more than a dozen to each side."""
    number = sight.strip.sentence[sight.at]
    first, last = sight.strip.bounds[number], sight.strip.bounds[number + 1]
    low, high = max(0, sight.place - 12), sight.place + 13
    return [rival for rival in sight.rivals[low:high] if first <= rival[0] < last]


def _of_source(sight: Sight, analysis: Analysis) -> tuple[float, ...]:
    if not analysis.source:
        return (0, -9, 0, -1, -1, -1, 0, -1, -1, analysis.borrowed, 0, 0, -1, -1)
    strip, at = sight.strip, sight.at
    number = strip.sentence[at]
    first, last = strip.bounds[number], strip.bounds[number + 1]
    a, b = analysis.source[0]
    kind = strip.kind[a:b]
    return (
        1 + (a > at),
        min(a - at if a > at else at - b, 40),
        b - a,
        _code(strip, a, first, last),
        _code(strip, b - 1, first, last),
        _code(strip, a - 1, first, last),
        kind.count(","),
        _code(strip, b, first, last),
        float(a == first),
        analysis.borrowed,
        sum(k in ("X", "XX") for k in kind),
        float(b - a == 1 and kind[0] in strip.vocabulary.pronouns),
        float(a in strip.opens),
        float(b - 1 in strip.closes),
    )


def _votes(analyses: Sequence[Analysis]) -> list[list[float]]:
    """Tell for each analysis which share of all agrees with its parts."""
    shares = [exp(-analysis.loss) for analysis in analyses]
    total = sum(shares)
    tallies: tuple[dict[object, float], ...] = ({}, {}, {}, {})
    keys = []
    for analysis, share in zip(analyses, shares, strict=True):
        content = analysis.content
        key = (content, content[0][0], content[-1][1], analysis.source)
        keys.append(key)
        for part, tally in zip(key, tallies, strict=True):
            tally[part] = tally.get(part, 0.0) + share
    return [
        [tally[part] / total for part, tally in zip(key, tallies, strict=True)]
        for key in keys
    ]


def _of_proposal(sight: Sight, analysis: Analysis) -> tuple[float, ...]:
    """Tell how often the rule is right, and what it and the analysis see alike."""
    proposed, within = sight.proposed, float(sight.within)
    if proposed is None:
        return (0.0, within, -1.0, -1.0, 0.0, 0.0, 0.0, 0.0)
    content, source = proposed.analysis.content, proposed.analysis.source
    return (
        proposed.precision,
        within,
        _shared(content, analysis.content),
        _shared(source, analysis.source),
        *_apart(content, analysis.content),
        *_apart(source, analysis.source),
    )


def _apart(ruled: Sequence[Run], own: Sequence[Run]) -> tuple[int, int]:
    """Count the units from the edges that the rules see to those of the analysis."""
    if not ruled or not own:
        return (0, 0)
    return (own[0][0] - ruled[0][0], own[-1][1] - ruled[-1][1])


def _shared(left: Sequence[Run], right: Sequence[Run]) -> float:
    """Measure what two sets of runs share of all that they cover (Jaccard 1901)."""
    if not left or not right:
        return -1.0
    common = sum(max(0, min(b, d) - max(a, c)) for a, b in left for c, d in right)
    return common / (sum(b - a for a, b in (*left, *right)) - common)
