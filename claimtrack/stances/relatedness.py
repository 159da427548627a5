"""claim, comparison → whether the sentence speaks of what the claim says at all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison, Fit
from claimtrack.stances.passages import Sentence
from claimtrack.stances.rules import Verdict
from claimtrack.stances.signs import Sign, signs_of
from claimtrack.stances.vocabulary import Vocabulary

_GOOD_PART: Final = 0.34

# Near to what benchmarks/relatedness.py learns from headlines beside their claims, and
# from pairs in which a passage often names the subject of the claim and tells something
# else of it.  Heavier are `LONE`, `OWNER` and `NAMESAKE`: too rare in headlines to be
# learned from them, they seldom err.
_ANY: Final = 2.5
_WEIGHTS: Final[Mapping[Sign, float]] = {
    Sign.SAID: 1.0,
    Sign.BEHIND: 0.5,
    Sign.CUED: 1.6,
    Sign.ANSWERED: 1.5,
    Sign.OPPOSED: 1.5,
    Sign.REPLACED: -2.7,
    Sign.LONE: -4.2,
    Sign.OBJECT: -2.3,
    Sign.OWNER: -2.4,
    Sign.NAMESAKE: -5.0,
    Sign.GUISE: -2.2,
    Sign.TOPIC: -1.5,
}


def is_related(
    claim: Claim,
    sentence: Sentence,
    comparison: Comparison,
    verdict: Verdict,
    vocabulary: Vocabulary,
) -> bool:
    """
    Whether a sentence is about the claim, and not only about somebody in it.

    A claim has a subject and says something of it.  Names alone relate little: of
    what is said, something must stand there, too, and not happen to something else.

    Args:
        claim: The claim.
        sentence: The sentence.
        comparison: What of the claim stands in it; where nothing does, it is unrelated.
        verdict: What its cues say.
        vocabulary: Tells kinds of words.
    """
    if not comparison.there:
        return False
    signs = signs_of(claim, sentence, comparison, verdict, vocabulary)
    return _ANY + sum(_WEIGHTS[sign] * size for sign, size in signs.items()) > 0


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
