"""claim, sentence → whether what happens in the claim befalls a namesake there."""

from __future__ import annotations

from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison, Fit
from claimtrack.stances.passages import Sentence
from claimtrack.stances.units import Unit
from claimtrack.stances.vocabulary import Vocabulary


def has_other_subject(
    claim: Claim, sentence: Sentence, comparison: Comparison, vocabulary: Vocabulary
) -> bool:
    """
    Whether the event befalls somebody of the same kind with another name.

    What the claim says of the Tarn council is said of the Osk council, or what it says
    of Coach Roy or Ada Roy, of Coach Voss or Lea Voss.  A family name alone may be that
    of whoever the claim calls by his office.

    Args:
        claim: The claim.
        sentence: The sentence.
        comparison: What of the claim stands in it.
        vocabulary: Tells bodies, whose kind is often part of their names.

    Returns:
        False, too, in a headline where each word has a capital, as none tells a name.
    """
    if not claim.named or comparison.names or comparison.fit is not Fit.SAME:
        return False
    if all(sentence.tokens[unit.first].capital for unit in sentence.units):
        return False
    subject = claim.units[: claim.predicate]
    event = min(comparison.matched.get(claim.predicate or 0, (0,)))
    if _is_full_name(subject, vocabulary) and _is_full_name(
        sentence.units[:event], vocabulary
    ):
        return True
    return any(
        _is_name(subject, i + step, vocabulary)
        and _is_name(sentence.units, j + step, vocabulary)
        for i, kind in enumerate(subject)
        if not _is_name(subject, i, vocabulary)
        for j in comparison.matched.get(i, ())
        for step in (-1, 1)  # "Tarn council", "Coach Roy"
    )


def _is_full_name(units: tuple[Unit, ...], vocabulary: Vocabulary) -> bool:
    """Whether the last two units before an event are a full name."""
    last = len(units) - 1
    return all(_is_name(units, place, vocabulary) for place in (last - 1, last))


def _is_name(units: tuple[Unit, ...], place: int, vocabulary: Vocabulary) -> bool:
    """Whether a unit tells somebody from others of his kind; "Bank" does not."""
    if not 0 <= place < len(units):
        return False
    unit = units[place]
    return unit.name and not unit.role and unit.stem not in vocabulary.entities.bodies
