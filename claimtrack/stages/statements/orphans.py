"""Quotations that stand without a cue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.model.passage import Range
from claimtrack.stages.statements.colons import behind_colon
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page

_SINGLE: Final = "'"


def find_orphans(page: Page, findings: list[Finding]) -> Iterator[Finding]:
    """
    Yield a statement for each quotation that no cue reports.

    It is a sentence of its own, which mostly goes on with what the speaker said
    before, or follows a colon.  A heading within the text is none, as newspapers set
    over a section, between single marks, what is quoted in it.
    """
    taken = set(_taken(page, findings))
    doubles = any(page.norm[first] != _SINGLE for first, _ in page.extent)
    for number, extent in enumerate(page.extent):
        if number in taken or (doubles and _is_heading(page, extent)):
            continue
        if page.norm[extent[0] - 1] == ":" and extent[0] > 0:
            yield behind_colon(page, extent)
        elif _stands_alone(page, extent):
            yield Finding(None, None, (extent,), "quotation-alone", elided=True)


def _is_heading(page: Page, extent: Range) -> bool:
    """Whether it is a paragraph between single marks behind the first paragraph."""
    first = extent[0]
    return first > 0 and page.norm[first] == _SINGLE and page.paragraph(first) == extent


def _taken(page: Page, findings: list[Finding]) -> Iterator[int]:
    """Yield the quotes that belong to the content of a cue outside them, or of a label."""
    for found in findings:
        inside = -1
        if found.cue is not None and found.rule != "label":
            inside = page.quote[found.cue[0]]
        for first, end in found.content:
            for number in set(page.quote[first:end]):
                if number != inside:
                    yield number


def _stands_alone(page: Page, extent: Range) -> bool:
    first, end = extent
    words = page.document.words
    start = page.sentence(first)[0]
    stop = page.sentence(end - 1)[1]
    if start != first or stop < end:
        return False
    # A single word or a title in quotation marks is rarely a statement of its own.
    return all(not w[0].isalnum() for w in words.norm[end:stop]) and end - first > 4
