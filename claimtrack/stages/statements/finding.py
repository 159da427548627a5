"""What a rule finds, in numbers of words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from typing import TypeAlias

import attrs

from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.passage import Range


@attrs.frozen
class Finding:
    """
    A statement before it is cut out of the text.

    Args:
        source: The words that say who; None if there are none.
        cue: The words that report; None if there are none.
        content: The pieces of what is said.
        rule: The name of the rule that found it.
        elided: Whether it has no source of its own, so that any it has is another's.
        same: The number of the finding whose source it shares.
        confidence: How likely it is to be right; None for as likely as its rule.
        evidence: Why it was found, if there is more to say than the name of a rule.
    """

    source: Range | None
    cue: Range | None
    content: tuple[Range, ...]
    rule: str
    elided: bool = False
    same: int | None = None
    confidence: float | None = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def family(self) -> str:
        """What sort of rule found it: "verb", "noun", "passive", "learned"."""
        return self.rule.partition("-")[0]

    @property
    def anchor(self) -> int:
        """The number of the first word of the cue, or of the content without one."""
        return self.content[0][0] if self.cue is None else self.cue[0]

    @property
    def place(self) -> Range:
        """The number of the first word; then, long before short, of the last."""
        # A source that another verb has already had tells nothing of the order.
        source = None if self.elided else self.source
        parts = [part for part in (source, self.cue, *self.content) if part]
        return min(part[0] for part in parts), -max(part[1] for part in parts)

    def sound(self) -> Finding | None:
        """Leave out empty pieces of content; None if none is left."""
        content = tuple(piece for piece in self.content if piece[0] < piece[1])
        if len(content) == len(self.content):
            return self
        return attrs.evolve(self, content=content) if content else None


Weigher: TypeAlias = Callable[[Document, list[Finding]], list[Finding]]
"""Finds the statements that have cues, given those that the rules found."""


def without_repeats(findings: Iterable[Finding], first: list[Finding]) -> list[Finding]:
    """
    Leave out findings that others say already: with the same cue, or the same content.

    Args:
        findings: The findings.
        first: Those that come first, in the order of the text; they do not overlap.
    """
    cues = {number for each in first if each.cue for number in range(*each.cue)}
    starts = [each.content[0][0] for each in first]
    kept = []
    for each in findings:
        place = bisect_right(starts, each.content[0][0])
        near = first[max(0, place - 1) : place + 1]
        if not (
            (each.cue and not cues.isdisjoint(range(*each.cue)))
            or any(_alike(each, other) for other in near)
        ):
            kept.append(each)
    return kept


def _alike(one: Finding, other: Finding) -> bool:
    """Whether two share half of the words that their contents cover together."""
    common = sum(_common(a, b) for a in one.content for b in other.content)
    both = sum(b - a for a, b in (*one.content, *other.content))
    # In words: common / (both - common) >= 1/2.
    return 3 * common >= both


def _common(left: Range, right: Range) -> int:
    return max(0, min(left[1], right[1]) - max(left[0], right[0]))
