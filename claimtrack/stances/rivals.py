"""claim, sentence → whether a rival does it instead, or the same the other way round."""

from __future__ import annotations

from collections.abc import Mapping

from claimtrack.lexicon.rows.stance import LinkRole
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.claims import Claim
from claimtrack.stances.parties import links_behind, own_places
from claimtrack.stances.passages import Sentence
from claimtrack.stances.vocabulary import Vocabulary


def is_outdone(
    claim: Claim,
    sentence: Sentence,
    there: Mapping[int, list[int]],
    vocabulary: Vocabulary,
) -> bool:
    """
    Whether somebody else does it, and who does it in the claim only comes after.

    "Silver Lady won the cup, with Iron Duke third" says that Iron Duke did not win.

    Args:
        claim: The claim.
        sentence: The sentence, which has the event.
        there: The places of the claim's units in it.
        vocabulary: Tells prepositions.
    """
    predicate = claim.predicate
    if predicate is None or not claim.objects:
        return False
    event = there[predicate][0]
    objects = [j for i in claim.objects for j in there.get(i, ()) if j > event]
    own = [j for i in range(predicate) if claim.units[i].name for j in there.get(i, ())]
    if not objects or not own or min(own) < min(objects):
        return False
    before = sentence.units[:event]
    by = vocabulary.grammar.classes[WordClass.AGENT]
    links = links_behind(sentence, min(objects), min(own), vocabulary)
    told = any(sentence.tokens[unit.first].capital for unit in before[1:])
    lower = any(not sentence.tokens[unit.first].capital for unit in sentence.units)
    return told and lower and by.isdisjoint(links)


def is_handed_over(
    claim: Claim,
    sentence: Sentence,
    there: Mapping[int, list[int]],
    vocabulary: Vocabulary,
) -> bool:
    """
    Whether a rival does the opposite, to the good of who does it in the claim.

    "Lee lost the title to Roy" says that Roy won it.

    Args:
        claim: The claim.
        sentence: The sentence, which has the opposite of the event.
        there: The places of the claim's units, or their opposites, in it.
        vocabulary: Tells what stands before the other party.
    """
    if claim.predicate is None:
        return False
    names = [i for i in range(claim.predicate) if claim.units[i].name]
    first = min((j for i in names for j in there.get(i, ())), default=None)
    if first is None or first <= there[claim.predicate][0]:
        return False
    links = (
        vocabulary.grammar.links[LinkRole.PARTY]
        - vocabulary.grammar.classes[WordClass.AGENT]
    )
    return sentence.tokens[sentence.units[first].first - 1].norm in links


def is_done_by_another(
    claim: Claim,
    sentence: Sentence,
    there: Mapping[int, list[int]],
    vocabulary: Vocabulary,
) -> bool:
    """
    Whether the passive names a rival, and nobody of the claim: "was led by Lee".

    Args:
        claim: The claim.
        sentence: The sentence, which has the event.
        there: The places of the claim's units in it.
        vocabulary: Tells "by".
    """
    predicate = claim.predicate
    if predicate is None or all(i not in there for i in claim.objects):
        return False
    subject = [i for i in range(predicate) if claim.units[i].name]
    known = {unit.stem for unit in claim.units}
    if not subject or any(i in there for i in subject):
        return False
    event = sentence.units[there[predicate][0]]
    behind = there[predicate][0] + 1
    by = sentence.tokens[event.last : event.last + 1]
    agents = sentence.units[behind : behind + 1]
    return any(
        token.norm in vocabulary.grammar.classes[WordClass.AGENT] for token in by
    ) and any(unit.name and unit.stem not in known for unit in agents)


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
