"""What somebody is quoted as saying in front: “…,” Lee was quoted as saying."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.addressees import behind_addressee
from claimtrack.stages.statements.adverbials import behind_adverbials, behind_times
from claimtrack.stages.statements.citations import cited, quoting_group
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.complements import BARE
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.phrases import phrase_after
from claimtrack.stages.statements.quotations import front_of, quotes_behind
from claimtrack.stages.statements.subjects import subject_before

RULE: Final = "quoted-as"


def read_quoted_as(page: Page, clause: Clause) -> Finding | None:
    """
    Read what stands in front of "Lee was quoted as saying", "the paper quoted Lee as saying".

    Args:
        page: The words.
        clause: That of the gerund.
    """
    verb = clause.verb
    high = page.limit[verb.core][1]
    if not BARE.intersection(verb.row.takes):
        return None
    source = cited(page, verb.core)
    behind = _behind_quoter(page, verb.last, high)
    ends = page.ends_at(behind, high)
    if source is None or not (ends or page.quote_at(behind) is not None):
        return None
    group = quoting_group(page, source, verb.core)
    if group is None:
        return None
    begin, passive = source[0], group >= source[1]
    if not passive:
        subject = subject_before(page, group, source[0] - 1)
        if subject is None:
            return None
        begin = subject.head
    front = front_of(page, attrs.evolve(clause, head=begin))
    if front is None:
        return None
    pieces = (front.words, *quotes_behind(page, behind, high))
    return Finding(source, (group if passive else verb.core, verb.last), pieces, RULE)


def without_quoters(findings: Iterable[Finding]) -> list[Finding]:
    """
    Leave out that a paper quotes what stands in front of "the paper quoted Lee as saying".

    Args:
        findings: What the rules found.
    """
    findings = list(findings)
    quoted = _quoted(findings).keys()
    return [each for each in findings if not (each.cue and each.cue[1] in quoted)]


def with_quoted(
    by_rules: Iterable[Finding], weighed: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Give to whom a paper quotes what the weights give to the paper.

    Args:
        by_rules: What the rules found.
        weighed: What was found with weights, in any order.
    """
    weighed = list(weighed)
    quoted = _quoted(by_rules)
    there = {each.cue for each in weighed}
    for each in weighed:
        found = quoted.get(each.cue[1]) if each.cue else None
        if found is None:
            yield each
        elif found.cue not in there:
            yield attrs.evolve(found, confidence=each.confidence)


def _quoted(findings: Iterable[Finding]) -> dict[int, Finding]:
    """Gather the findings by the first word of whom another verb quotes."""
    return {
        each.source[0]: each
        for each in findings
        if each.rule == RULE and each.source and each.cue
        # Behind "Lee was quoted as saying" no other verb quotes.
        if each.source[1] < each.cue[0] and each.cue[1] == each.cue[0] + 1
    }


def _behind_quoter(page: Page, start: int, high: int) -> int:
    """Step over whom it was told, who quotes it, and when: "as telling [him on Monday]"."""
    number = behind_times(page, start, high)
    number = behind_addressee(page, number, high) or number
    if page.sees(number, k.AGENT):
        phrase = phrase_after(page, number + 1, high)
        number = number if phrase is None else phrase[1]
    return behind_times(page, behind_adverbials(page, number, high), high)
