"""claim, sentence → whether what happens in the claim happens to something else there."""

from __future__ import annotations

from claimtrack.lexicon.rows.stance import LinkRole
from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison, Fit
from claimtrack.stances.passages import Sentence
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
