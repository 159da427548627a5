"""Whose source a statement shares that has none of its own."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from claimtrack.model.passage import Range
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.sentence_subjects import sentence_subject


def share_sources(page: Page, ordered: Iterable[Finding]) -> list[Finding]:
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
    named: dict[tuple[int, Range], int] = {}
    for each in ordered:
        # What is said inside a quotation shares nothing with what is said outside.
        zone = -1 if each.cue is None else page.quote[each.anchor]
        found = each
        # "Reports that it rained" are nobody's: a noun has no subject to leave out.
        if each.elided and each.source is None and each.family != "noun":
            found = _shared(page, each, result, latest.get(zone))
            if _is_own_part(found):
                found = each
        if found.source is not None:
            # The very same words: whoever found it went back to them.
            first = named.setdefault((zone, found.source), len(result))
            if first < len(result) and found.same is None:
                found = attrs.evolve(found, same=first)
        if found.source is not None or found.same is not None:
            latest[zone] = len(result)
        result.append(found)
    return result


def _shared(
    page: Page, each: Finding, earlier: list[Finding], last: int | None
) -> Finding:
    low = page.limit[each.anchor][0]
    opens = each.cue is None or each.anchor == low
    if last is not None:
        other = earlier[last]
        if opens:
            near = page.joins(min(other.anchor, each.anchor), each.anchor)
            return attrs.evolve(each, same=last) if near else each
        if other.anchor >= low:
            last = _outside(each, earlier, last, low)
            return attrs.evolve(each, source=earlier[last].source, same=last)
    if opens:
        return each
    return attrs.evolve(each, source=sentence_subject(page, low, each.anchor))


def _outside(each: Finding, earlier: list[Finding], last: int, low: int) -> int:
    """
    Give the last statement that is not a part of what another one says before.

    In "Lee said Roy knew it, and added that it rained" it is Lee who adds.
    """
    number = last
    while number > 0 and earlier[number - 1].anchor >= low:
        number -= 1
        outer = earlier[number]
        # Who shares the subject of another may be named by it only.
        known = outer.source is not None
        if known and _holds(outer, earlier[last]) and not _holds(outer, each):
            last = number
    return last


def _holds(outer: Finding, inner: Finding) -> bool:
    return any(first <= inner.anchor < end for first, end in outer.content)


def _is_own_part(found: Finding) -> bool:
    """Whether the source found would be a part of the statement's own words."""
    if found.source is None:
        return False
    first, behind = found.source
    parts = (*found.content, *((found.cue,) if found.cue else ()))
    return any(start < behind and first < end for start, end in parts)
