"""Where a passage stands towards a claim."""

from __future__ import annotations

import enum

import attrs

from claimtrack.model.evidence import Evidence


class StanceLabel(str, enum.Enum):
    """The stances, after Ferreira and Vlachos (2016), and one for neither."""

    FOR = "for"
    """Says that the claim is true."""
    AGAINST = "against"
    """Says that it is not."""
    OBSERVING = "observing"
    """Reports it, or asks about it, and leaves its truth open."""
    UNRELATED = "unrelated"
    """Speaks of something else."""


@attrs.frozen
class Stance:
    """
    Where a passage stands towards a claim, and why.

    Args:
        label: The stance; equal to the string of its value.
        confidence: How sure it is, from 0 to 1.
        evidence: What decided; offsets into the text of the passage.
    """

    label: StanceLabel
    confidence: float
    evidence: tuple[Evidence, ...] = ()
