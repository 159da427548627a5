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
from claimtrack.stances.passages import Sentence
from claimtrack.stances.relatedness import is_about, is_related
from claimtrack.stances.rules import Rule, Verdict, judge
from claimtrack.stances.vocabulary import Vocabulary
from claimtrack.stances.voices import Piece, heard

# The share of right answers of each rule, measured on headlines of claims that
# were not looked at when the rule was made.
_CONFIDENCE: Final = {
    Rule.SILENCE: 0.7,
    Rule.REJECTED: 0.82,
    Rule.QUESTION: 0.8,
    Rule.HEDGE: 0.82,
    Rule.MODAL: 0.76,
    Rule.RUMOUR: 0.78,
    Rule.SAY: 0.5,
    Rule.CONDITION: 0.5,
    Rule.PLAIN: 0.8,
}
_UNRELATED: Final = 0.7
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
    findings: list[_Finding] = []
    known: set[int] = set()
    whole = tuple(pieces)
    for piece in whole:
        comparison = compare(claim, piece.sentence, vocabulary, known)
        known.update(comparison.matched)
        if (
            len(whole) > _HEADLINE
            and not findings
            and not is_about(claim, comparison, vocabulary)
        ):
            continue
        finding = _find(claim, piece, comparison, vocabulary, bool(findings))
        if finding is not None:
            findings.append(finding)
    return _last_word(findings)


def _find(
    claim: Claim,
    piece: Piece,
    comparison: Comparison,
    vocabulary: Vocabulary,
    follows: bool,
) -> _Finding | None:
    sentence = piece.sentence
    verdict = judge(claim, sentence, comparison, vocabulary)
    echoed = None
    own = comparison.fit is not Fit.NONE
    if follows:
        echoed = echo(sentence, verdict, vocabulary, own=own)
    related = is_related(claim, sentence, comparison, verdict, vocabulary)
    if echoed is None and not related:
        return None
    verdict = echoed or verdict
    label = verdict.label
    if echoed is None and _turns(claim, comparison, verdict):
        label = _TURNED.get(label, label)
    return _Finding(
        heard(label, piece.voice),
        _CONFIDENCE[verdict.rule],
        _evidence(sentence, comparison, verdict),
        own=echoed is not None or own,
    )


def _turns(claim: Claim, comparison: Comparison, verdict: Verdict) -> bool:
    """Whether standing by the words means standing against the claim."""
    if comparison.fit is Fit.NONE:
        # "was not at the funeral" stands by "did not attend the funeral"
        roles = {cue.role for cue in verdict.cues}
        return claim.negated and roles == {CueRole.NEGATION}
    if comparison.miscounted and verdict.label is StanceLabel.AGAINST:
        return False  # "150, not 400" says the same twice
    return comparison.contrary != claim.negated


def _evidence(
    sentence: Sentence, comparison: Comparison, verdict: Verdict
) -> tuple[Evidence, ...]:
    tokens = sentence.tokens
    found = [
        Evidence(
            f"stance.{cue.role.value}",
            tokens[cue.first].start,
            tokens[cue.last - 1].end,
        )
        for cue in verdict.cues
    ]
    if comparison.contrary:
        found.append(Evidence("stance.contrary"))
    return tuple(found) or (Evidence(f"stance.{verdict.rule.value}"),)


def _last_word(findings: Sequence[_Finding]) -> Stance:
    if not findings:
        return Stance(
            StanceLabel.UNRELATED, _UNRELATED, (Evidence("stance.unrelated"),)
        )
    sided = [f for f in findings if f.own and f.label is not StanceLabel.OBSERVING]
    chosen = (sided or findings)[-1]
    return Stance(chosen.label, chosen.confidence, chosen.evidence)
