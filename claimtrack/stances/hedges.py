"""cue → whether it leaves open something else than what the claim says."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from claimtrack.lexicon.rows.stance import CueRole, LinkRole
from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison
from claimtrack.stances.passages import Cue, Sentence
from claimtrack.stances.vocabulary import Vocabulary

_VERBAL: Final = frozenset({CueRole.MODAL, CueRole.PLAN})
_TELLING: Final = frozenset({CueRole.SAY, CueRole.RUMOUR})


def hedges_something_else(
    cue: Cue,
    claim: Claim,
    sentence: Sentence,
    comparison: Comparison,
    vocabulary: Vocabulary,
) -> bool:
    """
    Whether a cue leaves no doubt of the claim, though it has one of something.

    "Angler lands giant pike, could set a record" has no doubt of the pike, nor has
    "police shoot alleged thief" of the shot; and where the claim is that somebody
    says something, his word for it is enough.

    Args:
        cue: The cue.
        claim: The claim.
        sentence: The sentence.
        comparison: What of the claim stands in it.
        vocabulary: Tells articles, and words like "alleged".
    """
    used = sorted(j for places in comparison.there.values() for j in places)
    if claim.told and cue.role in _TELLING and used:
        first, last = sentence.units[used[0]], sentence.units[used[-1]]
        return first.first < cue.first < last.first
    if claim.predicate not in comparison.there or claim.predicate is None:
        return False
    event = sentence.units[comparison.there[claim.predicate][0]].last
    if cue.first < event or not _leads_on(cue, event, sentence, vocabulary):
        return False
    behind = bisect_left([unit.first for unit in sentence.units], cue.last)
    return behind < len(sentence.units) and behind not in used


def _leads_on(cue: Cue, event: int, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether it belongs to the word behind it: a modal, "hopes to", or "shot an alleged …"."""
    if cue.role in _VERBAL:
        return True
    gap = {token.norm for token in sentence.tokens[event : cue.first]}
    return (
        sentence.tokens[cue.first].norm in vocabulary.links[LinkRole.ASCRIBED]
        and gap <= vocabulary.links[LinkRole.SPECIFIER]
    )
