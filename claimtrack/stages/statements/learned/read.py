"""words, quotes, sentences → findings, by learned weights"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Container, Iterator, Mapping
from pathlib import Path
from typing import Final, TypeAlias

import attrs

from claimtrack.errors import WeightsError
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.passage import Words
from claimtrack.scoring.linear import probability
from claimtrack.stages.statements.finding import Finding, Range
from claimtrack.stages.statements.learned.analysis import Analysis, Run
from claimtrack.stages.statements.learned.analysis_features import Sight, describe
from claimtrack.stages.statements.learned.conflicts import Accepted, without_conflicts
from claimtrack.stages.statements.learned.cue_features import cue_features
from claimtrack.stages.statements.learned.labeller import Labeller
from claimtrack.stages.statements.learned.normalise import with_sources
from claimtrack.stages.statements.learned.proposals import UNSCORED, propose
from claimtrack.stages.statements.learned.reading import Reader, Strip
from claimtrack.stages.statements.learned.weights import (
    Weights,
    cue_forms,
    load_weights,
)

LEAST_ODDS: Final = -2.0
"""Candidates with lower log odds are dropped before they are analysed."""

LENDING_ODDS: Final = -0.85
"""A cue with higher log odds lends its source to the next one in its sentence."""

_HOPELESS: Final = -2.0
_REASONS: Final = 2

Weigher: TypeAlias = Callable[[Document, list[Finding]], list[Finding]]
"""Finds statements, given what the rules found."""


@attrs.frozen
class Reading:
    """
    The analyses of one candidate cue.

    Args:
        sight: What they have in common.
        analyses: The analyses, best first.
        rows: The numbers of each, in the order of `analysis_features.NAMES`.
    """

    sight: Sight
    analyses: list[Analysis]
    rows: list[list[float]] = attrs.field(repr=False)


def readings(
    strip: Strip,
    weights: Weights,
    labeller: Labeller,
    proposals: Mapping[int, Analysis],
) -> Iterator[Reading]:
    """
    Analyse every candidate cue of a strip that is not hopeless.

    Args:
        strip: The units.
        weights: The weights.
        labeller: A labeller with these weights.
        proposals: What the rules found, by the unit that stands for its cue.
    """
    buckets, score = weights.buckets, weights.cue.score
    rivals = [
        (unit, score(cue_features(strip, unit, buckets)))
        for unit, norm in enumerate(strip.norm)
        if norm in buckets or unit in proposals
    ]
    known: dict[int, int] = {}
    lent: tuple[Run, ...] = ()
    lender = -1
    for place, (unit, odds) in enumerate(rivals):
        proposed = proposals.get(unit)
        if odds < LEAST_ODDS and proposed is None:
            continue
        found = labeller.analyses(strip, unit, known)
        if proposed is not None:
            found.append(attrs.evolve(proposed, margin=_below(found)))
        if not found or (proposed is None and _is_hopeless(odds, found[0])):
            continue
        number = strip.sentence[unit]
        found = with_sources(found, lent if lender == number else ())
        if found[0].source and odds >= LENDING_ODDS:
            lent, lender = found[0].source, number
        precision = int(buckets.get(strip.norm[unit], "p-1")[1:])
        sight = Sight(strip, unit, odds, rivals, place, precision, proposed)
        yield Reading(sight, found, describe(sight, found))


def _is_hopeless(odds: float, best: Analysis) -> bool:
    """Whether neither the cue nor what stands around it looks like a statement."""
    return odds + best.margin / 2 < _HOPELESS


def _below(found: list[Analysis]) -> float:
    """Give the margin of an analysis that was not made of labels."""
    return (found[0].margin if found else 0.0) - UNSCORED


def lazy_reader(path: Path, lexicon: Lexicon, least: float) -> Weigher:
    """
    Make the same function as `learned_reader`, which loads its weights when first used.

    Args:
        path: The file of weights.
        lexicon: As for `learned_reader`.
        least: As for `learned_reader`.

    Raises:
        WeightsError: At once, if there is no such file.
    """
    if not path.is_file():
        raise WeightsError(path, "are no file; name one that `claimtrack train` wrote")

    loaded: list[Weigher] = []

    def read(document: Document, by_rules: list[Finding]) -> list[Finding]:
        if not loaded:
            loaded.append(learned_reader(load_weights(path), lexicon, least))
        return loaded[0](document, by_rules)

    return read


def learned_reader(weights: Weights, lexicon: Lexicon, least: float) -> Weigher:
    """
    Make the function that finds statements by learned weights.

    Args:
        weights: The weights.
        lexicon: Its abbreviations end no sentence within a quotation, and a cue word
            that was taken out of it is none to the weights either.
        least: How likely a statement must be to be given.
    """
    weights = _without_removed(weights, lexicon)
    reader = Reader(lexicon, weights.vocabulary)
    labeller = Labeller(weights.units, weights.steps, weights.buckets)

    def read(document: Document, by_rules: list[Finding]) -> list[Finding]:
        words = document.words
        times = {r.stop: r.start for r in map(words.within, document.times)}
        strips = reader.strips(document)
        proposals = propose(strips, words, by_rules)
        findings: list[Finding] = []
        for strip, proposed in zip(strips, proposals, strict=True):
            found = readings(strip, weights, labeller, proposed)
            judged = (_judged(reading, weights) for reading in found)
            sure = [one for one in judged if one.confidence >= least]
            kept = without_conflicts(sure)
            findings.extend(_finding(words, strip, one, weights) for one in kept)
        prepositions = weights.vocabulary.prepositions
        return [_without_time(each, words, times, prepositions) for each in findings]

    return read


def _without_removed(weights: Weights, lexicon: Lexicon) -> Weights:
    """Forget the cue words whose rows a user took out of the lexicon."""
    gone = weights.rows - cue_forms(lexicon)
    kept = {word: b for word, b in weights.buckets.items() if word not in gone}
    return attrs.evolve(weights, buckets=kept)


def _judged(reading: Reading, weights: Weights) -> Accepted:
    chosen = best_of(reading, weights)
    row = reading.rows[chosen]
    confidence = probability(weights.acceptor.score(row))
    return Accepted(reading.sight.at, reading.analyses[chosen], confidence, row)


def best_of(reading: Reading, weights: Weights) -> int:
    """Give the number of the analysis that the ranker holds for the best."""
    if not weights.ranker.trees:
        return 0
    scores = [weights.ranker.score(row) for row in reading.rows]
    return scores.index(max(scores))


def _finding(words: Words, strip: Strip, one: Accepted, weights: Weights) -> Finding:
    analysis = one.analysis
    own = next(run for run in analysis.cue if run[0] <= one.at < run[1])
    cue = _range(words, strip, own)
    source = _range(words, strip, analysis.source[0]) if analysis.source else None
    return Finding(
        source,
        cue,
        tuple(_range(words, strip, run) for run in analysis.content),
        "learned",
        elided=source is None,
        confidence=one.confidence,
        evidence=tuple(_evidence(strip, one, weights)),
    )


def _without_time(
    finding: Finding,
    words: Words,
    times: Mapping[int, int],
    prepositions: Container[str],
) -> Finding:
    """Leave out of a source when it was said: "Lee on Monday" is Lee."""
    if finding.source is None:
        return finding
    first, end = finding.source
    time = times.get(end, 0)
    if time - 1 > first and words.norm[time - 1] in prepositions:
        return attrs.evolve(finding, source=(first, time - 1))
    return finding


def _range(words: Words, strip: Strip, run: Run) -> Range:
    """Turn units into words; the marks of a quotation are words as well."""
    start, end = strip.start[run[0]], strip.end[run[1] - 1]
    return bisect_left(words.start, start), bisect_left(words.start, end)


def _evidence(strip: Strip, one: Accepted, weights: Weights) -> Iterator[Evidence]:
    """Name the weights that made it a cue and those that made it acceptable."""
    start, end = strip.start[one.at], strip.end[one.at]
    names = cue_features(strip, one.at, weights.buckets)
    for name, weight in weights.cue.trace(names, _REASONS):
        yield Evidence(f"cue: {name} ({weight:+.2f})", start, end)
    for name, weight in weights.acceptor.trace(one.row, _REASONS):
        yield Evidence(f"accepted: {name} ({weight:+.2f})", start, end)
