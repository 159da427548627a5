"""sentence → what it says of the one before, as "He did not." or "It is a hoax" do."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import CueRole
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.stance import StanceLabel
from claimtrack.stances.passages import Sentence
from claimtrack.stances.rules import Rule, Verdict
from claimtrack.stances.tokens import NOT
from claimtrack.stances.vocabulary import Vocabulary

_BRIEF: Final = 1  # things that a sentence may name that only refers back
_DECISIVE: Final = frozenset(
    {CueRole.HOAX, CueRole.DENIAL, CueRole.RETRACTION, CueRole.TRUTH}
)


def echo(
    sentence: Sentence, verdict: Verdict, vocabulary: Vocabulary, *, own: bool
) -> Verdict | None:
    """
    Read a sentence that has no matter of its own.

    Args:
        sentence: A sentence behind one that speaks of the claim.
        verdict: What its cues say.
        own: Whether it names itself what the claim says.
        vocabulary: Tells auxiliaries and pronouns.

    Returns:
        What it says of the sentence before; None if it has matter of its own.
    """
    answer = _short_answer(sentence, vocabulary)
    if answer is not None:
        rule = Rule.PLAIN if answer is StanceLabel.FOR else Rule.REJECTED
        return Verdict(answer, rule, verdict.cues)
    if own or verdict.label is StanceLabel.OBSERVING or _has_matter(sentence):
        return None
    decisive = any(cue.role in _DECISIVE for cue in verdict.cues)
    return verdict if decisive or _says_no(sentence) else None


def _says_no(sentence: Sentence) -> bool:
    """Whether it answers no: "No, says the minister", but not "No one was hurt"."""
    return sentence.opens_with_no and not sentence.tokens[1].is_word


def _has_matter(sentence: Sentence) -> bool:
    """Whether it speaks of more than one thing, beside its cues and who says so."""
    cues = {at for cue in sentence.cues for at in range(cue.first, cue.last)}
    others = [u for u in sentence.units if u.first not in cues and not u.name]
    return len(others) > _BRIEF


def _short_answer(sentence: Sentence, vocabulary: Vocabulary) -> StanceLabel | None:
    """Read "She did." as for, "He did not; …" as against."""
    norms = [token.norm for token in sentence.tokens]
    if len(norms) < 3 or norms[0] not in vocabulary.grammar.classes[WordClass.PRONOUN]:
        return None
    if norms[1] not in vocabulary.grammar.verbal:
        return None
    negated = norms[2] == NOT
    end = 3 if negated else 2
    if end < len(norms) and sentence.tokens[end].is_word:
        return None
    return StanceLabel.AGAINST if negated else StanceLabel.FOR
