"""claim, sentence → the cues that leave open something else than the claim says."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from claimtrack.lexicon.rows.stance import CueRole, LinkRole
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison
from claimtrack.stances.passages import Cue, Sentence
from claimtrack.stances.vocabulary import Vocabulary

_VERBAL: Final = frozenset({CueRole.MODAL, CueRole.PLAN})
_GAP: Final = 2  # articles and their like before the adjective
_TELLING: Final = frozenset({CueRole.SAY, CueRole.RUMOUR})


def hedges_elsewhere(
    claim: Claim, sentence: Sentence, comparison: Comparison, vocabulary: Vocabulary
) -> frozenset[Cue]:
    """
    Find the cues that leave no doubt of the claim, though they have one of something.

    "Angler lands giant pike, could set a record" has no doubt of the pike, nor has
    "police shoot alleged thief" of the shot; and where the claim is that somebody
    says something, his word for it is enough.

    Args:
        claim: The claim.
        sentence: The sentence.
        comparison: What of the claim stands in it.
        vocabulary: Tells articles, and words like "alleged".
    """
    there = comparison.there
    used = {j for places in there.values() for j in places}
    if not used:
        return frozenset()
    found: set[Cue] = set()
    if claim.told:
        first, last = sentence.units[min(used)].first, sentence.units[max(used)].first
        telling = (cue for cue in sentence.cues if cue.role in _TELLING)
        found.update(cue for cue in telling if first < cue.first < last)
    if claim.predicate is not None and claim.predicate in there:
        event = sentence.units[there[claim.predicate][0]].last
        firsts = [unit.first for unit in sentence.units]
        for cue in sentence.cues:
            behind = bisect_left(firsts, cue.last)
            if behind >= len(firsts) or behind in used:
                continue
            if _leads_on(cue, event, sentence, vocabulary) or (
                behind > max(used) and _is_open_of_more(cue, sentence, vocabulary)
            ):
                found.add(cue)
    return frozenset(found)


def _leads_on(cue: Cue, event: int, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """
    Whether, behind the event, it belongs to the word behind it.

    A modal and "hopes to" do, and so does the adjective of "shot an alleged thief".
    """
    if cue.first < event:
        return False
    if cue.role in _VERBAL:
        return True
    if (
        sentence.tokens[cue.first].norm
        not in vocabulary.grammar.links[LinkRole.ASCRIBED]
    ):
        return False
    gap = {token.norm for token in sentence.tokens[event : cue.first][:_GAP]}
    return (
        cue.first - event <= _GAP
        and gap <= vocabulary.grammar.links[LinkRole.SPECIFIER]
    )


def _is_open_of_more(cue: Cue, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether only what follows is in doubt: "… is thought to be the biggest ever"."""
    to = vocabulary.grammar.classes[WordClass.INFINITIVAL]
    behind = sentence.tokens[cue.last - 1 : cue.last + 1]
    return cue.role is CueRole.HEDGE and any(token.norm in to for token in behind)
