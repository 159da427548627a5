"""claim, sentence → whether who does it and whom it befalls have changed places."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping

from claimtrack.lexicon.rows.stance import LinkRole
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.claims import Claim
from claimtrack.stances.passages import Sentence
from claimtrack.stances.tokens import PAUSES
from claimtrack.stances.units import Unit
from claimtrack.stances.vocabulary import Vocabulary


class Verb(enum.Enum):
    """With which verb the sentence tells the event."""

    SAME = "same"
    """With that of the claim, or one that means the same."""
    CONVERSE = "converse"
    """With that of the other party: sell for buy."""
    OPPOSITE = "opposite"
    """With one that cannot be true together with it: lose for win."""


def are_swapped(
    claim: Claim,
    sentence: Sentence,
    there: Mapping[int, list[int]],
    vocabulary: Vocabulary,
    verb: Verb,
) -> bool:
    """
    Whether who does it in the claim is who it is done to in the sentence.

    Args:
        claim: The claim.
        sentence: The sentence.
        there: The places of the claim's units, or their opposites, in the sentence.
        vocabulary: Says which events are mutual.
        verb: How the sentence tells the event.

    Returns:
        False, too, where that cannot be told.
    """
    predicate = claim.predicate
    if predicate is None or predicate not in there:
        return False
    subject = own_places(claim, there, range(predicate), claim.objects, vocabulary)
    target = own_places(claim, there, claim.objects, range(predicate), vocabulary)
    is_mutual = bool(claim.units[predicate].concepts & vocabulary.mutual)
    if is_mutual or not subject or not target:
        return False
    event = there[predicate][0]
    crossed = max(target) < event < min(subject)
    if not crossed and not max(subject) < event < min(target):
        return False
    other = min(subject if crossed else target)
    if _is_apart(sentence, event, other, vocabulary):
        return False
    links = links_behind(sentence, event, other, vocabulary)
    if links - _party_marks(vocabulary) or (verb is Verb.OPPOSITE and not links):
        # "Killed in a U.S. strike" tells nothing; "Pell turns down the Rovers" denies
        # that they signed him, but "lost to Lee" says what "Lee won" says.
        return False
    by = vocabulary.grammar.classes[WordClass.AGENT]
    turned = (not by.isdisjoint(links)) != _is_passive(claim, predicate, vocabulary)
    return crossed != (turned != (verb is Verb.CONVERSE))


def _is_apart(
    sentence: Sentence, event: int, other: int, vocabulary: Vocabulary
) -> bool:
    """
    Whether who follows an event is no party to it, but belongs to what comes next.

    "Lee sacked as Osk coach" and "Lee sacked, Osk confirms" do not tell whom Lee sacked.
    """
    ends = PAUSES | vocabulary.grammar.clausal
    units = sentence.units
    gap = sentence.tokens[units[event].last : units[other].first]
    return not ends.isdisjoint(token.norm for token in gap)


def _party_marks(vocabulary: Vocabulary) -> frozenset[str]:
    """Give what may stand before the other party: lost to, the defeat of."""
    return (
        vocabulary.grammar.links[LinkRole.PARTY]
        | vocabulary.grammar.links[LinkRole.GENITIVE]
    )


def links_behind(
    sentence: Sentence, event: int, other: int, vocabulary: Vocabulary
) -> set[str]:
    """
    Give the prepositions between an event and a party behind it.

    Args:
        sentence: The sentence.
        event: The place of the event in its units.
        other: The place of the party.
        vocabulary: Tells prepositions.
    """
    units = sentence.units
    gap = sentence.tokens[units[event].last : units[other].first]
    return {token.norm for token in gap} & vocabulary.grammar.classes[
        WordClass.PREPOSITION
    ]


def own_places(
    claim: Claim,
    there: Mapping[int, list[int]],
    own: Iterable[int],
    others: Iterable[int],
    vocabulary: Vocabulary,
) -> set[int]:
    """
    Give the places of the parties on one side that the other side lacks.

    Args:
        claim: The claim.
        there: The places of the claim's units, or their opposites, in the sentence.
        own: The places of one side in the units of the claim.
        others: Those of the other side.
        vocabulary: Tells who is somebody.
    """
    foreign = {claim.units[i].stem for i in others}
    return {
        j
        for i in own
        if _is_party(claim.units[i], vocabulary) and claim.units[i].stem not in foreign
        for j in there.get(i, ())
    }


def _is_party(unit: Unit, vocabulary: Vocabulary) -> bool:
    """Whether it is somebody: by name, or by what he is."""
    return unit.name or unit.role or bool(unit.concepts & vocabulary.persons)


def _is_passive(claim: Claim, predicate: int, vocabulary: Vocabulary) -> bool:
    """Whether the claim itself says by whom it was done."""
    start = claim.units[predicate].last
    by = vocabulary.grammar.classes[WordClass.AGENT]
    return any(token.norm in by for token in claim.tokens[start : start + 1])
