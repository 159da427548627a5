"""Statements that the layout shows: NAME: …; a headline; a signature; a tweet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.stages.statements.finding import Finding, Range
from claimtrack.stages.statements.page import CAPITAL, MARK, Page
from claimtrack.stages.statements.spans import trim

_LONGEST_LABEL: Final = 6
_FEWEST_LABELS: Final = 3
_DASHES: Final = frozenset(("—", "–", "―", "--", "-"))
_LONGEST_SIGNATURE: Final = 14


def find_layouts(page: Page) -> Iterator[Finding]:
    """Yield the statements of transcripts, headlines, signatures and tweets."""
    ranges = [page.document.words.within(p) for p in page.document.paragraphs]
    labels = [_label(page, r) for r in ranges]
    transcript = sum(label is not None for label in labels) >= _FEWEST_LABELS
    for number, (r, label) in enumerate(zip(ranges, labels, strict=True)):
        if label is not None and (transcript or _is_headline(page, label)):
            found = _labelled(page, r, label)
            if found is not None:
                yield found
        signature = _signature(page, r)
        if signature is not None:
            found = _signed(page, r, signature, ranges[number - 1] if number else r)
            if found is not None:
                yield found


def _label(page: Page, r: range) -> tuple[Range, int] | None:
    """Give the name in front of a colon and the number of the colon."""
    for number in range(r.start, min(r.stop - 1, r.start + _LONGEST_LABEL + 4)):
        word = page.norm[number]
        if word == ":" and number > r.start:
            name = _bare(page, r.start, number)
            return None if name is None else (name, number)
        if page.kind[number] & MARK and word not in ("(", ")", ".", "-"):
            return None
    return None


def _bare(page: Page, start: int, end: int) -> Range | None:
    """Leave out brackets around a name; None if it is none."""
    while start < end and page.kind[start] & MARK:
        start += 1
    while end > start and page.kind[end - 1] & MARK and page.norm[end - 1] != ".":
        end -= 1
    is_name = start < end <= start + _LONGEST_LABEL and all(
        page.kind[n] & (CAPITAL | MARK) or len(page.norm[n]) <= 3
        for n in range(start, end)
    )
    return (start, end) if is_name else None


def _is_headline(page: Page, label: tuple[Range, int]) -> bool:
    """Whether a title such as "Police: two dead" begins with somebody who speaks."""
    first, end = label[0]
    if first or page.document.words.start[0] != page.document.paragraphs[0].start:
        return False
    return page.mention_to.get(first) == end and (first, end) in page.speakers


def _labelled(page: Page, r: range, label: tuple[Range, int]) -> Finding | None:
    name, colon = label
    content = trim(page, colon + 1, r.stop)
    if content[1] - content[0] < 1:
        return None
    letter = name[1] - name[0] == 1 and len(page.norm[name[0]]) == 1
    source = None if letter else name
    rest = (content[0], r.stop)
    return Finding(source, (colon, colon + 1), (rest,), "label")


def _signature(page: Page, r: range) -> Range | None:
    """Give the name behind the dash that ends a paragraph: "— Ann Roy (@roy) May 3"."""
    for number in range(max(r.start, r.stop - _LONGEST_SIGNATURE), r.stop - 1):
        if page.norm[number] not in _DASHES:
            continue
        end = page.mention_to.get(number + 1)
        if end is None or end > r.stop or not page.kind[number + 1] & CAPITAL:
            continue
        handle = any(page.norm[n].startswith("@") for n in range(end, r.stop))
        if handle or (number == r.start and end == r.stop):
            return (number, end)
    return None


def _signed(page: Page, r: range, signature: Range, before: range) -> Finding | None:
    dash, end = signature
    body = range(r.start, dash) if dash > r.start else before
    if len(body) < 2 or body.stop > dash:
        return None
    content = (body.start, body.stop)
    return Finding((dash + 1, end), (dash, dash + 1), (content,), "signature")
