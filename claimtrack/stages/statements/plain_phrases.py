"""Noun phrases that are no mentions: words that look like nouns."""

from __future__ import annotations

from typing import Final

from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.page import Page

# Without a noun that is known, a longer run is rather a clause.
_LONGEST: Final = 6
_ADVERBS: Final = k.ADVERB | k.MANNER
# So may a sign of money: "£2m from a bank".
_OPENS: Final = k.DETERMINER | k.POSSESSIVE | k.OPENING


def plain_start(page: Page, end: int, low: int) -> int:
    """
    Step back over words that may be nouns, and a determiner before them.

    Args:
        page: The words.
        end: The number behind the last of them.
        low: The number it may not go beyond.
    """
    start = end
    while start > low and end - start < _LONGEST and _is_plain(page, start - 1):
        start -= 1
    if start > low and page.kind[start - 1] & _OPENS:
        start -= 1
    return start


def has_noun(page: Page, words: Range) -> bool:
    """Whether words are more than an article and adverbs: not "a widely (reported)"."""
    first, end = words
    if first < end and not page.kind[first] & k.ARTICLE:
        return True
    behind = (page.kind[number] for number in range(first + 1, end))
    # Kelly and Beverly end as adverbs do.
    return any(kind & k.CAPITAL or not kind & _ADVERBS for kind in behind)


def begins_clause(page: Page, start: int, low: int) -> bool:
    """Whether a clause may begin with a word."""
    return start == low or bool(page.kind[start - 1] & (k.MARK | k.JOINS_CLAUSES))


def _is_plain(page: Page, number: int) -> bool:
    """Whether a word of no closed class stands here, which may be a noun."""
    return not page.kind[number] & (k.CLOSED | k.MARK | k.TIME | k.VERB)
