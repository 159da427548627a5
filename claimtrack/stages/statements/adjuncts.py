"""Statements around a phrase: according to Lee, …; …, according to Lee."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.lexicon.cues import CueBook, longest
from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.clause_ends import Heads, clause_end
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.openings import opens_clause, opens_phrase
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.phrases import apposition_after, phrase_after
from claimtrack.stages.statements.spans import part_start, trim

_SPLITS_SENTENCE: Final = frozenset((";", "—", "--"))
_OPENERS: Final = k.CONJUNCTION | k.ADVERB
_OPENS_ASIDE: Final = k.PREPOSITION | k.SUBORDINATOR
_ENDS_SOURCE: Final = frozenset((",", ".", ")")) | _SPLITS_SENTENCE


def find_adjuncts(page: Page, cues: CueBook) -> Iterator[Range]:
    """Yield the words of each phrase that reports."""
    phrases = cues.phrases
    for number, word in enumerate(page.norm):
        if word in phrases:
            cue = longest(phrases, page.norm, number)
            if cue is None:
                continue
            end = number + len(cue.words)
            is_rate = len(cue.words) == 1 and _is_rate(page, end)
            if end < page.limit[number][1] and not is_rate:
                yield number, end


def read_adjunct(page: Page, cue: Range, heads: Heads) -> Finding | None:
    """Read the statement that a phrase reports."""
    high = page.limit[cue[0]][1]
    source = _source(page, cue[1], high)
    if source is None:
        return None
    low = clause_start(page, cue[0])
    while low < cue[0] and (page.kind[low] & _OPENERS or page.norm[low] == ","):
        low += 1  # "But, according to Lee, …"
    if low == cue[0]:
        return _in_front(page, cue, source, heads)
    return _behind(page, cue, source, heads)


def _in_front(page: Page, cue: Range, source: Range, heads: Heads) -> Finding | None:
    """According to Lee, …; the source reaches to the comma."""
    high = page.limit[cue[0]][1]
    comma = source[1]
    while comma < high and page.norm[comma] != ",":
        comma += 1
    if comma >= high:
        return None
    comma = _behind_apposition(page, comma, high)
    # The clause may be a statement itself, which is no reason to end it.
    content = trim(page, comma, clause_end(page, min(comma + 1, high - 1), high, heads))
    whole = trim(page, source[0], comma)
    return Finding(whole, cue, (content,), "adjunct-in-front")


def _behind_apposition(page: Page, comma: int, high: int) -> int:
    """Give the comma that closes ", formerly the head of the bank,", or the first."""
    closing = comma + 1
    while closing < high and page.norm[closing] != ",":
        if page.kind[closing] & k.FINITE or page.quote[closing] >= 0:
            return comma
        closing += 1
    start = closing + 1
    if page.sees(comma + 1, _OPENS_ASIDE) or start >= high:
        return comma
    is_clause = opens_phrase(page, start) and opens_clause(page, start, high)
    return closing if is_clause else comma


def _behind(page: Page, cue: Range, source: Range, heads: Heads) -> Finding:
    """…, according to Lee; …, according to Lee, ….."""
    high = page.limit[cue[0]][1]
    end = source[1]
    while end < high and page.quote[end] < 0 and not _ends_source(page, end):
        end += 1
    apposed = apposition_after(page, end, high)
    if not any(page.kind[number] & k.FINITE for number in range(end, apposed)):
        end = apposed
    pieces = [trim(page, clause_start(page, cue[0]), cue[0])]
    goes_on = not page.sees(end + 1, k.RELATIVE) and end + 1 not in heads
    if end < high and page.norm[end] == "," and goes_on:
        rest = trim(page, end, clause_end(page, end, high, heads))
        if rest[1] - rest[0] > 1:
            pieces.append(rest)
    return Finding((source[0], end), cue, tuple(pieces), "adjunct-behind")


def _ends_source(page: Page, number: int) -> bool:
    """Whether a mark ends who is named, or a relative clause: "a report in which …"."""
    if page.norm[number] in _ENDS_SOURCE:
        return True
    return page.sees(number, k.PREPOSITION) and page.sees(number + 1, k.RELATIVE)


def clause_start(page: Page, cue: int) -> int:
    """
    Give the first word of the clause in which a phrase stands.

    Args:
        page: The words.
        cue: The number of the first word of the phrase.
    """
    low = page.limit[cue][0]
    before = cue - 2 if page.word(cue - 1) == "," else cue - 1
    if before >= low and page.kind[before] & k.CONJUNCTION:
        return cue  # "…, and, according to Lee, …"
    return part_start(page, low, cue, _SPLITS_SENTENCE)


def _source(page: Page, start: int, high: int) -> Range | None:
    """Give whom the phrase names."""
    if page.kind[start] & k.RELATIVE:
        return (start, start + 1)
    if page.norm[start][0].isdigit():
        return None
    end = page.mentions.end.get(start, high + 1)
    if end > high:
        return _plain_source(page, start, high)
    # A name behind the comma is the subject of the clause, unless a comma closes it.
    closed = end >= high or page.norm[end] in (",", ".")
    if "," in page.norm[start:end] and not closed:
        end = start + page.norm[start:end].index(",")
    return (start, end)


def _is_rate(page: Page, start: int) -> bool:
    """Whether a bare noun stands behind "per", as in "5 mg per litre"."""
    return not page.sees(start, k.CAPITAL | k.DETERMINER | k.POSSESSIVE | k.PLURAL)


def _plain_source(page: Page, start: int, high: int) -> Range | None:
    """Give a source that is no mention: "local media", "reports"; not "plan"."""
    phrase = phrase_after(page, start, high)
    if phrase is None:
        return None
    long = phrase[1] - start > 1
    plural = page.kind[start] & (k.PLURAL | k.VERB)  # "reports" may be a verb as well
    return phrase if long or plural else None
