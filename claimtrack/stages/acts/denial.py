"""denials told from what only looks like one"""

from __future__ import annotations

from claimtrack.lexicon.rows.acts import DenialVerb
from claimtrack.lexicon.rows.cues import CueVerb
from claimtrack.model.statement import Act
from claimtrack.stages.acts.parts import Parts, Reading
from claimtrack.stages.acts.vocabulary import Vocabulary

_HEAD = 12  # how many words of an object are looked at for its noun
_SAYING = frozenset({Act.ASSERT, Act.ACCUSE, Act.CONFIRM})


def denial(row: DenialVerb, parts: Parts, known: Vocabulary) -> Reading:
    """
    Read a verb of denial by its object.

    "Rejected the allegation" denies, "rejected the offer" does not, "denied him
    bail" does not, and "did not deny" is silence.
    """
    if parts.negated and not row.negative:
        act = Act.DECLINE if row.certain else Act.CONFIRM
        return Reading(act, negated=True, firm=True, rule="not-denied")
    claim = is_claim(parts, known)
    if row.certain:
        refused = not claim and not known.goods.isdisjoint(parts.content[:_HEAD])
        act = row.otherwise if refused else Act.DENY
    else:
        act = Act.DENY if claim else row.otherwise
    return Reading(act, firm=act is not Act.EXPRESS, rule="denial", named=True)


def is_claim(parts: Parts, known: Vocabulary) -> bool:
    """Whether the object is a claim: by its noun, as a pronoun, or as a clause."""
    if not parts.content:
        return not known.claims.keys().isdisjoint(parts.cue)
    first = parts.content[0]
    if first in known.complementizers or first in known.demonstratives:
        return True
    before = ""
    for word in parts.content[:_HEAD]:
        if word in known.claims:
            return True
        if before in known.relatives and _is_saying(word, known):
            return before not in known.complementizers  # "critics who say"
        if word in known.clauses and word not in known.relatives:
            return False
        before = word
    return not known.claims.keys().isdisjoint(parts.cue)


def _is_saying(word: str, known: Vocabulary) -> bool:
    """Whether somebody says something in the object: "critics who say"."""
    return any(
        len(cue.words) == 1 and isinstance(cue.row, CueVerb) and cue.row.act in _SAYING
        for cue in known.cues.verbs.get(word, ())
    )
