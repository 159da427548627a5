"""words, quotes, sentences → findings, by learned weights"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import attrs

from claimtrack.errors import WeightsError
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.scoring.linear import LinearModel, probability
from claimtrack.stages.statements.finding import Finding, Weigher
from claimtrack.stages.statements.learned.analysis import Analysis, Run
from claimtrack.stages.statements.learned.analysis_features import Sight, describe
from claimtrack.stages.statements.learned.conflicts import Accepted, without_conflicts
from claimtrack.stages.statements.learned.cue_features import (
    cue_features,
    precisions,
)
from claimtrack.stages.statements.learned.findings import findings_of
from claimtrack.stages.statements.learned.labeller import Labeller
from claimtrack.stages.statements.learned.normalise import with_sources
from claimtrack.stages.statements.learned.proposals import (
    UNSCORED,
    Proposal,
    propose,
    units_of,
)
from claimtrack.stages.statements.learned.reading import Reader, Strip
from claimtrack.stages.statements.learned.weights import (
    Weights,
    cue_forms,
    shared_weights,
)

LEAST_ODDS: Final = -1.5
"""Candidates with lower log odds are dropped before they are analysed."""

# Quotations report less often: of 1,700 candidates below this that no rule proposed,
# three were accepted and right in the end.
LEAST_ODDS_INSIDE: Final = 0.0
"""The same inside quotations."""

LENDING_ODDS: Final = -0.85
"""A cue with higher log odds lends its source to the next one in its sentence."""

_HOPELESS: Final = -2.0

# Analyses that are so much less likely than the best (log odds) vote and lend their
# sources, but few of them are ever right.
_CLOSE: Final = 1.0

_ELIDED: Final = 0.6

# A thousand annotated articles hold three sentences that are but a participle and what
# it reports; all of them are statements.  Of "a group they said had left", the weights
# now and then lose the noun before the clause; where they do not, both are as good.
_RARE: Final = frozenset(("fragment", "fronted", "relative", "view"))

# No word of "refused to confirm or deny" is a cue of its own, nor is one of "a clerk
# accused of theft", who says something else.
_TAKEN: Final = frozenset(("cue", "source"))


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
    proposals: Mapping[int, Proposal],
) -> Iterator[Reading]:
    """
    Analyse every candidate cue of a strip that is not hopeless.

    Args:
        strip: The units.
        weights: The weights.
        labeller: A labeller with these weights.
        proposals: What the rules found, by the unit that stands for its cue.
    """
    precise = precisions(strip, weights.buckets)
    rivals, features = _candidates(strip, precise, weights.cue, proposals)
    ruled = (proposal.analysis for proposal in proposals.values())
    within = units_of(run for analysis in ruled for run in analysis.content)
    known: list[int | None] = [None] * len(strip)
    lent: tuple[Run, ...] = ()
    lender = -1
    for place, (unit, odds) in enumerate(rivals):
        if unit not in features:
            continue
        proposed = proposals.get(unit)
        found = labeller.analyses(strip, unit, known)
        if proposed is not None:
            found.append(proposed.analysis._replace(margin=_below(found)))
        if not found or (proposed is None and _is_hopeless(odds, found[0])):
            continue
        number = strip.sentence[unit]
        found = with_sources(found, lent if lender == number else (), strip.norm)
        if found[0].source and odds >= LENDING_ODDS:
            lent, lender = found[0].source, number
        sight = Sight(
            strip,
            unit,
            features[unit],
            odds,
            rivals,
            place,
            int((precise[unit] or "p-1")[1:]),
            proposed,
            unit in within,
        )
        kept = _foremost(found, proposed)
        rows = describe(sight, found, kept)
        yield Reading(sight, [found[place] for place in kept], rows)


def _candidates(
    strip: Strip,
    precise: Sequence[str],
    cue: LinearModel,
    proposals: Mapping[int, Proposal],
) -> tuple[list[tuple[int, float]], dict[int, tuple[str, ...]]]:
    """Give the log odds of all candidates, and what is seen of those to be analysed."""
    least = LEAST_ODDS_INSIDE if strip.inside else LEAST_ODDS
    rivals: list[tuple[int, float]] = []
    features: dict[int, tuple[str, ...]] = {}
    for unit, bucket in enumerate(precise):
        is_ruled = unit in proposals
        if bucket or is_ruled:
            names = cue_features(strip, unit, precise)
            odds = cue.score(names)
            rivals.append((unit, odds))
            if is_ruled or (odds >= least and strip.ruled[unit] not in _TAKEN):
                # The collector of garbage need not look into tuples of strings.
                features[unit] = tuple(names)
    return rivals, features


def _is_hopeless(odds: float, best: Analysis) -> bool:
    """Whether neither the cue nor what stands around it looks like a statement."""
    return odds + best.margin / 2 < _HOPELESS


def _foremost(found: list[Analysis], proposed: Proposal | None) -> list[int]:
    """Give the places of the best, and of those that see the content as the rules do."""
    content = None if proposed is None else proposed.analysis.content
    least = found[0].margin - _CLOSE
    return [
        place
        for place, analysis in enumerate(found)
        if analysis.margin >= least or analysis.content == content
    ]


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
            loaded.append(learned_reader(shared_weights(path), lexicon, least))
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
    forms = cue_forms(lexicon)
    added = forms - weights.rows
    weights = _without_removed(weights, forms)
    reader = Reader(lexicon, weights.vocabulary)
    labeller = Labeller(weights.units, weights.steps, weights.buckets)

    def read(document: Document, by_rules: list[Finding]) -> list[Finding]:
        strips = reader.strips(document)
        proposals = propose(strips, document.words, by_rules)
        kept: list[Accepted] = []
        for strip, proposed in zip(strips, proposals, strict=True):
            found = readings(strip, weights, labeller, proposed)
            judged = [_judged(reading, weights, added) for reading in found]
            sure = [
                one for one in judged if one.confidence >= least * _share(one, added)
            ]
            kept.extend(without_conflicts(sure))
        return findings_of(document, kept, weights)

    return read


def _share(one: Accepted, added: frozenset[str]) -> float:
    """
    Tell what share of the least confidence is asked of an analysis.

    Less of one without a subject of its own, as rules see whose it is and the weights
    do not; nothing where the rules decide.
    """
    if one.sight.proposed is None:
        return 1.0
    if _is_for_rules(one.sight, one.sight.proposed, added):
        return 0.0
    return _ELIDED if one.sight.proposed.finding.elided else 1.0


def _is_for_rules(sight: Sight, proposed: Proposal, added: frozenset[str]) -> bool:
    """Whether the weights know nothing of a proposal: a word added, a rare construction."""
    return sight.strip.norm[sight.at] in added or proposed.finding.family in _RARE


def _without_removed(weights: Weights, forms: frozenset[str]) -> Weights:
    """Forget the cue words whose rows a user took out of the lexicon."""
    gone = weights.rows - forms
    kept = {word: b for word, b in weights.buckets.items() if word not in gone}
    return attrs.evolve(weights, buckets=kept)


def _judged(reading: Reading, weights: Weights, added: frozenset[str]) -> Accepted:
    sight = reading.sight
    if sight.proposed and _is_for_rules(sight, sight.proposed, added):
        return Accepted(sight, sight.proposed.analysis, sight.proposed.precision)
    chosen = best_of(reading, weights)
    confidence = probability(weights.acceptor.score(reading.rows[chosen]))
    return Accepted(sight, reading.analyses[chosen], confidence)


def best_of(reading: Reading, weights: Weights) -> int:
    """Give the number of the analysis that the ranker holds for the best."""
    # Most cues have but one analysis that is close to the best, and trees take time.
    if len(reading.rows) == 1 or not weights.ranker.trees:
        return 0
    scores = [weights.ranker.score(row) for row in reading.rows]
    return scores.index(max(scores))
