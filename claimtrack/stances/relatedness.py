"""claim, comparison → whether the sentence speaks of what the claim says at all."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import CueRole
from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison, Fit
from claimtrack.stances.heads import has_other_head
from claimtrack.stances.objects import has_other_object
from claimtrack.stances.passages import Sentence
from claimtrack.stances.rules import Rule, Verdict
from claimtrack.stances.vocabulary import Vocabulary

_SOME_NAMES: Final = 0.3
_GOOD_PART: Final = 0.34
_SHORT: Final = 5  # things of a claim so short that its event must stand there
_REACH: Final = 4  # tokens behind "plays", in which the part is named
_ANSWERING: Final = frozenset({Rule.QUESTION, Rule.CONTINUITY})
_VAGUE: Final = frozenset({Rule.HEDGE, Rule.RUMOUR, Rule.SILENCE})


def is_related(
    claim: Claim,
    sentence: Sentence,
    comparison: Comparison,
    verdict: Verdict,
    vocabulary: Vocabulary,
) -> bool:
    """
    Whether a sentence is about the claim, and not only about somebody in it.

    A claim has a subject and says something of it.  Names alone make nothing
    related: of what is said, some word must stand there, too; and where a
    short claim's verb stands there, its object must as well.  Where a rumour
    or a hedge is spoken of, the claim may be called by its subject alone.
    """
    there = comparison.there.keys()
    if not there:
        return False
    if _calls_it_a_story(verdict):
        return True
    if _says_something_else(claim, comparison, verdict, vocabulary):
        return False
    other = has_other_object(claim, sentence, comparison, vocabulary)
    if not claim.named or comparison.names is None:
        return not (other and claim.length <= _SHORT and not claim.indefinite)
    said = range(claim.predicate or 0, len(claim.units))
    nothing_said = comparison.names >= _SOME_NAMES and there.isdisjoint(said)
    return not (
        (nothing_said and not _answers(sentence, verdict))
        or other
        or _is_played(claim, sentence, comparison)
        or _has_other_subject(claim, sentence, comparison)
        or (
            verdict.rule is Rule.PLAIN
            and _told(claim, comparison) <= 1
            and has_other_head(claim, sentence, comparison, vocabulary)
        )
    )


def _answers(sentence: Sentence, verdict: Verdict) -> bool:
    """Whether it asks what is going round, or says no to it: the story is known."""
    return verdict.rule in _ANSWERING or sentence.opens_with_no


def is_about(claim: Claim, comparison: Comparison, vocabulary: Vocabulary) -> bool:
    """
    Whether a sentence of a longer text speaks of the claim clearly enough.

    A headline was chosen for its claim; of the sentences of a text most speak
    of something else.  So one of them must have the event, or a good part of
    the claim, and it must not be about anybody else.
    """
    there = comparison.there.keys()
    common = [claim.units[i] for i in there if not claim.units[i].name]
    telling = [unit for unit in common if not unit.concepts & vocabulary.things]
    if claim.named and not comparison.names:
        return len(telling) > 1
    return comparison.fit is not Fit.NONE or comparison.core >= _GOOD_PART


def _says_something_else(
    claim: Claim, comparison: Comparison, verdict: Verdict, vocabulary: Vocabulary
) -> bool:
    """
    Whether a plain sentence lacks the event though there are words to know it by.

    Other words may be shared by chance: who signs a bill may also foot one, and may
    do so in the same year.  But a long claim may be told by them, and of "a man" who
    did something nothing else is told.
    """
    # "admitted that …" speaks of what was said before, and has its own words for it
    if comparison.fit is not Fit.NONE or verdict.rule is not Rule.PLAIN or verdict.cues:
        return False
    if claim.predicate is None or claim.indefinite or claim.length > _SHORT:
        return False
    known = claim.units[claim.predicate].concepts - vocabulary.things
    return claim.copular or bool(known)


def _told(claim: Claim, comparison: Comparison) -> int:
    """Count the words there that tell what the claim says, beside the event."""
    there = comparison.there.keys()
    said = [claim.units[i] for i in there if i > (claim.predicate or 0)]
    return sum(not (u.name or u.calendar or u.number is not None) for u in said)


def _calls_it_a_story(verdict: Verdict) -> bool:
    """Whether it is spoken of as a rumour or a hoax, so that few words may name it."""
    return verdict.rule in _VAGUE or (
        verdict.rule is Rule.REJECTED
        and any(cue.role is CueRole.HOAX for cue in verdict.cues)
    )


def _has_other_subject(
    claim: Claim, sentence: Sentence, comparison: Comparison
) -> bool:
    """Whether the event befalls somebody with another name, told by capitals."""
    if comparison.names or comparison.fit is not Fit.SAME or claim.predicate is None:
        return False
    if all(sentence.tokens[unit.first].capital for unit in sentence.units):
        return False  # in a headline where each word has one, none of them tells
    event = comparison.matched[claim.predicate][0]
    others = [unit for unit in sentence.units[:event] if unit.name and not unit.role]
    return len(others) > 1 or _is_named_otherwise(claim, sentence, comparison)


def _is_named_otherwise(
    claim: Claim, sentence: Sentence, comparison: Comparison
) -> bool:
    """Whether a thing of the claim bears another name: "the Orsk council"."""
    for i in range(1, claim.predicate or 0):
        if claim.units[i - 1].name and i in comparison.matched:
            places = [j for j in comparison.matched[i] if j > 0]
            if any(sentence.units[j - 1].name for j in places):
                return True
    return False


def _is_played(claim: Claim, sentence: Sentence, comparison: Comparison) -> bool:
    """Whether what the claim says only happens on a stage or in a story."""
    if comparison.fit is not Fit.SAME or claim.predicate is None:
        return False
    at = sentence.units[comparison.matched[claim.predicate][0]].first
    return any(
        cue.role is CueRole.GUISE and 0 <= at - cue.last < _REACH
        for cue in sentence.cues
    )
