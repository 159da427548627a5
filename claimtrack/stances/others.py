"""claim, sentence → whether it is of something or somebody else that the sentence tells."""

from __future__ import annotations

from claimtrack.lexicon.rows.stance import LinkRole
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison, Fit
from claimtrack.stances.passages import Sentence
from claimtrack.stances.predicates import find_predicate
from claimtrack.stances.units import Unit
from claimtrack.stances.vocabulary import Vocabulary


def has_other_object(
    claim: Claim, sentence: Sentence, comparison: Comparison, vocabulary: Vocabulary
) -> bool:
    """
    Whether the event of the claim befalls something else: "signs autographs".

    The object behind the event is looked at up to the first "of", so that to
    hide eggs from the children of patients is not to hide patients.

    Args:
        claim: The claim.
        sentence: The sentence.
        comparison: What of the claim stands in it.
        vocabulary: Tells what may stand inside an object, and who is somebody.
    """
    if comparison.fit is not Fit.SAME or not claim.objects or claim.predicate is None:
        return False
    there = comparison.there
    used = {j for places in there.values() for j in places}
    named = any(claim.units[i].name for i in claim.objects if i in there)
    event = comparison.matched[claim.predicate][0]
    counted = claim.units[claim.objects[0]].number is not None
    if named or counted or not {event}.issuperset(there.get(claim.objects[0], ())):
        return False
    phrase = _phrase_behind(event, sentence, vocabulary)
    if not phrase or not used.isdisjoint(phrase):
        return False
    head = sentence.units[phrase[-1]]
    # "a second nun" may be the one whom the claim calls by her name
    somebody = head.role or bool(head.concepts & vocabulary.persons)
    return not (somebody and claim.units[claim.objects[-1]].name)


def _phrase_behind(event: int, sentence: Sentence, vocabulary: Vocabulary) -> list[int]:
    """Give the units behind an event that nothing but articles and "'s" part."""
    inside = vocabulary.grammar.linking - vocabulary.grammar.links[LinkRole.GENITIVE]
    units, found = sentence.units, []
    for j in range(event + 1, len(units)):
        between = sentence.tokens[units[j - 1].last : units[j].first]
        if not inside.issuperset(token.norm for token in between):
            break
        found.append(j)
    return found


def has_other_head(
    claim: Claim, sentence: Sentence, comparison: Comparison, vocabulary: Vocabulary
) -> bool:
    """
    Whether a noun behind the subject of the claim is what the sentence is about.

    "The Osk dam road was closed" and "Ada Roy's publisher died" say nothing of the
    dam and of Ada Roy.

    Args:
        claim: The claim.
        sentence: The sentence.
        comparison: What of the claim stands in it.
        vocabulary: Tells nouns from other words.

    Returns:
        False, too, in a headline where each word has a capital, as it may be a name.
    """
    there = comparison.there
    if not claim.named or claim.predicate is None:
        return False
    if claim.predicate - 1 not in there and not claim.units[claim.predicate - 1].name:
        return False  # the noun may be another word for that of the claim
    places = [j for i in range(claim.predicate) for j in there.get(i, ())]
    used = {j for found in there.values() for j in found}
    head = max(places, default=len(sentence.units)) + 1
    if head >= len(sentence.units) or head in used:
        return False
    owner, noun = sentence.units[head - 1], sentence.units[head]
    event = find_predicate(sentence.tokens, sentence.units, vocabulary)
    gap = [token.norm for token in sentence.tokens[owner.last : noun.first]]
    told = there.get(claim.predicate, ())
    if event is None or any(places[0] < j < head for j in told):
        return False  # "Ada Roy dead: the poet …"
    return (
        event > head
        and used.isdisjoint(range(head, event))  # "Roy's former island"
        and vocabulary.grammar.owning.issuperset(gap)
        and _is_noun(noun, sentence, vocabulary)
        and (bool(gap) or not _may_be_verb(noun, sentence, vocabulary))
    )


def _is_noun(unit: Unit, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether it can be a noun: no name, number, event, adverb or "plans to"."""
    if unit.number is not None or unit.concepts - vocabulary.things:
        return False
    token = sentence.tokens[unit.first]
    manner = token.norm.endswith(vocabulary.grammar.endings[WordClass.MANNER])
    to = vocabulary.grammar.classes[WordClass.INFINITIVAL]
    behind = sentence.tokens[unit.last : unit.last + 1]
    # "leader Kim Lee" is a title with its name
    leads = any(token.norm in to or token.capital for token in behind)
    return not (token.capital or leads or manner)


def _may_be_verb(unit: Unit, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether its ending may be that of a verb: "the dam shows cracks"."""
    norm = sentence.tokens[unit.first].norm
    ends = (WordClass.PLURAL, WordClass.VERB, WordClass.GERUND)
    inflected = any(norm.endswith(vocabulary.grammar.endings[kind]) for kind in ends)
    return inflected and norm not in vocabulary.entities.speakers


def has_other_subject(
    claim: Claim, sentence: Sentence, comparison: Comparison, vocabulary: Vocabulary
) -> bool:
    """
    Whether the event befalls somebody of the same kind with another name.

    What the claim says of the Tarn council is said of the Osk council, or what it says
    of Coach Roy or Ada Roy, of Coach Voss or Lea Voss.  A family name alone may be that
    of whoever the claim calls by his office.

    Args:
        claim: The claim.
        sentence: The sentence.
        comparison: What of the claim stands in it.
        vocabulary: Tells bodies, whose kind is often part of their names.

    Returns:
        False, too, in a headline where each word has a capital, as none tells a name.
    """
    if not claim.named or comparison.names or comparison.fit is not Fit.SAME:
        return False
    if all(sentence.tokens[unit.first].capital for unit in sentence.units):
        return False
    subject = claim.units[: claim.predicate]
    event = min(comparison.matched.get(claim.predicate or 0, (0,)))
    if _is_full_name(subject, vocabulary) and _is_full_name(
        sentence.units[:event], vocabulary
    ):
        return True
    return any(
        _is_name(subject, i + step, vocabulary)
        and _is_name(sentence.units, j + step, vocabulary)
        for i, kind in enumerate(subject)
        if not _is_name(subject, i, vocabulary)
        for j in comparison.matched.get(i, ())
        for step in (-1, 1)  # "Tarn council", "Coach Roy"
    )


def _is_full_name(units: tuple[Unit, ...], vocabulary: Vocabulary) -> bool:
    """Whether the last two units before an event are a full name."""
    last = len(units) - 1
    return all(_is_name(units, place, vocabulary) for place in (last - 1, last))


def _is_name(units: tuple[Unit, ...], place: int, vocabulary: Vocabulary) -> bool:
    """Whether a unit tells somebody from others of his kind; "Bank" does not."""
    if not 0 <= place < len(units):
        return False
    unit = units[place]
    return unit.name and not unit.role and unit.stem not in vocabulary.entities.bodies
