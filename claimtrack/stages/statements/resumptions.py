"""Clauses that take up what was said: "…, a charge Lee denies", "…, which Lee denied"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook
from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adverbials import behind_times
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.object_relatives import ANSWERING
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.plain_phrases import plain_start

_TAKE_UP: Final = frozenset(("object-contact", "object-reduced"))


def part_resumptions(
    page: Page, cues: CueBook, by_rules: Iterable[Finding], found: Iterable[Finding]
) -> list[Finding]:
    """
    End what is told before a clause that takes it up, which is another's.

    In "Roy says it leaked, a charge Lee denies", "… leaked, which Lee denies" and "…
    leaked, a charge denied by Lee", the last clause is no part of what Roy says, but
    Lee's answer to it.  What goes on behind
    such a clause is about the noun before it: "the charge, which Lee denied, was old".

    Args:
        page: The words.
        cues: Say which verbs answer a claim.
        by_rules: What the rules found.
        found: What was found, in any order; what takes something up is added.
    """
    found = list(found)
    answers = [
        (place, each)
        for each in by_rules
        if _resumes(page, cues, each) and (place := _place(page, each)) is not None
    ]
    for place, answer in answers:
        parted = [_before(each, place) for each in found]
        if parted == found:
            continue
        found = [each for each in parted if not _is_inside(each, place)]
        if all(each.cue != answer.cue for each in found):
            found.append(answer)
    return found


def _resumes(page: Page, cues: CueBook, found: Finding) -> bool:
    """Whether a claim is named again, or answered behind a pronoun: "which Lee denied"."""
    if found.rule == "object-relative" and found.cue is not None:
        row = cues.row_of(page.norm[slice(*found.cue)])
        return row is not None and row.act in ANSWERING
    return found.rule in _TAKE_UP


def _place(page: Page, answer: Finding) -> Range | None:
    """Give the comma before a clause that takes something up, and its end."""
    if answer.cue is None:
        return None
    start = answer.content[0][0]
    if page.norm[start - 1] != "," and page.sees(start, k.RELATIVE):
        # "a finding that Lee denied"
        start = plain_start(page, start, page.limit[start][0])
    comma = start - 1
    if page.word(comma) != "," and page.word(comma) not in k.DASHES:
        return None
    ends = (part[1] for part in (answer.source, answer.cue, *answer.content) if part)
    return comma, behind_times(page, max(ends), page.limit[comma][1])


def _before(each: Finding, place: Range) -> Finding:
    """Cut a content that ends with the clause."""
    first, end = each.content[-1]
    comma, last = place
    if not first < comma < end <= last + 1:
        return each
    return attrs.evolve(each, content=(*each.content[:-1], (first, comma)))


def _is_inside(each: Finding, place: Range) -> bool:
    """Whether the noun of the clause was taken for one that tells: "a finding that"."""
    return each.cue is not None and place[0] < each.cue[0] and each.family == "noun"
