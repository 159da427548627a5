# ruff: noqa: ARG001, C901
"""Statements around a phrase: according to Lee, …; …, according to Lee."""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.lexicon.cues import CueBook, longest
from claimtrack.stages.statements.finding import Finding, Range
from claimtrack.stages.statements.page import (
    CONJUNCTION,
    DETERMINER,
    NUMBER,
    RELATIVE,
    Page,
)
from claimtrack.stages.statements.phrases import phrase_after
from claimtrack.stages.statements.spans import clause_end, trim

_CLAUSE_MARKS = frozenset((";", "—", "--"))


def find_adjuncts(page: Page, cues: CueBook) -> Iterator[Range]:
    """Yield the words of each phrase that reports."""
    phrases = cues.phrases
    for number, word in enumerate(page.norm):
        if word in phrases:
            cue = longest(phrases, page.norm, number)
            if cue is not None and number + len(cue.words) < page.limit[number][1]:
                yield number, number + len(cue.words)


def read_adjunct(page: Page, cue: Range, heads: dict[int, bool]) -> Finding | None:
    """Read the statement that a phrase reports."""
    low, high = page.limit[cue[0]]
    low = _clause_start(page, cue[0], low)
    phrase = _source(page, cue[1], high)
    if phrase is None:
        if not page.sees(cue[1], RELATIVE):
            return None
        phrase = (cue[1], cue[1] + 1)
    begin = low
    while begin < cue[0] and page.kind[begin] & CONJUNCTION:
        begin += 1
    if begin == cue[0]:
        end = _end_in_front(page, phrase[1], high)
        if end >= high:
            return None
        content = trim(page, end, clause_end(page, end, high, heads))
        source = trim(page, phrase[0], end)
        if content[1] <= content[0]:
            return None
        return Finding(source, cue, (content,), "adjunct-in-front")
    end = phrase[1]
    while (
        end < high
        and page.norm[end] not in (",", ".", ";", "—", "--", ")")
        and page.quote[end] < 0
    ):
        end += 1
    front = trim(page, begin, cue[0])
    if front[1] <= front[0]:
        return None
    pieces = [front]
    if end < high and page.norm[end] == ",":
        rest = trim(page, end, clause_end(page, end, high, heads))
        if rest[1] - rest[0] > 2 and end + 1 not in heads:
            pieces.append(rest)
    return Finding((phrase[0], end), cue, tuple(pieces), "adjunct-behind")


def _end_in_front(page: Page, number: int, high: int) -> int:
    """Give the number behind the source of a phrase that opens a sentence."""
    while number < high and page.norm[number] != ",":
        number += 1
    return number


def _clause_start(page: Page, end: int, low: int) -> int:
    """Give the first word of the clause in which a phrase stands."""
    number = end
    while number > low:
        before = number - 1
        if page.quote[before] < 0 and page.norm[before] in _CLAUSE_MARKS:
            break
        # "…, and according to Lee, …"
        if page.kind[before] & CONJUNCTION and before == end - 1:
            break
        number -= 1
    return number


def _source(page: Page, start: int, high: int) -> Range | None:
    """Give the mention that begins behind the phrase."""
    end = page.mention_to.get(start, high + 1)
    if page.sees(start, NUMBER):
        return None
    if end > high:
        return phrase_after(page, start, high) if page.sees(start, DETERMINER) else None
    # A name behind the comma is the subject of the clause, unless a comma closes it.
    if "," in page.norm[start:end] and page.word(end) != ",":
        end = start + page.norm[start:end].index(",")
    return (start, end)
