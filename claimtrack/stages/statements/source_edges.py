"""Sources cut wrongly: "a study published [in May]", "[Tom “]Tiny” Pike"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.subjects import describes, is_participle
from claimtrack.text.marks import QUOTATION_MARKS

_NOT_FINITE: Final = k.GERUND | k.INFINITIVAL


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
        first, end = each.source
        cue = (_behind_names(page, each.cue), each.cue[1])
        if end == each.cue[0]:
            end = cue[0]
        end = _behind_time(page, (first, end), cue[0])
        yield attrs.evolve(each, source=(first, end), cue=cue)


def with_whole_names(page: Page, findings: Iterable[Finding]) -> Iterator[Finding]:
    """
    Take all of a name into a source that begins with the nickname in it.

    Args:
        page: The words.
        findings: What was found with weights, in any order.
    """
    for each in findings:
        first, end = each.source or (0, 0)
        whole = page.mentions.begin.get(end, first) if each.source else first
        if whole < first and _has_nickname(page, whole, end):
            parts = [part for part in each.content if not whole <= part[0] < end]
            content = tuple(parts) or each.content
            yield attrs.evolve(each, source=(whole, end), content=content)
        else:
            yield each


def without_leading_times(page: Page, findings: Iterable[Finding]) -> Iterator[Finding]:
    """
    Take out of sources the time in front of them: "[The next day] Lee said".

    Args:
        page: The words.
        findings: What was found with weights, in any order.
    """
    for each in findings:
        first, end = each.source or (0, 0)
        start = page.time.get(first, end) if each.source else end
        named = page.mentions.end.get(first, 0) > start  # "the Friday Mosque"
        opens = page.sees(start, k.CAPITAL | k.DETERMINER | k.PRONOUN)
        if start < end and opens and not named:
            yield attrs.evolve(each, source=(start, end))
        else:
            yield each


def _has_nickname(page: Page, first: int, end: int) -> bool:
    """Whether there are quotation marks in a name, and nothing else but its parts."""
    marks = [page.norm[number] in QUOTATION_MARKS for number in range(first, end)]
    parts = zip(marks, range(first, end), strict=True)
    return any(marks) and all(mark or page.sees(n, k.CAPITAL) for mark, n in parts)


def _behind_names(page: Page, cue: Range) -> int:
    """Give the first word of a cue that ends no time and no name: "in [May] said"."""
    first = cue[0]
    while first < cue[1] - 1 and page.sees(first, k.CAPITAL):
        ends_name = page.mentions.begin.get(first + 1, first) < first
        is_name = ends_name and page.kind[first] == k.CAPITAL
        if not (is_name or page.sees(first, k.TIME)):
            break
        first += 1
    return first


def _behind_time(page: Page, source: Range, high: int) -> int:
    """Give the word behind the time of a participle that ends a source, or follows it."""
    first, end = source
    if page.sees(high, _NOT_FINITE):
        return end  # "Lee, who wrote on Friday, saying …"
    number = end - page.sees(end - 1, k.PREPOSITION)
    if not is_participle(page, number - 1):
        if not describes(page, number):
            return end
        number += 1
    number += page.sees(number, k.PREPOSITION)
    start = number
    while number < high and page.kind[number] & k.TIME:
        number += 1
    closes = page.word(number) == "," and "," in page.norm[first:end]
    return number if first < start < number and number + closes == high else end
