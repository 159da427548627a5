"""sentence, claim → the cues of the sentence that count for the claim."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final

from claimtrack.lexicon.rows.stance import CueRole, LinkRole
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison, Fit
from claimtrack.stances.hedges import hedges_elsewhere
from claimtrack.stances.passages import Cue, Sentence
from claimtrack.stances.tokens import PAUSES
from claimtrack.stances.vocabulary import Vocabulary

_DENYING: Final = frozenset({CueRole.DENIAL, CueRole.RETRACTION})
_GOING_ROUND: Final = frozenset({CueRole.RUMOUR, CueRole.SAY, CueRole.HEDGE})

OTHER_MATTER: Final = 2
"""The units behind a denial that make it one of something else."""


def cues_that_count(
    claim: Claim, sentence: Sentence, comparison: Comparison, vocabulary: Vocabulary
) -> list[Cue]:
    """
    Leave out the cues that say nothing of the claim.

    Args:
        claim: The claim.
        sentence: The sentence.
        comparison: What of the claim stands in it.
        vocabulary: Tells words that end a clause.

    Returns:
        In order, all cues but those that the claim has itself, those already read as
        what it says, and hedges and denials of something else.
    """
    opposite = _tokens_of(sentence, comparison.opposite.values())
    places = places_of(sentence, comparison)
    # "a fake, made by a computer" says twice that it is not genuine
    twice = any(
        cue.role is CueRole.HOAX and not opposite.isdisjoint(range(cue.first, cue.last))
        for cue in sentence.cues
    )
    elsewhere = hedges_elsewhere(claim, sentence, comparison, vocabulary)
    elsewhere |= _shared(claim, sentence, comparison)
    certain = {cue.first for cue in sentence.cues if cue.role is CueRole.TRUTH}
    cues = [
        cue
        for cue in sentence.cues
        if not (twice and cue.role is CueRole.HOAX)
        and not (cue.role is CueRole.RUMOUR and cue.last in certain)
        and not _is_of_claim(cue, claim, sentence)
        and cue not in elsewhere
        and not _is_matched(cue, places, opposite)
        and not _is_month(cue, sentence, vocabulary)
    ]
    return _in_scope(cues, claim, sentence, comparison, vocabulary)


def places_of(sentence: Sentence, comparison: Comparison) -> frozenset[int]:
    """Give the numbers of the tokens that answer to the claim, or to its opposite."""
    found = (*comparison.matched.values(), *comparison.opposite.values())
    return _tokens_of(sentence, found)


def split_concession(
    cues: list[Cue], claim: Claim, sentence: Sentence, comparison: Comparison
) -> tuple[tuple[Cue, ...], list[Cue]]:
    """
    Take away the cues behind "despite", up to the comma.

    Args:
        cues: The cues that count.
        claim: The claim.
        sentence: The sentence.
        comparison: What of the claim stands in it.

    Returns:
        The cues there, if it is the claim that they name, as in "despite reports that
        it fell"; and the cues that are left.
    """
    opening = next((cue for cue in cues if cue.role is CueRole.CONCESSION), None)
    if opening is None:
        return (), cues
    end = _clause_end(sentence, opening.last)
    inside = [cue for cue in cues if opening.first <= cue.first < end]
    left = [cue for cue in cues if not opening.first <= cue.first < end]
    event = (
        () if claim.predicate is None else comparison.matched.get(claim.predicate, ())
    )
    named = any(opening.first < sentence.units[j].first < end for j in event)
    going_round = any(cue.role in _GOING_ROUND for cue in inside)
    return (tuple(inside) if named and going_round else ()), left


def _clause_end(sentence: Sentence, start: int) -> int:
    norms = [token.norm for token in sentence.tokens[start:]]
    return start + norms.index(",") if "," in norms else len(sentence.tokens)


def _tokens_of(sentence: Sentence, found: Iterable[list[int]]) -> frozenset[int]:
    """Give the numbers of the tokens of the units at the places found."""
    units = {sentence.units[i] for places in found for i in places}
    return frozenset(place for unit in units for place in range(unit.first, unit.last))


def _is_of_claim(cue: Cue, claim: Claim, sentence: Sentence) -> bool:
    """Whether the claim has these words itself, so that they tell nothing."""
    if cue.role is CueRole.NEGATION and (claim.negated or claim.excluded):
        return False  # it is compared with the claim's own negation
    return all(
        token.norm in claim.words or token.stem in claim.words
        for token in sentence.tokens[cue.first : cue.last]
    )


def _shared(claim: Claim, sentence: Sentence, comparison: Comparison) -> frozenset[Cue]:
    """Find negations of what the claim says is not so, too: "a fine, not jail"."""
    excluded = {j for i in claim.excluded for j in comparison.matched.get(i, ())}
    if not excluded:
        return frozenset()
    firsts = [unit.first for unit in sentence.units]
    return frozenset(
        cue
        for cue in sentence.cues
        if cue.role is CueRole.NEGATION and bisect_left(firsts, cue.last) in excluded
    )


def _is_matched(cue: Cue, places: frozenset[int], opposite: frozenset[int]) -> bool:
    """Whether a cue was already read as what the claim says, or its opposite."""
    own = range(cue.first, cue.last)
    return places.issuperset(own) or not opposite.isdisjoint(own)


def _is_month(cue: Cue, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether a modal is none, as behind a preposition: "since May"."""
    before = sentence.tokens[cue.first - 1 : cue.first]
    return cue.role is CueRole.MODAL and any(
        token.norm in vocabulary.grammar.classes[WordClass.PREPOSITION]
        for token in before
    )


def _in_scope(
    cues: list[Cue],
    claim: Claim,
    sentence: Sentence,
    comparison: Comparison,
    vocabulary: Vocabulary,
) -> list[Cue]:
    """Leave out denials of something else: "Lee, who is ill, denied that he drinks"."""
    if comparison.fit is Fit.NONE or claim.predicate is None:
        return cues
    there = comparison.there
    event = sentence.units[there[claim.predicate][-1]].first
    turn = _turn_before(sentence, event, vocabulary)
    background = _background(sentence, comparison, claim.predicate, vocabulary)
    cues = [c for c in cues if c.first >= turn and c.first not in background]
    told = _told_apart(sentence, event, vocabulary)
    cues = [c for c in cues if c.first >= told or not _denies(c)]
    if comparison.fit is Fit.OPPOSITE:
        # "rejected the offer and vowed to stay" does not reject that they stay
        start = _clause_start(sentence, event, vocabulary)
        return [c for c in cues if not _denies(c) or start <= c.first < event]
    said = range(claim.predicate, len(claim.units))
    last = max(j for i in said for j in there.get(i, ()))
    firsts = [unit.first for unit in sentence.units[last + 1 :]]
    return [
        cue
        for cue in cues
        if not _denies(cue)
        or len(firsts) - bisect_left(firsts, cue.last) < OTHER_MATTER
        or sentence.units[last].first > cue.first
    ]


def _background(
    sentence: Sentence, comparison: Comparison, predicate: int, vocabulary: Vocabulary
) -> range:
    """Find what went before the event, or led to it: "quits after reports of …"."""
    events = comparison.there[predicate]
    start = sentence.units[events[-1]].last
    norms = [token.norm for token in sentence.tokens[start:]]
    opening = vocabulary.grammar.links[LinkRole.BACKGROUND]
    first = next((i for i, norm in enumerate(norms) if norm in opening), len(norms))
    last = next((i for i in range(first, len(norms)) if norms[i] in PAUSES), len(norms))
    return range(start + first, start + last)


def _denies(cue: Cue) -> bool:
    return cue.role in _DENYING


def _clause_start(sentence: Sentence, event: int, vocabulary: Vocabulary) -> int:
    """Find where the clause of an event begins: behind the last pause or "and"."""
    ends = PAUSES | vocabulary.grammar.classes[WordClass.CONJUNCTION]
    for place in range(event - 1, -1, -1):
        if sentence.tokens[place].norm in ends:
            return place
    return 0


def _told_apart(sentence: Sentence, event: int, vocabulary: Vocabulary) -> int:
    """Find the last "and said" before a token: who denies one thing may tell another."""
    joining = vocabulary.grammar.classes[WordClass.CONJUNCTION]
    return max(
        (
            cue.first
            for cue in sentence.cues
            if cue.role is CueRole.SAY
            and 0 < cue.first < event
            and sentence.tokens[cue.first - 1].norm in joining
        ),
        default=0,
    )


def _turn_before(sentence: Sentence, event: int, vocabulary: Vocabulary) -> int:
    """Find the last "…, but" before a token: what stands before it is granted."""
    norms = [token.norm for token in sentence.tokens[:event]]
    turns = vocabulary.grammar.links[LinkRole.ADVERSATIVE]
    for place in range(len(norms) - 1, 0, -1):
        if norms[place] in turns and norms[place - 1] in PAUSES:
            return place
    return 0
