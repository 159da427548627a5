"""Who says what stands behind a colon: "Lee had a message for Roy: “Go home.”"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.sentence_subjects import sentence_subject

_INVERTED: Final = "verb-source-colon"


def name_before_colons(
    page: Page, by_rules: Iterable[Finding], weighed: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Give a quotation behind a colon to the subject of what stands before it.

    The weights take whatever noun phrase is nearest, and "Said Lee" for a name.

    Args:
        page: The words.
        by_rules: What the rules found.
        weighed: What was found with weights, in any order.
    """
    weighed = list(weighed)
    inverted = {e.content[0][0]: e for e in by_rules if e.rule == _INVERTED}
    there = {each.cue for each in weighed}
    for each in weighed:
        start = each.content[0][0]
        quote = page.quote_at(start)
        if each.cue != (start - 1, start) or page.norm[start - 1] != ":":
            yield each
        elif start in inverted:
            if inverted[start].cue not in there:
                yield attrs.evolve(inverted[start], confidence=each.confidence)
        elif quote is not None and each.source and _is_no_subject(page, each.source):
            source = behind_colon(page, quote).source or each.source
            yield attrs.evolve(each, source=source)
        else:
            yield each


def _is_no_subject(page: Page, source: Range) -> bool:
    """Whether it hangs on something, is no noun or all of a clause: "was clearer:"."""
    first, end = source
    kinds = page.kind[first:end]
    bare = end - first == 1 and not page.sees(first, k.CAPITAL | k.CLOSED)
    whole = any(kind & k.FINITE for kind in kinds)
    clause = whole and not any(kind & k.RELATIVE for kind in kinds)
    return page.sees(first - 1, k.LINK) or bare or clause


def behind_colon(page: Page, extent: Range) -> Finding:
    """
    Read a quotation behind a colon: Lee: “…”; A lawyer made their case: “…”.

    Args:
        page: The words.
        extent: The words of the quotation.
    """
    colon = extent[0] - 1
    low = page.sentence(colon)[0]
    source = _name_before(page, low, colon) or sentence_subject(page, low, colon)
    return Finding(source, (colon, colon + 1), (extent,), "colon-quote")


def _name_before(page: Page, low: int, colon: int) -> Range | None:
    """Give the name between a mark and the colon: "A look back. Lee: “…”"."""
    first = page.mentions.begin.get(colon, -1)
    if first < low or not all(page.kind[n] & k.CAPITAL for n in range(first, colon)):
        return None
    parted = first == low or page.kind[first - 1] & k.MARK
    return (first, colon) if parted else None
