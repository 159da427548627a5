"""claim, sentence → whether who goes and where he goes have changed places."""

from __future__ import annotations

from collections.abc import Mapping

from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.claims import Claim
from claimtrack.stances.parties import own_places
from claimtrack.stances.passages import Sentence
from claimtrack.stances.vocabulary import Vocabulary


def is_the_other_way_round(
    claim: Claim,
    sentence: Sentence,
    there: Mapping[int, list[int]],
    vocabulary: Vocabulary,
) -> bool:
    """
    Whether subject and goal have changed places: "Osk marched into Tarn".

    The goal is the first name behind a preposition, and the sentence must have its
    own goal behind the same one: who is pushed "out of" Osk is no longer in it.

    Args:
        claim: The claim.
        sentence: The sentence.
        there: The places of the claim's units, or their opposites, in the sentence.
        vocabulary: Tells prepositions.
    """
    predicate = claim.predicate
    if predicate is None or predicate not in there:
        return False
    behind = range(predicate + 1, len(claim.units))
    goal = next((i for i in behind if claim.units[i].name), None)
    subject = own_places(claim, there, range(predicate), behind, vocabulary)
    if goal is None or goal not in there or not subject:
        return False
    links = _ways(claim, predicate, goal, vocabulary)
    event, place = there[predicate][0], min(subject)
    crossed = there[goal][-1] < event < place
    return (
        crossed and bool(links) and links == _ways(sentence, event, place, vocabulary)
    )


def _ways(
    text: Claim | Sentence, event: int, goal: int, vocabulary: Vocabulary
) -> set[str]:
    """Give the prepositions of an event, those in it, too: "march into"."""
    start, end = text.units[event].first, text.units[goal].first
    prepositions = vocabulary.grammar.classes[WordClass.PREPOSITION]
    return {token.norm for token in text.tokens[start:end]} & prepositions
