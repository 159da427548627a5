"""sentences → the stance of the whole passage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from claimtrack.lexicon.rows.stance import CueRole
from claimtrack.model.evidence import Evidence
from claimtrack.model.stance import Stance, StanceLabel
from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison, Fit, compare
from claimtrack.stances.echoes import echo
from claimtrack.stances.reasons import reasons
from claimtrack.stances.relatedness import is_about, is_related
from claimtrack.stances.rules import Rule, Verdict, judge
from claimtrack.stances.vocabulary import Vocabulary
from claimtrack.stances.voices import Piece, heard

# The share of right answers of each rule, measured on headlines and minimal pairs.
_CONFIDENCE: Final = {
    Rule.SILENCE: 0.75,
    Rule.REJECTED: 0.87,
    Rule.QUESTION: 0.8,
    Rule.HEDGE: 0.83,
    Rule.MODAL: 0.77,
    Rule.RUMOUR: 0.8,
    Rule.SAY: 0.68,
    Rule.CONDITION: 0.6,
    Rule.PLAN: 0.8,
    Rule.SCARE: 0.7,
    Rule.CONTINUITY: 0.6,
    Rule.PLAIN: 0.81,
}
_WEAKER: Final = 0.12  # what is lost where a single word answers to the claim
_UNRELATED: Final = 0.75
_TURNING: Final = frozenset({CueRole.NEGATION, CueRole.DENIAL, CueRole.CONTINUITY})
_HEADLINE: Final = 2  # sentences of a passage that may still be a headline
_TURNED: Final = {
    StanceLabel.FOR: StanceLabel.AGAINST,
    StanceLabel.AGAINST: StanceLabel.FOR,
}


@attrs.frozen(eq=False)
class _Finding:
    """Where one sentence stands."""

    label: StanceLabel
    confidence: float
    evidence: tuple[Evidence, ...]
    own: bool  # whether it names what the claim says, and does not only refer back


def decide(claim: Claim, pieces: Iterable[Piece], vocabulary: Vocabulary) -> Stance:
    """
    Judge a passage by its pieces.

    The last piece that takes sides decides, as in a text that tells first
    what is believed and then what is so.

    Args:
        claim: The claim.
        pieces: The pieces of the passage, in order.
        vocabulary: The words to judge by.
    """
    whole = tuple(pieces)
    findings: list[_Finding] = []
    known: set[int] = set()
    for piece in whole:
        comparison = compare(claim, piece.sentence, vocabulary, known)
        known.update(comparison.matched)
        verdict = judge(claim, piece.sentence, comparison, vocabulary)
        own = comparison.fit is not Fit.NONE
        echoed = None
        if findings:
            echoed = echo(piece.sentence, verdict, vocabulary, own=own)
        if echoed is not None:
            findings.append(_finding(piece, comparison, echoed, echoed.label, own=True))
        elif is_related(claim, piece.sentence, comparison, verdict, vocabulary) and (
            len(whole) <= _HEADLINE or is_about(claim, comparison, vocabulary)
        ):
            label = verdict.label
            if _turns(claim, comparison, verdict):
                label = _TURNED.get(label, label)
                if verdict.rule is Rule.SAY and not claim.negated:
                    label = StanceLabel.AGAINST  # somebody says the contrary
            findings.append(_finding(piece, comparison, verdict, label, own=own))
    return _last_word(findings)


def _finding(
    piece: Piece,
    comparison: Comparison,
    verdict: Verdict,
    label: StanceLabel,
    *,
    own: bool,
) -> _Finding:
    """Tell what a piece says of the claim; to share one word with it is weak evidence."""
    weak = len(comparison.matched) + len(comparison.opposite) < 2
    return _Finding(
        heard(label, piece.voice),
        round(_CONFIDENCE[verdict.rule] - (_WEAKER if weak else 0.0), 2),
        reasons(piece, comparison, verdict),
        own=own,
    )


def _turns(claim: Claim, comparison: Comparison, verdict: Verdict) -> bool:
    """Whether standing by the words means standing against the claim."""
    if comparison.fit is Fit.NONE:
        # "was not at the funeral" stands by "did not attend the funeral"
        roles = {cue.role for cue in verdict.cues}
        return claim.negated and bool(roles) and roles <= _TURNING
    if comparison.miscounted and verdict.label is StanceLabel.AGAINST:
        return False  # "150, not 400" says the same twice
    return comparison.contrary != claim.negated


def _last_word(findings: Sequence[_Finding]) -> Stance:
    if not findings:
        return Stance(
            StanceLabel.UNRELATED, _UNRELATED, (Evidence("stance.unrelated"),)
        )
    sided = [f for f in findings if f.own and f.label is not StanceLabel.OBSERVING]
    chosen = (sided or findings)[-1]
    return Stance(chosen.label, chosen.confidence, chosen.evidence)
