"""denials told from what only looks like one"""

from __future__ import annotations

from itertools import islice, takewhile

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
        return Reading(_withheld(row), negated=True, firm=True, rule="not-denied")
    act = _act(row, parts, known)
    return Reading(act, firm=act is not Act.EXPRESS, rule="denial", named=True)


def _act(row: DenialVerb, parts: Parts, known: Vocabulary) -> Act:
    """Tell what one does by a verb that is not negated."""
    if not _is_told(row, parts, known):
        return row.otherwise if row.otherwise is not Act.DENY else Act.EXPRESS
    claim = is_claim(parts, known)
    denies = claim or (row.certain and not _is_refused(row, parts, known))
    return Act.DENY if denies else row.otherwise


def _withheld(row: DenialVerb) -> Act:
    """Tell what one does who does not deny: "did not deny", "refute", "dispute" it."""
    if not row.certain:
        return Act.CONFIRM
    # to refute is to succeed, and who fails to may have said much
    return Act.ASSERT if row.otherwise is Act.DENY else Act.DECLINE


def _is_refused(row: DenialVerb, parts: Parts, known: Vocabulary) -> bool:
    """Whether somebody is refused something: "denied him bail", "denied Lee a seat"."""
    first, second = (*parts.content, "", "")[:2]
    if first.endswith(known.gerund) and first not in known.goods:
        return False  # "denied taking food", but "denied housing benefits"
    if first in known.perfects or first in known.copulas:
        return False  # "denied having", "denied being"
    head = takewhile(lambda word: word not in known.coordinators, parts.content)
    if not known.goods.isdisjoint(islice(head, _HEAD)):
        return True
    if row.words[-1] in parts.cue:
        # "denying rights" and "denying the past" tell of no claim, a gerund does
        return not first.endswith(known.gerund)
    if first in known.objects and first not in known.possessives:
        return bool(second)  # "denied him leave", but "denied her claim"
    person = parts.named or first in known.objects
    return person and second in known.articles


def _is_told(row: DenialVerb, parts: Parts, known: Vocabulary) -> bool:
    """Whether the verb tells of a denial: not in "could deny", "the disputes"."""
    before = parts.before[-1:] if parts.cue[0] in row.words else ()
    base = row.words[0].split()[0] in parts.cue
    if base and not known.infinitives.isdisjoint(parts.before):
        return False
    if base and not known.modals.isdisjoint((*parts.before, *parts.cue)):
        return False
    return not before or before[0] not in known.determiners


def is_claim(parts: Parts, known: Vocabulary) -> bool:
    """Whether the object is a claim: by its noun, as a pronoun, or as a clause."""
    if parts.claim:
        return True
    if not parts.content:
        return not known.claims.keys().isdisjoint(parts.cue)
    first, second = (*parts.content, "", "")[:2]
    if first in known.complementizers or first in known.pronouns:
        return True
    if first in known.demonstratives and (not second or second in known.closed):
        return True
    return _head_is_claim(parts, known) or not known.claims.keys().isdisjoint(parts.cue)


def _head_is_claim(parts: Parts, known: Vocabulary) -> bool:
    """Whether the noun before the first preposition or clause names a claim."""
    before = ""
    for word in parts.content[:_HEAD]:
        if word in known.claims:
            return True
        if before in known.relatives and _is_saying(word, known):
            return before not in known.complementizers  # "critics who say"
        if word in known.ends_noun:
            return False
        before = word
    return False


def _is_saying(word: str, known: Vocabulary) -> bool:
    """Whether somebody says something in the object: "critics who say"."""
    return any(
        len(cue.words) == 1 and isinstance(cue.row, CueVerb) and cue.row.act in _SAYING
        for cue in known.cues.verbs.get(word, ())
    )
