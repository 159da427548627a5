"""claim, sentence → whether what happened in the claim is only wished or planned there."""

from __future__ import annotations

from typing import Final

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
    Whether the event of a claim about the past stands in an open infinitive.

    It does behind a verb of asking, promising or wishing, "asks the court to close
    the mill", and behind the subject of a headline, "Roy to close the mill".  Other
    infinitives tell what happened: "managed to close it", "came to close it".

    Args:
        claim: The claim.
        sentence: The sentence.
        comparison: What of the claim stands in it.
        vocabulary: Tells "to", and verbs of asking and wishing.
    """
    if comparison.fit is not Fit.SAME or claim.predicate is None or not claim.past:
        return False
    event = comparison.matched[claim.predicate][0]
    to = sentence.units[event].first - 1
    tokens = sentence.tokens
    if tokens[to + 1].norm.endswith(vocabulary.endings[WordClass.GERUND]):
        return False  # "pleads guilty to closing it"
    while to > 0 and tokens[to].norm in vocabulary.verbal:
        to -= 1  # "to be sold"
    if to < 1 or tokens[to].norm not in vocabulary.classes[WordClass.INFINITIVAL]:
        return False
    before = tokens[max(0, to - _REACH) : to]
    if any(token.norm in vocabulary.wishing for token in before):
        return True
    own = {j for i in range(claim.predicate) for j in comparison.matched.get(i, ())}
    # "persuaded Roy to close the mill": there, somebody has already acted
    leading = [j for j, unit in enumerate(sentence.units) if unit.last <= to]
    return bool(own) and all(j in own or sentence.units[j].name for j in leading)
