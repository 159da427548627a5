"""sentence → verdict: what its cues do to what it has of the claim."""

from __future__ import annotations

import enum
from typing import Final

import attrs

from claimtrack.lexicon.rows.stance import CueRole
from claimtrack.model.stance import StanceLabel
from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison, Fit
from claimtrack.stances.frames import names_its_source
from claimtrack.stances.infinitives import is_only_planned
from claimtrack.stances.passages import Cue, Sentence
from claimtrack.stances.rejections import rejections
from claimtrack.stances.scare import scare_quoted
from claimtrack.stances.scope import cues_that_count, places_of, split_concession
from claimtrack.stances.tokens import Token
from claimtrack.stances.vocabulary import Vocabulary

_CLAUSE: Final = 6  # tokens of a clause behind "if"
_OPEN: Final = (
    CueRole.HEDGE,
    CueRole.MODAL,
    CueRole.RUMOUR,
    CueRole.SAY,
    CueRole.CONDITION,
    CueRole.PLAN,
)


class Rule(str, enum.Enum):
    """Why a sentence stands where it stands; the confidence hangs on it."""

    SILENCE = "silence"
    REJECTED = "rejected"
    QUESTION = "question"
    HEDGE = "hedge"
    MODAL = "modal"
    RUMOUR = "rumour"
    SAY = "say"
    CONDITION = "condition"
    PLAN = "plan"
    SCARE = "scare"
    CONTINUITY = "continuity"
    PLAIN = "plain"


@attrs.frozen
class Verdict:
    """
    Where a sentence stands, before the claim's own polarity is looked at.

    Args:
        label: For, against or observing.
        rule: Which rule decided.
        cues: The cues that decided.
    """

    label: StanceLabel
    rule: Rule
    cues: tuple[Cue, ...] = ()


def judge(
    claim: Claim, sentence: Sentence, comparison: Comparison, vocabulary: Vocabulary
) -> Verdict:
    """Apply the rules in their order; the first that holds decides."""
    cues = cues_that_count(claim, sentence, comparison, vocabulary)
    brushed, cues = split_concession(cues, claim, sentence, comparison)
    if brushed:
        return Verdict(StanceLabel.AGAINST, Rule.REJECTED, brushed)
    silence = _of(cues, CueRole.SILENCE)
    if silence:
        return Verdict(StanceLabel.OBSERVING, Rule.SILENCE, silence)
    places = places_of(sentence, comparison)
    against = rejections(cues, sentence, places, vocabulary)
    if against is not None and not (
        claim.negated and _only_denied_by_somebody(cues, against)
    ):
        return Verdict(StanceLabel.AGAINST, Rule.REJECTED, against)
    return _without_denial(claim, sentence, comparison, vocabulary, cues)


def _without_denial(
    claim: Claim,
    sentence: Sentence,
    comparison: Comparison,
    vocabulary: Vocabulary,
    cues: list[Cue],
) -> Verdict:
    """Judge a sentence in which nobody says no."""
    left_open = _left_open(claim, sentence, comparison, vocabulary, cues)
    if left_open is not None:
        return left_open
    truth = _of(cues, CueRole.TRUTH)
    scare = scare_quoted(claim, sentence, comparison, vocabulary)
    if scare is not None and not truth:
        return Verdict(scare, Rule.SCARE)
    continuing = _of(cues, CueRole.CONTINUITY)
    if continuing and _is_unchanged(claim, comparison):
        return Verdict(StanceLabel.AGAINST, Rule.CONTINUITY, continuing)
    return Verdict(StanceLabel.FOR, Rule.PLAIN, truth)


def _only_denied_by_somebody(cues: list[Cue], against: tuple[Cue, ...]) -> bool:
    """
    Whether a negated claim is only reported: "She says she never met him".

    Somebody's "no" to a claim counts against it, but his "no" that is the claim
    is no more than said.
    """
    roles = {cue.role for cue in against}
    return roles == {CueRole.NEGATION} and any(cue.role in _OPEN for cue in cues)


def _left_open(
    claim: Claim,
    sentence: Sentence,
    comparison: Comparison,
    vocabulary: Vocabulary,
    cues: list[Cue],
) -> Verdict | None:
    """Tell whether, and by what, a sentence leaves open whether it is so."""
    if _is_question(sentence) and not _asks(claim.tokens):
        return Verdict(StanceLabel.OBSERVING, Rule.QUESTION)
    hedged = _hedged(cues, claim)
    if hedged is not None:
        return hedged
    if is_only_planned(claim, sentence, comparison, vocabulary):
        return Verdict(StanceLabel.OBSERVING, Rule.PLAN)
    if names_its_source(sentence, comparison, vocabulary):
        return Verdict(StanceLabel.OBSERVING, Rule.SAY)
    return None


def _hedged(cues: list[Cue], claim: Claim) -> Verdict | None:
    """Find the first kind of cue that leaves open whether it is so."""
    for role in _OPEN:
        found = _of(cues, role)
        unreal = role is not CueRole.CONDITION or (found and _is_unreal(found, cues))
        if found and unreal and not _is_no_less(role, claim):
            return Verdict(StanceLabel.OBSERVING, Rule(role.value), found)
    return None


def _is_no_less(role: CueRole, claim: Claim) -> bool:
    """Whether the claim says no more: of what will be, or of what only may be."""
    return (role is CueRole.PLAN and claim.future) or (
        role is CueRole.MODAL and claim.unsure
    )


def _is_unreal(conditions: tuple[Cue, ...], cues: list[Cue]) -> bool:
    """Whether what hangs on an "if" need not be: "would", or "if it is confirmed"."""
    return any(
        cue.role is CueRole.UNREAL
        or (cue.role is CueRole.TRUTH and 0 <= cue.first - conditions[0].last < _CLAUSE)
        for cue in cues
    )


def _is_unchanged(claim: Claim, comparison: Comparison) -> bool:
    """
    Whether the subject of a claim that something happened is as it was.

    "The bridge still stands" says that it did not burn, with no word for burning.
    """
    if comparison.fit is not Fit.NONE or claim.predicate is None:
        return False
    there = comparison.matched.keys()
    told = [i for i in there if i > claim.predicate and not claim.units[i].name]
    return len(told) <= 1 and not there.isdisjoint(range(claim.predicate))


def _of(cues: list[Cue], role: CueRole) -> tuple[Cue, ...]:
    return tuple(cue for cue in cues if cue.role is role)


def _is_question(sentence: Sentence) -> bool:
    return _asks(sentence.tokens[-3:])


def _asks(tokens: tuple[Token, ...]) -> bool:
    return any("?" in token.norm for token in tokens)
