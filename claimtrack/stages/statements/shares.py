"""Subjects that count people and name nobody: "nine out of 10 say", "43% said"."""

from __future__ import annotations

from typing import Final

from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.plain_phrases import begins_clause

_LONGEST: Final = 7
_SIGN: Final = "%"
_COUNTS: Final = k.NUMBER | k.SHARE
_WITHIN: Final = (
    _COUNTS | k.PREPOSITION | k.ADVERB | k.MANNER | k.DETERMINER | k.SUBORDINATOR
)


def share_before(page: Page, end: int, low: int) -> Range | None:
    """
    Give the count that ends before a verb and opens its clause, or None.

    Args:
        page: The words.
        end: The number behind its last word.
        low: The number it may not go beyond.
    """
    start = end - 1
    if start < low or not counts(page, start):
        return None
    while start > low and end - start < _LONGEST and _is_within(page, start - 1):
        start -= 1
    while page.kind[start] & k.SUBORDINATOR:
        start += 1  # "while 73 percent said"; the "than" of "more than half" stays
    # "In 10 say" counts nothing, "about 10 say" does.
    opens = begins_clause(page, start, low) and not page.kind[start] & k.LINK
    return (start, end) if opens else None


def counts(page: Page, number: int) -> bool:
    """Whether a count ends with this word: a number, a share, a sign of percent."""
    if page.norm[number] == _SIGN:
        return page.sees(number - 1, k.NUMBER)
    kind = page.kind[number]
    return bool(kind & _COUNTS) and not kind & (k.TIME | k.PRONOUN)


def _is_within(page: Page, number: int) -> bool:
    kind = page.kind[number]
    return bool(kind & _WITHIN) and not kind & (k.TIME | k.RELATIVE)
