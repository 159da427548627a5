"""Quotations that stand without a cue."""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.stages.statements.finding import Finding, Range
from claimtrack.stages.statements.page import Page


def find_orphans(page: Page, findings: list[Finding]) -> Iterator[Finding]:
    """
    Yield a statement for each quotation that is a sentence of its own and has no cue.

    Such a quotation mostly goes on with what the speaker said before.
    """
    taken = {
        page.quote[number]
        for found in findings
        for piece in found.content
        for number in (piece[0], piece[1] - 1)
        if page.quote[number] >= 0
    }
    for found in findings:
        for a, b in found.content:
            taken.update(page.quote[a:b])
    for number, extent in enumerate(page.extent):
        if number not in taken and _stands_alone(page, extent):
            yield Finding(None, None, (extent,), "quotation-alone", elided=True)


def _stands_alone(page: Page, extent: Range) -> bool:
    first, end = extent
    words = page.document.words
    start = page.sentence_start(first)
    stop = page.sentence_end(end - 1)
    if start != first or stop < end:
        return False
    return all(not w[0].isalnum() for w in words.norm[end:stop]) and end - first > 4
