"""Claims with what they are called: dismissed the claim [that it rained] as false."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.passage import Range
from claimtrack.model.statement import Act
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.nouns import is_noun
from claimtrack.stages.statements.page import Page

_LONGEST: Final = 8  # words of a verdict, its marks included


def end_before_verdicts(
    page: Page, cues: CueBook, findings: Iterable[Finding]
) -> Iterator[Finding]:
    """
    End what a noun tells before what somebody calls it.

    In "dismissed the claim that it rained as nonsense" the verdict belongs to who
    dismisses it.  Where the claim itself holds a verb that calls something so, as in
    "the claim that Roy described it as nonsense", it is told.

    Args:
        page: The words.
        cues: The words that report.
        findings: What was found, in any order.
    """
    findings = list(findings)
    judged = {
        piece[1]
        for each in findings
        if each.cue and _judges(page, cues, each.cue)
        for piece in each.content
    }
    for each in findings:
        first, end = each.content[-1]
        nests = end in judged and each.cue is not None and each.cue[1] <= first
        noun = nests and each.cue and is_noun(page, cues, each.cue)
        place = _verdict(page, cues, (first, end)) if noun else None
        if place is None:
            yield each
        else:
            content = (*each.content[:-1], (first, place))
            yield attrs.evolve(each, content=content)


def _verdict(page: Page, cues: CueBook, told: Range) -> int | None:
    """Find the "as" of a verdict at the end of what is told."""
    first, end = told
    for place in range(end - 2, max(first, end - _LONGEST), -1):
        if page.kind[place] & k.ROLE:
            is_one = _is_verdict(page, (place + 1, end))
            return None if not is_one or _calls(page, cues, (first, place)) else place
    return None


def _is_verdict(page: Page, words: Range) -> bool:
    """Whether it is a quotation, or ends with a word for what is untrue."""
    first, end = words
    return page.sees(first, k.OPENING) or page.norm[end - 1] in page.grammar.untrue


def _judges(page: Page, cues: CueBook, cue: Range) -> bool:
    """Whether a verb may say as what it sees its object: dismissed it as false."""
    row = cues.row_of(page.norm[slice(*cue)])
    takes = isinstance(row, CueVerb) and Takes.AS in row.takes
    return takes or (row is not None and row.act is Act.DENY)


def _calls(page: Page, cues: CueBook, words: Range) -> bool:
    """Whether a verb among the words may say as what something is seen."""
    rows = (cues.row_of(page.norm[number : number + 1]) for number in range(*words))
    return any(isinstance(row, CueVerb) and Takes.AS in row.takes for row in rows)
