"""sentence → stance by scare quotes: the 'cure', the 'meteorite' that was a brick."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.model.stance import StanceLabel
from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison
from claimtrack.stances.passages import Sentence
from claimtrack.stances.vocabulary import Vocabulary

_CLOSING: Final = {"'": "'", '"': '"', "“": "”", "«": "»", "„": "“"}
_LONGEST: Final = 4  # words of a phrase that is kept at arm's length
_SOON: Final = 4  # tokens behind it in which the sentence says what it is


def scare_quoted(
    claim: Claim, sentence: Sentence, comparison: Comparison, vocabulary: Vocabulary
) -> StanceLabel | None:
    """
    Read quotation marks around what the claim says.

    Args:
        claim: The claim.
        sentence: A sentence without any other cue.
        comparison: What of the claim stands in it.
        vocabulary: Tells forms of "to be" among the auxiliaries.

    Returns:
        Against, if the sentence goes on to say what it is: "the 'meteorite' was a
        brick"; observing, if it only keeps its distance; None without such marks.
    """
    if claim.predicate is None:
        return None
    subject = (i for i in range(claim.predicate) if not claim.units[i].name)
    said = (claim.predicate, *claim.objects)
    # the event itself is not named where "the 'wolf' turned out to be a dog"
    told = comparison.matched.keys() & {*said} or {*subject}
    places = {j for i in told for j in comparison.matched.get(i, ())}
    if not places:
        return None
    for first, last in _quoted(sentence):
        inside = {j for j in places if first < sentence.units[j].first < last}
        if inside == places:
            behind = sentence.tokens[last + 1 : last + 1 + _SOON]
            tells = any(token.norm in vocabulary.grammar.verbal for token in behind)
            return StanceLabel.AGAINST if tells else StanceLabel.OBSERVING
    return None


def _quoted(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the marks around each short quotation."""
    opened: int | None = None
    for at, token in enumerate(sentence.tokens):
        if opened is not None and token.norm == _CLOSING[sentence.tokens[opened].norm]:
            if at - opened - 1 <= _LONGEST:
                yield opened, at
            opened = None
        elif token.norm in _CLOSING and _opens(sentence, at):
            opened = at


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether a mark opens a quotation: with a blank before it and none behind it."""
    tokens = sentence.tokens
    free = at == 0 or tokens[at - 1].end < tokens[at].start
    return free and at + 1 < len(tokens) and tokens[at].end == tokens[at + 1].start
