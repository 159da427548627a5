"""claim, sentence → the signs that the sentence speaks of what the claim says, or not."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Final

from claimtrack.lexicon.rows.stance import CueRole
from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison, Fit
from claimtrack.stances.others import (
    has_other_head,
    has_other_object,
    has_other_subject,
)
from claimtrack.stances.passages import Sentence
from claimtrack.stances.predicates import find_predicate
from claimtrack.stances.rules import Rule, Verdict
from claimtrack.stances.scope import OTHER_MATTER
from claimtrack.stances.vocabulary import Vocabulary

_SHORT: Final = 5  # things of a claim so short that its event must stand there
_VAGUE: Final = frozenset({Rule.HEDGE, Rule.RUMOUR, Rule.SILENCE})
_ANSWERING: Final = frozenset({Rule.QUESTION, Rule.CONTINUITY})


class Sign(str, enum.Enum):
    """What speaks for a sentence being about the claim, or against it."""

    SAID = "said"
    """The share of what the claim says that stands there."""
    BEHIND = "behind"
    """How much of the claim stands behind the verb, if that is not of another deed."""
    CUED = "cued"
    """It is doubted, denied or confirmed, so that few words may name it."""
    ANSWERED = "answered"
    """It is asked about, or answered: the story is known."""
    OPPOSED = "opposed"
    """The opposite of the event stands there."""
    REPLACED = "replaced"
    """The event does not, though there are words to know it by."""
    LONE = "lone"
    """A name is all that stands there, and nobody says of it that it is so or not."""
    OBJECT = "object"
    """The event befalls something else: "signs autographs"."""
    OWNER = "owner"
    """The subject only tells whose something is: "Ada Roy's publisher"."""
    NAMESAKE = "namesake"
    """The event befalls somebody with another name."""
    GUISE = "guise"
    """It may only happen on a stage, or in a story."""
    TOPIC = "topic"
    """It opens with a word of the claim: then it is of that word that it tells."""


def signs_of(
    claim: Claim,
    sentence: Sentence,
    comparison: Comparison,
    verdict: Verdict,
    vocabulary: Vocabulary,
) -> Mapping[Sign, float]:
    """
    Look for all signs.

    Args:
        claim: The claim.
        sentence: The sentence.
        comparison: What of the claim stands in it.
        verdict: What its cues say.
        vocabulary: Tells kinds of words.

    Returns:
        Each sign with its strength: a share, a number, or 1 for yes and 0 for no.
    """
    there = comparison.there.keys()
    used = {j for places in comparison.there.values() for j in places}
    said = range(claim.predicate or 0, len(claim.units))
    answered = verdict.rule in _ANSWERING or sentence.opens_with_no
    replaced = comparison.fit is Fit.NONE and _is_replaced(claim, verdict, vocabulary)
    # "Paid for the bridge" is another deed than that of the claim, that it is closed.
    other_deed = replaced and there.isdisjoint(said)
    behind = 0 if other_deed else _behind_verb(sentence, used, vocabulary)
    return {
        Sign.SAID: sum(i in there for i in said) / len(said) if said else 0.0,
        Sign.BEHIND: behind,
        Sign.CUED: bool(verdict.cues),
        Sign.ANSWERED: answered,
        Sign.OPPOSED: comparison.fit is Fit.OPPOSITE,
        Sign.REPLACED: replaced,
        Sign.LONE: _is_one_name(claim, sorted(there))
        and not (answered or _is_judged(verdict, sentence, used)),
        Sign.OBJECT: has_other_object(claim, sentence, comparison, vocabulary),
        Sign.OWNER: has_other_head(claim, sentence, comparison, vocabulary),
        Sign.NAMESAKE: has_other_subject(claim, sentence, comparison, vocabulary),
        Sign.GUISE: _is_in_guise(claim, sentence),
        Sign.TOPIC: 0 in used,
    }


def _behind_verb(sentence: Sentence, used: set[int], vocabulary: Vocabulary) -> int:
    """Count what of the claim stands there; a name of several words counts once."""
    verb = find_predicate(sentence.tokens, sentence.units, vocabulary)
    if verb is None:
        return 0
    units = sentence.units
    return sum(
        j > verb and not (j - 1 in used and units[j].name and units[j - 1].name)
        for j in used
    )


def _is_replaced(claim: Claim, verdict: Verdict, vocabulary: Vocabulary) -> bool:
    """
    Whether a plain sentence lacks the event though there are words to know it by.

    Other words may be shared by chance: who signs a bill may also foot one, and may
    do so in the same year.  But a long claim may be told by them, and of "a man" who
    did something nothing else is told.
    """
    # "admitted that …" speaks of what was said before, and has its own words for it
    if verdict.rule is not Rule.PLAIN or verdict.cues or claim.predicate is None:
        return False
    if claim.indefinite or claim.length > _SHORT:
        return False
    known = claim.units[claim.predicate].concepts - vocabulary.things
    return claim.copular or bool(known)


def _is_one_name(claim: Claim, there: list[int]) -> bool:
    """Whether units of a claim are one name of it, or a part of one."""
    if not there or len(there) <= there[-1] - there[0]:
        return False
    return all(claim.units[i].name for i in there)


def _is_judged(verdict: Verdict, sentence: Sentence, used: set[int]) -> bool:
    """Whether it is doubted, or denied without saying what: "Roy denies it"."""
    if verdict.rule is not Rule.REJECTED:
        return verdict.rule in _VAGUE
    denial = next((c for c in verdict.cues if c.role is CueRole.DENIAL), None)
    if denial is None:
        return True
    behind = (j for j, unit in enumerate(sentence.units) if unit.first >= denial.last)
    return sum(j not in used for j in behind) < OTHER_MATTER


def _is_in_guise(claim: Claim, sentence: Sentence) -> bool:
    """Whether a stage or a story is named that the claim does not name itself."""
    return any(
        cue.role is CueRole.GUISE
        and any(
            token.norm not in claim.words
            for token in sentence.tokens[cue.first : cue.last]
        )
        for cue in sentence.cues
    )
