"""Quotations that several cues claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from claimtrack.model.passage import Range
from claimtrack.stages.statements.confidence import confidence_of
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page


def report_once(page: Page, findings: Iterable[Finding]) -> Iterator[Finding]:
    """
    Leave a quotation to the surest of the cues that claim it.

    In "“Perhaps,” he wondered, thinking of rain. “We will see.”" the weights may take
    the second quotation for what "thinking" reports as well.  What is told at second
    hand belongs to both, though: "“It rained,” Roy said, according to Lee".

    Args:
        page: The words.
        findings: What was found, in any order.
    """
    findings = list(findings)
    surest = _surest(page, findings)
    for each in findings:
        kept = tuple(
            piece for piece in each.content if _may_both(each, surest.get(piece, each))
        )
        # What reports nothing but the quotation is left to be judged as a whole.
        yield attrs.evolve(each, content=kept) if kept else each


def _surest(page: Page, findings: list[Finding]) -> dict[Range, Finding]:
    """Give for each quotation the surest finding that claims it."""
    surest: dict[Range, Finding] = {}
    for each in sorted(findings, key=confidence_of):
        for piece in each.content:
            if page.quote_at(piece[0]) == piece:
                surest[piece] = each
    return surest


def _may_both(each: Finding, surest: Finding) -> bool:
    """Whether one is the other, or tells what the other says."""
    return each is surest or _tells(each, surest) or _tells(surest, each)


def _tells(outer: Finding, inner: Finding) -> bool:
    return any(first <= inner.anchor < end for first, end in outer.content)
