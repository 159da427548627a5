"""Statements that the layout shows: NAME: …; a headline; a signature; a tweet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.interviews import find_answers
from claimtrack.stages.statements.labels import Label, labels_of
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.signatures import (
    find_captioned,
    find_credited,
    find_headed,
    find_signed,
)


def find_layouts(page: Page) -> Iterator[Finding]:
    """Yield the statements of transcripts, headlines, signatures and tweets."""
    ranges = [page.document.words.within(p) for p in page.document.paragraphs]
    labels = labels_of(page, ranges)
    for r, label in zip(ranges, labels, strict=False):
        if label is not None and _says_something(page, label, r.stop):
            yield _labelled(r, label)
    yield from find_answers(page, ranges, labels)
    if len(ranges) > 1 and not any(labels[:1]):
        yield from find_credited(page, ranges[0])
    if ranges and not any(labels[:1]):
        yield from find_captioned(page, ranges[0])
    yield from find_signed(page, ranges)
    yield from find_headed(page, ranges)


def behind_labels(
    labelled: Iterable[Finding], found: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Begin behind a label what begins with it, as the name is nobody's words.

    In "ROY: It rained, I think" the thought is "It rained".

    Args:
        labelled: The statements that layouts show.
        found: Others, in any order.
    """
    starts = {
        number: each.content[0][0]
        for each in labelled
        if each.rule == "label" and each.source
        # The mark of a quotation may stand before the name.
        for number in range(each.source[0] - 1, each.content[0][0])
    }
    for each in found:
        start = starts.get(each.content[0][0])
        if start is None or start >= each.content[0][1]:
            yield each
        else:
            first = (start, each.content[0][1])
            yield attrs.evolve(each, content=(first, *each.content[1:]))


def _says_something(page: Page, label: Label, stop: int) -> bool:
    """Whether words follow a name: "A: No.", but not "Roy: 1,769"."""
    return any(page.norm[number][0].isalpha() for number in range(label.start, stop))


def _labelled(r: range, label: Label) -> Finding:
    cue = None if label.colon is None else (label.colon, label.colon + 1)
    return Finding(label.name, cue, ((label.start, r.stop),), "label")
