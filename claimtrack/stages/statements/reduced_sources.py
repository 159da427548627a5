"""Sources that end too early: "a study published [in May]", "a man held [on Monday]"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.subjects import describes, is_participle


def with_reduced_clauses(page: Page, findings: Iterable[Finding]) -> Iterator[Finding]:
    """
    Take into a source the time of what a participle tells of it.

    In "a study published in May said" it is then that the study was published, and not
    that it said so; and May is no verb.

    Args:
        page: The words.
        findings: What was found with weights, in any order.
    """
    for each in findings:
        if each.source is None or each.cue is None or each.source[1] > each.cue[0]:
            yield each
            continue
        cue = (_behind_names(page, each.cue), each.cue[1])
        end = _behind_time(page, each.source, cue[0])
        if end == each.source[1] and cue == each.cue:
            yield each
        else:
            yield attrs.evolve(each, source=(each.source[0], end), cue=cue)


def _behind_names(page: Page, cue: Range) -> int:
    """Give the first word of a cue that is no name: "[May] said" within a sentence."""
    first = cue[0]
    while (
        first < cue[1] - 1
        and page.limit[first][0] < first
        and page.sees(first, k.CAPITAL)
        and not page.headline[first]
    ):
        first += 1
    return first


def _behind_time(page: Page, source: Range, high: int) -> int:
    """Give the word behind the time of a participle that ends a source, or follows it."""
    first, end = source
    number = end
    if page.sees(number - 1, k.PREPOSITION):
        number -= 1
    if not is_participle(page, number - 1):
        if not describes(page, number):
            return end
        number += 1
    number += page.sees(number, k.PREPOSITION)
    start = number
    while number < high and page.kind[number] & k.TIME:
        number += 1
    reaches = number + (page.word(number) == ",") == high
    return number if first < start < number and reaches else end
