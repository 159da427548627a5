"""sentence → whether the subject of a claim only tells there whose something is."""

from __future__ import annotations

from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison
from claimtrack.stances.passages import Sentence
from claimtrack.stances.predicates import find_predicate
from claimtrack.stances.units import Unit
from claimtrack.stances.vocabulary import Vocabulary


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
    return (
        event is not None
        and event > head
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
