"""words, quotes, sentences → findings, by learned weights"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

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
from claimtrack.stages.statements.learned.reading import Reader, Strip
from claimtrack.stages.statements.learned.weights import Weights, load_weights

LEAST_ODDS: Final = -2.0
"""Candidates with lower log odds are dropped before they are analysed."""

LENDING_ODDS: Final = -0.85
"""A cue with higher log odds lends its source to the next one in its sentence."""

_REASONS: Final = 2


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


def readings(strip: Strip, weights: Weights, labeller: Labeller) -> Iterator[Reading]:
    """
    Analyse every candidate cue of a strip that is not hopeless.

    Args:
        strip: The units.
        weights: The weights.
        labeller: A labeller with these weights.
    """
    buckets, score = weights.buckets, weights.cue.score
    rivals = [
        (unit, score(cue_features(strip, unit, buckets)))
        for unit, norm in enumerate(strip.norm)
        if norm in buckets
    ]
    known: dict[int, int] = {}
    lent: tuple[Run, ...] = ()
    lender = -1
    for place, (unit, odds) in enumerate(rivals):
        if odds < LEAST_ODDS:
            continue
        found = labeller.analyses(strip, unit, known)
        if not found:
            continue
        number = strip.sentence[unit]
        found = with_sources(found, lent if lender == number else ())
        if found[0].source and odds >= LENDING_ODDS:
            lent, lender = found[0].source, number
        precision = int(buckets[strip.norm[unit]][1:])
        sight = Sight(strip, unit, odds, rivals, place, precision)
        yield Reading(sight, found, describe(sight, found))


def lazy_reader(
    path: Path, lexicon: Lexicon, least: float
) -> Callable[[Document], list[Finding]]:
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

    loaded: list[Callable[[Document], list[Finding]]] = []

    def read(document: Document) -> list[Finding]:
        if not loaded:
            loaded.append(learned_reader(load_weights(path), lexicon, least))
        return loaded[0](document)

    return read


def learned_reader(
    weights: Weights, lexicon: Lexicon, least: float
) -> Callable[[Document], list[Finding]]:
    """
    Make the function that finds statements by learned weights.

    Args:
        weights: The weights.
        lexicon: Its abbreviations end no sentence within a quotation.
        least: How likely a statement must be to be given.
    """
    reader = Reader(lexicon, weights.vocabulary)
    labeller = Labeller(weights.units, weights.steps, weights.buckets)

    def read(document: Document) -> list[Finding]:
        return [
            _finding(document.words, strip, one, weights)
            for strip in reader.strips(document)
            for one in without_conflicts(_accepted(strip, weights, labeller, least))
        ]

    return read


def _accepted(
    strip: Strip, weights: Weights, labeller: Labeller, least: float
) -> Iterator[Accepted]:
    for reading in readings(strip, weights, labeller):
        chosen = best_of(reading, weights)
        row = reading.rows[chosen]
        confidence = probability(weights.acceptor.score(row))
        if confidence >= least:
            analysis = reading.analyses[chosen]
            yield Accepted(reading.sight.at, analysis, confidence, row)


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
