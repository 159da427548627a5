"""What a rule finds, in numbers of words."""

from __future__ import annotations

from typing import TypeAlias

import attrs

from claimtrack.model.evidence import Evidence

Range: TypeAlias = tuple[int, int]
"""The number of a first word, and the number behind a last one."""


@attrs.frozen
class Finding:
    """
    A statement before it is cut out of the text.

    Args:
        source: The words that say who; None if there are none.
        cue: The words that report; None if there are none.
        content: The pieces of what is said.
        rule: The name of the rule that found it.
        elided: Whether it has no source of its own.
        same: The number of the finding whose source it shares.
        confidence: How likely it is to be right.
        evidence: Why it was found, if there is more to say than the name of a rule.
    """

    source: Range | None
    cue: Range | None
    content: tuple[Range, ...]
    rule: str
    elided: bool = False
    same: int | None = None
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()
