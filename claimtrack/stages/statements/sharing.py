# ruff: noqa: PLW2901
"""Whose source a statement shares that has none of its own."""

from __future__ import annotations

import attrs

from claimtrack.stages.statements.finding import Finding, Range
from claimtrack.stages.statements.page import (
    ADVERB,
    AUXILIARY,
    MODAL,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    VERB,
    Page,
)


def share_sources(page: Page, ordered: list[Finding]) -> list[Finding]:
    """
    Give elided sources what the sentence says, and tell whom they share it with.

    A verb joined by "and" and a participle have the subject of their sentence.  A
    sentence without a subject, and a quotation that stands alone, have no source:
    they go on with that of the statement before.

    Args:
        page: The words.
        ordered: The findings in the order of the text.
    """
    result: list[Finding] = []
    latest: dict[int, int] = {}
    for each in ordered:
        place = (each.cue or each.content[0])[0]
        zone = page.quote[place] if each.cue else -1
        shared = latest.get(zone)
        if each.elided:
            each = _shared(page, each, result, shared, place)
        result.append(each)
        if each.source is not None or each.same is not None:
            latest[zone] = len(result) - 1
    return result


def _shared(
    page: Page, each: Finding, earlier: list[Finding], shared: int | None, place: int
) -> Finding:
    low = page.limit[place][0]
    if shared is not None:
        other = earlier[shared]
        same_sentence = (other.cue or other.content[0])[0] >= low
        near = same_sentence or _in_same_paragraph(page, other, place)
        if same_sentence and each.cue is not None:
            return attrs.evolve(each, source=other.source, same=shared)
        if each.cue is None or each.cue[0] == low:
            return attrs.evolve(each, same=shared) if near else each
    if each.cue is not None and each.cue[0] > low:
        return attrs.evolve(each, source=_sentence_subject(page, low, each.cue[0]))
    return each


def _in_same_paragraph(page: Page, other: Finding, place: int) -> bool:
    words = page.document.words
    start = max(b for _, b in other.content) - 1
    return (
        "\n"
        not in page.document.text[words.end[min(start, place)] : words.start[place]]
    )


def _sentence_subject(page: Page, low: int, high: int) -> Range | None:
    """Give the first mention of a sentence that is followed by a verb, or the first."""
    first = None
    number = low
    while number < high:
        end = page.mention_to.get(number)
        if end is None or end > high or not _may_be_subject(page, number, end):
            number += 1
            continue
        behind = end
        while page.sees(behind, ADVERB):
            behind += 1
        if page.sees(behind, VERB | AUXILIARY | MODAL):
            return (number, end)
        first = first or (number, end)
        number = end
    return first


def _may_be_subject(page: Page, first: int, end: int) -> bool:
    if page.sees(first - 1, PREPOSITION) or page.quote[first] >= 0:
        return False
    alone = end == first + 1
    return not (alone and page.sees(first, POSSESSIVE | RELATIVE)) and not (
        alone and page.norm[first].endswith(("ly", "ing"))
    )
