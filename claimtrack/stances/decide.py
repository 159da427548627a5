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
from claimtrack.stances.passages import Sentence
from claimtrack.stances.relatedness import is_related
from claimtrack.stances.rules import Rule, Verdict, judge
from claimtrack.stances.vocabulary import Vocabulary

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
_ENDS: Final[tuple[list[str], ...]] = ([], ["."], [";"], [","])
_BRIEF: Final = 5  # units of a sentence that only refers back
_VERDICTS: Final = frozenset({CueRole.HOAX, CueRole.DENIAL, CueRole.TRUTH})
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


def decide(
    claim: Claim, sentences: Iterable[Sentence], vocabulary: Vocabulary
) -> Stance:
    """
    Judge a passage by its sentences.

    The last sentence that takes sides decides, as in a text that tells first
    what is believed and then what is so.

    Args:
        claim: The claim.
        sentences: The sentences of the passage, in order.
        vocabulary: The words to judge by.
    """
    findings: list[_Finding] = []
    known: set[int] = set()
    for sentence in sentences:
        comparison = compare(claim, sentence, vocabulary, known)
        known.update(comparison.matched)
        finding = _find(claim, sentence, comparison, vocabulary, bool(findings))
        if finding is not None:
            findings.append(finding)
    return _last_word(findings)


def _find(
    claim: Claim,
    sentence: Sentence,
    comparison: Comparison,
    vocabulary: Vocabulary,
    follows: bool,
) -> _Finding | None:
    verdict = judge(claim, sentence, comparison, vocabulary)
    back = follows and _refers_back(sentence, comparison, verdict)
    if not back and not is_related(
        claim, sentence, comparison, verdict, vocabulary
    ):
        return None
    label = verdict.label
    if _turns(claim, comparison):
        label = _TURNED.get(label, label)
    return _Finding(
        label,
        _CONFIDENCE[verdict.rule],
        _evidence(sentence, comparison, verdict),
        own=back or comparison.fit is not Fit.NONE,
    )


def _refers_back(sentence: Sentence, comparison: Comparison, verdict: Verdict) -> bool:
    """Whether a sentence only says that the one before is true or not: "It is a hoax"."""
    if verdict.label is StanceLabel.OBSERVING or comparison.fit is not Fit.NONE:
        return False
    if _is_short_answer(sentence):
        return True
    decisive = [cue for cue in verdict.cues if cue.role in _VERDICTS]
    return bool(decisive) and len(sentence.units) <= _BRIEF


def _is_short_answer(sentence: Sentence) -> bool:
    """Whether it begins as an answer without a verb of its own: "He did not; …"."""
    norms = [token.norm for token in sentence.tokens[:5]]
    return "not" in norms[2:4] and norms[norms.index("not") + 1 :][:1] in _ENDS


def _turns(claim: Claim, comparison: Comparison) -> bool:
    """Whether standing by the words means standing against the claim."""
    if comparison.fit is Fit.NONE:
        return False
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
