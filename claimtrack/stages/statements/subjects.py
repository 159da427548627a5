# ruff: noqa: PLC0415, PLR0911
"""Who a verb has as its subject."""

from __future__ import annotations

import attrs

from claimtrack.stages.statements.candidates import Candidate
from claimtrack.stages.statements.finding import Range
from claimtrack.stages.statements.page import (
    ADVERB,
    CONJUNCTION,
    INFINITIVAL,
    MARK,
    OBJECT,
    PLATFORM,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    Page,
)
from claimtrack.stages.statements.phrases import QUOTATION, phrase_before

_FARTHEST_COMMA = 30
_LONGEST_PLATFORM = 6


@attrs.frozen
class Subject:
    """
    A subject and where its clause begins.

    Args:
        words: The subject; None if it is elided.
        head: The number of the first word of the clause.
        relative: Whether the subject is a relative pronoun.
        joined: Whether the verb shares the subject of the verb before "and".
    """

    words: Range | None
    head: int
    relative: bool = False
    joined: bool = False


def subject_of(page: Page, verb: Candidate) -> Subject | None:
    """Find the subject on the left of a finite verb; None if there is none."""
    return subject_before(page, verb.first, verb.core)


def subject_before(page: Page, first: int, core: int) -> Subject | None:
    """Find the subject on the left of a verb group that begins with word `first`."""
    low = page.limit[core][0]
    end = _before_adverbials(page, first, low)
    if end <= low:
        return None
    last = end - 1
    mask = page.kind[last]
    if page.quote[last] != page.quote[core]:
        return None
    if mask & RELATIVE:
        return Subject((last, end), last, relative=True)
    if mask & CONJUNCTION:
        return Subject(None, last, joined=True)
    if mask & PRONOUN:
        return None if mask & OBJECT else Subject((last, end), last)
    if page.norm[last] == ",":
        return _over_parenthesis(page, last, low)
    if page.norm[last] in QUOTATION and page.word(last - 1) == ",":
        return _over_parenthesis(page, last - 1, low)
    found = phrase_before(page, end, low)
    if found is None:
        return None
    if found[0] > low and page.norm[found[0] - 1] == ",":
        found = _with_apposition(page, found, low)
    return Subject(found, found[0])


def _before_adverbials(page: Page, end: int, low: int) -> int:
    """Step back over times and adverbs between subject and verb."""
    while end > low:
        mask = page.kind[end - 1]
        if mask & TIME:
            end -= 1
            if end > low and page.kind[end - 1] & PREPOSITION:
                end -= 1
        elif mask & ADVERB and not mask & (PRONOUN | RELATIVE | CONJUNCTION):
            end -= 1
        elif mask & PLATFORM and (lead := _lead_of(page, end, low)) is not None:
            end = lead
        else:
            break
    return end


def _lead_of(page: Page, end: int, low: int) -> int | None:
    """Find the preposition of "in a statement", if a subject stands before it."""
    for number in range(end - 2, max(low, end - _LONGEST_PLATFORM), -1):
        if page.kind[number] & PREPOSITION:
            return number if number in page.mention_from else None
        if page.kind[number] & (CONJUNCTION | MARK):
            return None
    return None


def _over_parenthesis(page: Page, comma: int, low: int) -> Subject | None:
    """Find the subject before ", a former senator," or ", who is ill,"."""
    if comma in page.mention_from:
        whole = page.mention_from[comma]
        if "," in page.norm[whole:comma]:
            return Subject((whole, comma), whole)
    begin = comma - 1
    stop = max(low, comma - _FARTHEST_COMMA)
    while begin > stop and page.norm[begin] != ",":
        begin -= 1
    if begin <= low or page.norm[begin] != ",":
        return None
    found = phrase_before(page, begin, low)
    if found is None:
        return None
    inside = page.kind[begin + 1]
    if (
        inside
        & (PREPOSITION | ADVERB | SUBORDINATOR | CONJUNCTION | TIME | INFINITIVAL)
        and not inside & RELATIVE
    ):
        return Subject(found, found[0])
    return Subject((found[0], comma), found[0])


def _with_apposition(page: Page, found: Range, low: int) -> Range:
    """Join "The chief of the guard, Lee Roy" where a role stands before a name."""
    start = found[0]
    before = phrase_before(page, start - 1, low)
    if before is None or page.kind[start] & PRONOUN:
        return found
    from claimtrack.stages.statements.page import ARTICLE, CAPITAL

    first_ok = before[0] == low or page.quote[before[0] - 1] >= 0
    if (
        first_ok
        and page.kind[before[0]] & ARTICLE
        and page.kind[start] & CAPITAL
        and not page.kind[start] & ARTICLE
    ):
        return (before[0], found[1])
    return found
