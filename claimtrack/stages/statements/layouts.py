"""Statements that the layout shows: NAME: …; a headline; a signature; a tweet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.labels import LONGEST, Label, labels_of
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.spans import trim

_FEWEST_WORDS: Final = 3
_LONGEST_SIGNATURE: Final = 14


def find_layouts(page: Page) -> Iterator[Finding]:
    """Yield the statements of transcripts, headlines, signatures and tweets."""
    ranges = [page.document.words.within(p) for p in page.document.paragraphs]
    for r, label in zip(ranges, labels_of(page, ranges), strict=False):
        if label is not None and _says_something(page, label, r.stop):
            yield _labelled(r, label)
    for number, r in enumerate(ranges):
        yield from _signed(page, r, ranges[number - 1] if number else None)


def _says_something(page: Page, label: Label, stop: int) -> bool:
    """Whether words follow a name: "A: No.", but not "Roy: 1,769"."""
    return any(page.norm[number][0].isalpha() for number in range(label.start, stop))


def _labelled(r: range, label: Label) -> Finding:
    cue = None if label.colon is None else (label.colon, label.colon + 1)
    return Finding(label.name, cue, ((label.start, r.stop),), "label")


def _signed(page: Page, r: range, before: range | None) -> Iterator[Finding]:
    """Read "… — Ann Roy (@roy) May 3" and a quotation with "― Ann Roy" below it."""
    for number in range(max(r.start, r.stop - _LONGEST_SIGNATURE), r.stop - 1):
        if page.norm[number] not in k.DASHES:
            continue
        handle = _behind_handle(page, number + 1, r.stop)
        if handle is not None:
            body = range(r.start, number) if number > r.start else before
            if body is not None and len(body) >= _FEWEST_WORDS:
                content = trim(page, body.start, body.stop)
                yield Finding((number + 1, handle), None, (content,), "tweet")
            return
        if number == r.start and before is not None:
            yield from _signature(page, r, before)
            return


def _signature(page: Page, r: range, before: range) -> Iterator[Finding]:
    """Read "― Ann Roy" below a paragraph that is a quotation."""
    end = page.mentions.end.get(r.start + 1)
    stop = r.stop - (page.norm[r.stop - 1] == ".")
    if end == stop and page.quote_at(before.start) is not None:
        name, dash = (r.start + 1, stop), (r.start, r.start + 1)
        yield Finding(name, dash, ((before.start, before.stop),), "signature")


def _behind_handle(page: Page, start: int, stop: int) -> int | None:
    """Give the number behind "Ann Roy (@roy)"."""
    for number in range(start, min(stop, start + LONGEST + 2)):
        if page.norm[number].startswith("@"):
            return number + 2 if page.word(number + 1) == ")" else number + 1
    return None
