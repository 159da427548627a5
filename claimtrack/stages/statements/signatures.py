"""Quotations that a line of their own gives a speaker: "― Lee", a heading, a tweet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from claimtrack.model.passage import Range, is_handle
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.labels import LONGEST
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.spans import trim
from claimtrack.text.marks import QUOTATION_MARKS

_FEWEST_WORDS: Final = 3
_FEWEST_HEADINGS: Final = 2
_LONGEST_HEADING: Final = 10
_LONGEST_SIGNATURE: Final = 14
_LONGEST_CREDIT: Final = 4
_DOCUMENT: Final = k.PLATFORM | k.ISSUED


def find_signed(page: Page, ranges: Sequence[range]) -> Iterator[Finding]:
    """
    Yield the quotations with a name below or behind them.

    Args:
        page: The words.
        ranges: The words of each paragraph.
    """
    for number, r in enumerate(ranges):
        yield from _signed(page, r, ranges[number - 1] if number else None)


def find_credited(page: Page, headline: range) -> Iterator[Finding]:
    """
    Yield a headline that ends with its source: "Two dead in crash: police".

    Args:
        page: The words.
        headline: The words of the first paragraph.
    """
    for mark in range(headline.stop - 2, headline.stop - 1 - _LONGEST_CREDIT, -1):
        if mark - headline.start < _FEWEST_WORDS:
            return
        colon = page.norm[mark] == ":"
        if colon or (page.norm[mark] in k.DASHES and not page.is_hyphen(mark)):
            source = (mark + 1, headline.stop)
            if _may_be_credited(page, source):
                content = ((headline.start, mark),)
                yield Finding(source, (mark, mark + 1), content, "credit")
            return


def find_captioned(page: Page, headline: range) -> Iterator[Finding]:
    """
    Yield the quotation in a headline that tells what its speaker does.

    In "'I am going nowhere': Lee hits out at rumours" the words are Lee's.

    Args:
        page: The words.
        headline: The words of the first paragraph.
    """
    first = headline.start
    colon = next((n for n in headline if page.norm[n] == ":"), first)
    name = page.mentions.end.get(colon + 1, headline.stop)
    if (
        colon - first > 2
        and page.norm[first] in QUOTATION_MARKS
        and page.norm[colon - 1] in QUOTATION_MARKS
        and name < headline.stop - 1
        and page.sees(colon + 1, k.CAPITAL)
        and page.norm[headline.stop - 1] != "."
    ):
        yield Finding(
            (colon + 1, name), (colon, colon + 1), ((first, colon),), "caption"
        )


def _may_be_credited(page: Page, source: Range) -> bool:
    """Whether these are people or documents; behind a dash a name is the paper's."""
    first, stop = source
    proper = page.sees(first, k.CAPITAL) and page.norm[first - 1] != ":"
    if proper or page.sees(first, k.DETERMINER):
        return False
    documents = all(page.kind[number] & _DOCUMENT for number in range(first, stop))
    return documents or source in page.mentions.speakers


def find_headed(page: Page, ranges: Sequence[range]) -> Iterator[Finding]:
    """
    Yield the quotations below the names of those who speak, if there are several.

    Args:
        page: The words.
        ranges: The words of each paragraph.
    """
    found = [
        Finding((r.start, r.stop), None, (quote,), "heading")
        for r, below in pairwise(ranges)
        if (quote := _whole_quote(page, below)) is not None and _heads(page, r)
    ]
    # A single name above a quotation may be anything, such as a title.
    if len(found) >= _FEWEST_HEADINGS:
        yield from found


def _signed(page: Page, r: range, before: range | None) -> Iterator[Finding]:
    """Read "… — Ann Roy (@roy) May 3" and "“…” ― Ann Roy, 34, a nurse"."""
    for number in range(max(r.start, r.stop - _LONGEST_SIGNATURE), r.stop - 1):
        if page.norm[number] not in k.DASHES:
            continue
        handle = _behind_handle(page, number + 1, r.stop)
        opens = number == r.start
        if handle is not None:
            body = before if opens else range(r.start, number)
            if body is not None and len(body) >= _FEWEST_WORDS:
                content = trim(page, body.start, body.stop)
                yield Finding((number + 1, handle), None, (content,), "tweet")
            return
        body = before if opens else _quote_up_to(page, r.start, number)
        if body is not None and (opens or not page.is_hyphen(number)):
            yield from _signature(page, number, r.stop, body)
            return


def _signature(page: Page, dash: int, stop: int, body: range) -> Iterator[Finding]:
    """Read "― Ann Roy" behind a quotation or below a paragraph that is one."""
    name = (dash + 1, stop - (page.norm[stop - 1] == "."))
    if page.quote_at(body.start) is not None and _is_name(page, name):
        yield Finding(name, (dash, dash + 1), ((body.start, body.stop),), "signature")


def _quote_up_to(page: Page, start: int, number: int) -> range | None:
    quote = page.quote_before(number)
    return range(*quote) if quote is not None and quote[0] == start else None


def _is_name(page: Page, name: Range) -> bool:
    """Whether words name somebody, perhaps with what they do: "Ann Roy, 34, a nurse"."""
    first, stop = name
    end = page.mentions.end.get(first, stop + 1)
    if end > stop or not page.sees(first, k.CAPITAL):
        return False
    rest = range(end, stop)
    return not rest or (
        page.norm[end] == "," and not any(page.kind[n] & k.FINITE for n in rest)
    )


def _heads(page: Page, r: range) -> bool:
    """Whether a paragraph is the name of a person and nothing else."""
    if len(r) > _LONGEST_HEADING or not _is_name(page, (r.start, r.stop)):
        return False
    full = page.sees(r.start + 1, k.CAPITAL) and not page.sees(r.start, k.DETERMINER)
    return full and page.norm[r.stop - 1].isalnum()


def _whole_quote(page: Page, r: range) -> Range | None:
    """Give the quotation that a paragraph consists of, or None."""
    quote = page.quote_at(r.start)
    return quote if quote is not None and quote[1] >= r.stop - 1 else None


def _behind_handle(page: Page, start: int, stop: int) -> int | None:
    """Give the number behind "Ann Roy (@roy)"."""
    for number in range(start, min(stop, start + LONGEST + 2)):
        if is_handle(page.norm[number]):
            return number + 2 if page.word(number + 1) == ")" else number + 1
    return None
