"""claim, sentence → whether what happened in the claim is only wished or planned there."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from claimtrack.lexicon.rows.stance import LinkRole
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison, Fit
from claimtrack.stances.passages import Sentence
from claimtrack.stances.vocabulary import Vocabulary

_REACH: Final = 10  # tokens between "asks" and the "to" of what is asked for


def is_only_planned(
    claim: Claim, sentence: Sentence, comparison: Comparison, vocabulary: Vocabulary
) -> bool:
    """
    Whether the event of a claim is only asked for, planned or wished.

    It is behind a verb of asking, promising or wishing, "asks the court to close the
    mill", "demands it", "begs for it", and behind the subject of a headline, "Roy to
    close the mill".  Other infinitives tell what happened: "managed to close it".
    Where the claim is no more than a plan itself, only what is asked for is less.

    Args:
        claim: The claim.
        sentence: The sentence.
        comparison: What of the claim stands in it.
        vocabulary: Tells "to" and "for", and verbs of asking and wishing.
    """
    if comparison.fit is not Fit.SAME or claim.predicate is None:
        return False
    event = sentence.units[comparison.matched[claim.predicate][0]].first
    if sentence.tokens[event].norm.endswith(
        vocabulary.grammar.endings[WordClass.GERUND]
    ):
        return False  # "pleads guilty to closing it"
    if not claim.past:
        return _is_requested(sentence, event, vocabulary)
    own = {j for i in range(claim.predicate) for j in comparison.matched.get(i, ())}
    return (
        _is_asked_for(sentence, event, vocabulary)
        or _is_requested(sentence, event, vocabulary)
        or _is_infinitive(sentence, event, own, vocabulary)
    )


def _is_requested(sentence: Sentence, event: int, vocabulary: Vocabulary) -> bool:
    """Whether somebody is asked to: "urges Roy to close it", "demands that he …"."""
    before = [token.norm for token in sentence.tokens[max(0, event - _REACH) : event]]
    classes = vocabulary.grammar.classes
    if before and before[-1] in classes[WordClass.INFINITIVAL]:
        return not vocabulary.requesting.isdisjoint(before)
    # "insists that he closed it" tells what happened
    asking = vocabulary.demanding - vocabulary.telling
    that = classes[WordClass.COMPLEMENTIZER]
    return any(verb in asking and behind in that for verb, behind in pairwise(before))


def _is_asked_for(sentence: Sentence, event: int, vocabulary: Vocabulary) -> bool:
    """Whether the event is a noun that is asked for: "demands a pardon"."""
    tokens, at = sentence.tokens, event - 1
    while at >= 0 and tokens[at].norm in vocabulary.grammar.links[LinkRole.SPECIFIER]:
        at -= 1
    if at < 0:
        return False
    if tokens[at].norm in vocabulary.demanding:
        return True
    purpose = tokens[at].norm in vocabulary.grammar.classes[WordClass.PURPOSE]
    return purpose and _is_wished(sentence, at, vocabulary)


def _is_infinitive(
    sentence: Sentence, event: int, own: set[int], vocabulary: Vocabulary
) -> bool:
    """Whether the event stands in an infinitive that leaves it open."""
    tokens, to = sentence.tokens, event - 1
    while to > 0 and tokens[to].norm in vocabulary.grammar.verbal:
        to -= 1  # "to be sold"
    if (
        to < 1
        or tokens[to].norm not in vocabulary.grammar.classes[WordClass.INFINITIVAL]
    ):
        return False
    if _is_wished(sentence, to, vocabulary):
        return True
    # "persuaded Roy to close the mill": there, somebody has already acted
    leading = [j for j, unit in enumerate(sentence.units) if unit.last <= to]
    return bool(own) and all(j in own or sentence.units[j].name for j in leading)


def _is_wished(sentence: Sentence, at: int, vocabulary: Vocabulary) -> bool:
    """Whether a verb of asking or wishing stands a little before a token."""
    before = sentence.tokens[max(0, at - _REACH) : at]
    return any(token.norm in vocabulary.wishing for token in before)
