"""comparison, verdict → evidence: the words that decided, with the rules they met."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.model.evidence import Evidence
from claimtrack.stances.comparison import Comparison
from claimtrack.stances.passages import Sentence
from claimtrack.stances.rules import Verdict
from claimtrack.stances.voices import Piece, Voice

_TELLING: Final = frozenset({Voice.REJECTED, Voice.DENYING, Voice.OPEN})


def reasons(
    piece: Piece, comparison: Comparison, verdict: Verdict
) -> tuple[Evidence, ...]:
    """
    Say why a piece of a passage stands where it stands.

    Args:
        piece: The piece.
        comparison: What of the claim stands in it.
        verdict: What its cues do to that.

    Returns:
        The rule, the words by which somebody says the piece to reject it or to leave
        it open, the cues with their roles, and what answers to the claim; each rule is
        called ``stance.`` and a name.
    """
    sentence = piece.sentence
    found = [Evidence(f"stance.{verdict.rule.value}")]
    if piece.cue is not None and piece.voice in _TELLING:
        name = f"stance.voice.{piece.voice.value}"
        found.append(Evidence(name, piece.cue.start, piece.cue.end))
    for cue in verdict.cues:
        span = sentence.span(cue.first, cue.last)
        found.append(Evidence(f"stance.cue.{cue.role.value}", span.start, span.end))
    found.extend(_answers(sentence, comparison))
    return tuple(found)


def _answers(sentence: Sentence, comparison: Comparison) -> Iterator[Evidence]:
    """Give what in the passage answers to words of the claim."""
    if comparison.swapped:
        yield Evidence("stance.swapped")
    if comparison.miscounted:
        yield Evidence("stance.miscounted")
    for name, places in (
        ("same", comparison.matched.values()),
        ("opposite", comparison.opposite.values()),
    ):
        for at in sorted({found[0] for found in places}):
            unit = sentence.units[at]
            span = sentence.span(unit.first, unit.last)
            yield Evidence(f"stance.{name}", span.start, span.end)
