"""comparison, verdict → evidence: the words that decided, with the rules they met."""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.model.evidence import Evidence
from claimtrack.stances.comparison import Comparison
from claimtrack.stances.passages import Sentence
from claimtrack.stances.rules import Verdict


def reasons(
    sentence: Sentence, comparison: Comparison, verdict: Verdict
) -> tuple[Evidence, ...]:
    """
    Say why a sentence stands where it stands.

    Args:
        sentence: The sentence.
        comparison: What of the claim stands in it.
        verdict: What its cues do to that.

    Returns:
        The rule, the cues with their roles, and what answers to the claim; each rule
        is called ``stance.`` and a name.
    """
    found = [Evidence(f"stance.{verdict.rule.value}")]
    for cue in verdict.cues:
        span = sentence.span(cue.first, cue.last)
        found.append(Evidence(f"stance.cue.{cue.role.value}", span.start, span.end))
    found.extend(_answers(sentence, comparison))
    return tuple(found)


def _answers(sentence: Sentence, comparison: Comparison) -> Iterator[Evidence]:
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
