"""Quotations that go on, and content that stands in front of a verb."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adverbials import LONGEST_ASIDE
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.spans import part_start, trim

_FEWEST_FRONTED: Final = 3
_SHORT_SENTENCE: Final = 4
_TO_SOMEBODY: Final = frozenset((Takes.PERSON_CLAUSE, Takes.PERSON_ABOUT))
_FRONTED: Final = k.PREPOSITION | k.ADVERB
_ENDS_QUESTION: Final = frozenset("?!…")


@attrs.frozen
class Front:
    """
    Content in front of a clause.

    Args:
        words: The words.
        quoted: Whether it is one quotation.
    """

    words: Range
    quoted: bool


def front_of(page: Page, clause: Clause) -> Front | None:
    """Find content in front of a clause: a quotation, or a clause and a comma."""
    head = clause.head
    low = page.limit[clause.verb.core][0]
    if head == low:
        return _question_before(page, head)
    if head - 1 > low and page.kind[head - 1] & k.ROLE:
        head -= 1  # “…,” as one adviser put it.
    if page.quote[head - 1] >= 0 and page.quote[head - 1] != page.quote[head]:
        return Front(page.extent[page.quote[head - 1]], quoted=True)
    comma = head - 1
    if page.norm[comma] != "," and page.norm[comma] not in k.DASHES:
        return None
    quote = page.quote_before(comma)
    if quote is not None and comma > low and page.quote[head] < 0:
        whole = quote[0] - low <= 1
        return Front(quote if whole else (low, quote[1]), quoted=whole)
    words = trim(page, _part_start(page, low, comma), comma)
    is_long = words[1] - words[0] >= _FEWEST_FRONTED
    # "The bridge, engineers say, is unsafe."; "In contrast, they say, it is safe."
    opens = words[0] in page.mentions.end or page.sees(words[0], _FRONTED)
    within = page.word(clause.verb.last) == "," and opens
    told = (is_long or within) and not _is_asked(page, words[0])
    return Front(words, quoted=False) if told else None


def _is_asked(page: Page, first: int) -> bool:
    """Whether it is told who was asked or told: "Asked by a guard why, Lee said yes"."""
    row = page.grammar.cues.row_of(page.norm[first : first + 1])
    if not isinstance(row, CueVerb) or _TO_SOMEBODY.isdisjoint(row.takes):
        return False
    return page.sees(first + 1, k.AGENT | k.INTERROGATIVE | k.MATTER)


def _part_start(page: Page, low: int, comma: int) -> int:
    """Give the word behind "It rained;" or "The cause is plain:", but not a label."""
    start = part_start(page, low, comma, (";", ":"))
    is_label = page.norm[start - 1] == ":" and not any(
        page.kind[n] & k.FINITE for n in range(low, start)
    )
    return low if is_label and start > low else start


def _question_before(page: Page, head: int) -> Front | None:
    """Find a quotation that ends as a sentence does, though its sentence goes on."""
    quote = sentence_quote_before(page, head)
    if quote is None or page.norm[quote[1] - 2][0] not in _ENDS_QUESTION:
        return None
    if page.sentence(quote[0])[0] != quote[0]:
        return None  # Lee said, “Why?” Roy said, “Because.”
    return Front(quote, quoted=True)


def sentence_quote_before(page: Page, head: int) -> Range | None:
    """Give the quotation in front of a sentence, in the same paragraph."""
    quote = page.quote_before(head)
    if quote is None or head >= len(page.norm) or not page.joins(head - 1, head):
        return None
    return quote


def quotes_behind(page: Page, start: int, high: int) -> Iterator[Range]:
    """Yield the second piece of “…,” she said, “…”, and what goes on behind it."""
    start = _comma_behind_aside(page, start, high) or start
    after = start
    if start < high and (
        page.norm[start] in (",", ":") or page.word(start) in k.DASHES
    ):
        after = start + 1
    quote = page.quote_at(after) if after < high else None
    if quote is not None:
        yield quote
        if after > start:
            behind = quote[1]
            yield from next_quotes(page, behind + (page.word(behind) == "."))
    elif not any(page.quote[n] >= 0 for n in range(start, high)):
        yield from next_quotes(page, high)


def _comma_behind_aside(page: Page, start: int, high: int) -> int | None:
    """Find the last comma of “…,” she told the board, “…”; no verb may stand between."""
    for number in range(start, min(high - 1, start + LONGEST_ASIDE)):
        adds = page.kind[number] & k.GERUND and page.norm[number - 1] == ","
        if adds or page.kind[number] & k.FINITE or page.quote[number] >= 0:
            return None  # “…,” she said, adding, “…”: the second is another verb’s
        if page.norm[number] == "," and page.quote_at(number + 1) is not None:
            return number
    return None


def next_quotes(page: Page, number: int) -> Iterator[Range]:
    """Yield the quotations that go on directly in the same paragraph."""
    quote = page.quote_at(number)
    while quote is not None and number > 0 and page.joins(number - 1, number):
        number = quote[1]
        high = page.sentence(quote[0])[1]
        if number < high and page.norm[number] != ".":
            return
        if _is_followed_by_cue(page, number):
            return
        yield quote
        quote = page.quote_at(number)


def _is_followed_by_cue(page: Page, number: int) -> bool:
    """Whether a sentence such as "He added." follows; it is short and has no content."""
    if number >= len(page.norm) or page.quote[number] >= 0:
        return False
    low, high = page.limit[number]
    short = low == number and high - low <= _SHORT_SENTENCE
    return short and page.joins(number - 1, number)
