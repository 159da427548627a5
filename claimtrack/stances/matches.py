"""claim, sentence → which words of the one answer to which of the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

from claimtrack.lexicon.rows.stance import LinkRole
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.claims import Claim
from claimtrack.stances.passages import Sentence
from claimtrack.stances.predicates import find_predicate
from claimtrack.stances.tokens import PAUSES
from claimtrack.stances.units import Unit
from claimtrack.stances.vocabulary import Vocabulary

_SHORTEST: Final = 4  # letters of a stem that may have lost a prefix

Places: TypeAlias = dict[int, list[int]]
"""For units of a claim, their places in the units of a sentence."""


def find_matches(
    claim: Claim, sentence: Sentence, vocabulary: Vocabulary
) -> tuple[Places, Places, bool]:
    """
    Find the units of a claim in a sentence, or else their opposites.

    Args:
        claim: The claim.
        sentence: The sentence.
        vocabulary: Says which concepts are opposites, and which converses.

    Returns:
        The places of units, those of opposites, and whether the event is told by what
        the other party does.
    """
    matched = {
        i: places
        for i, unit in enumerate(claim.units)
        if (places := sentence.matches(unit))
    }
    converse = _find_converse(claim, sentence, matched, vocabulary)
    taken = {j for places in matched.values() for j in places}
    opposite = {
        i: places
        for i, unit in enumerate(claim.units)
        if i not in matched and (places := _opposed(unit, sentence, taken, vocabulary))
    }
    turned = _turned_down(claim, sentence, matched, vocabulary)
    if turned and claim.predicate is not None:
        del matched[claim.predicate]
        opposite[claim.predicate] = turned
    return matched, opposite, converse


def _turned_down(
    claim: Claim, sentence: Sentence, matched: Places, vocabulary: Vocabulary
) -> list[int]:
    """
    Find the opposite of an event that the sentence only names as what it turns down.

    "The brewer walks away from the takeover" has the takeover, but its verb is the
    opposite, and no pause or "after" comes between the two.
    """
    events = matched.get(claim.predicate, ()) if claim.predicate is not None else ()
    verb = find_predicate(sentence.tokens, sentence.units, vocabulary)
    if not events or verb is None or verb >= events[0]:
        return []
    unit = claim.units[claim.predicate or 0]
    taken = {j for places in matched.values() for j in places}
    if verb not in _opposed(unit, sentence, taken, vocabulary):
        return []
    if not taken.issuperset(range(verb + 1, events[0])):
        return []  # "releases a film of the arrest"
    gap = sentence.tokens[sentence.units[verb].last : sentence.units[events[0]].first]
    ends = PAUSES | vocabulary.grammar.links[LinkRole.BACKGROUND]
    ends |= vocabulary.grammar.classes[WordClass.CONJUNCTION]
    return [verb, *events] if ends.isdisjoint(t.norm for t in gap) else []


def _find_converse(
    claim: Claim,
    sentence: Sentence,
    matched: dict[int, list[int]],
    vocabulary: Vocabulary,
) -> bool:
    """Take what the other party does for the event: who buys, buys from who sells."""
    if claim.predicate is None or claim.predicate in matched:
        return False
    concepts = claim.units[claim.predicate].concepts
    converses = {c for name in concepts for c in vocabulary.converses.get(name, ())}
    places = sentence.concepts(frozenset(converses))
    if places:
        matched[claim.predicate] = places
    return bool(places)


def _opposed(
    unit: Unit, sentence: Sentence, taken: set[int], vocabulary: Vocabulary
) -> list[int]:
    """Find what a unit is opposed to, unless it answers to another of the claim."""
    against = {o for name in unit.concepts for o in vocabulary.opposites.get(name, ())}
    places = set(sentence.concepts(frozenset(against)))
    if not unit.name and unit.number is None:
        for form in _reversed(unit.stem, vocabulary):
            places.update(sentence.stems(form))
    return sorted(places - taken)


def _reversed(stem: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield a stem with each prefix that negates, and without its own: "unpaid"."""
    for prefix in vocabulary.grammar.prefixes:
        yield prefix + stem
        if stem.startswith(prefix) and len(stem) - len(prefix) >= _SHORTEST:
            yield stem.removeprefix(prefix)
