"""claim, sentence → whether who does it and whom it befalls have changed places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from claimtrack.stances.claims import Claim
from claimtrack.stances.passages import Sentence
from claimtrack.stances.vocabulary import Vocabulary

_AGENT_MARK: Final = "by"
# Words before the other party of those verbs that take one: lost to, sold to.
_TAKEN_ALONG: Final = frozenset({_AGENT_MARK, "to", "against", "of"})


def are_swapped(
    claim: Claim,
    sentence: Sentence,
    there: Mapping[int, list[int]],
    vocabulary: Vocabulary,
    *,
    converse: bool,
) -> bool:
    """
    Whether who does it in the claim is who it is done to in the sentence.

    Args:
        claim: The claim.
        sentence: The sentence.
        there: The places of the claim's units, or their opposites, in the sentence.
        vocabulary: Says which events are mutual.
        converse: Whether the sentence has the verb of the other party: sell for buy.

    Returns:
        False, too, where that cannot be told.
    """
    predicate = claim.predicate
    if predicate is None or predicate not in there:
        return False
    if claim.units[predicate].concepts & vocabulary.mutual:
        return False
    subject = _own_places(claim, there, range(predicate), claim.objects)
    target = _own_places(claim, there, claim.objects, range(predicate))
    if not subject or not target:
        return False
    event = there[predicate][0]
    if max(subject) < event < min(target):
        crossed, behind = converse, min(target)
    elif max(target) < event < min(subject):
        crossed, behind = not converse, min(subject)
    else:
        return False
    gap = sentence.tokens[sentence.units[event].last : sentence.units[behind].first]
    links = {token.norm for token in gap} & vocabulary.prepositions
    if links - _TAKEN_ALONG:
        return False  # "killed in a U.S. strike": no object, so nothing is told
    return crossed != ((_AGENT_MARK in links) != _is_passive(claim, predicate))


def _own_places(
    claim: Claim,
    there: Mapping[int, list[int]],
    own: Iterable[int],
    others: Iterable[int],
) -> set[int]:
    """Give the places of the names on one side that the other side lacks."""
    foreign = {claim.units[i].stem for i in others}
    return {
        j
        for i in own
        if claim.units[i].name and claim.units[i].stem not in foreign
        for j in there.get(i, ())
    }


def _is_passive(claim: Claim, predicate: int) -> bool:
    """Whether the claim itself says by whom it was done."""
    start = claim.units[predicate].last
    return any(token.norm == _AGENT_MARK for token in claim.tokens[start : start + 1])
