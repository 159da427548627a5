"""Sources that begin too early: "police said they" is "they" for "believed"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from claimtrack.lexicon.cues import CueBook
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding, Range
from claimtrack.stages.statements.page import Page


def without_outer_clauses(
    page: Page, cues: CueBook, findings: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Take out of sources the subject and the verb of the clause around them.

    In "police said they believed it" the weights may take all before "believed" for
    its source, as either noun phrase looks like one.

    Args:
        page: The words.
        cues: The words that report.
        findings: What was found, in any order.
    """
    findings = list(findings)
    verbs: dict[int, list[Range]] = {}
    for each in findings:
        if (
            each.source
            and each.cue
            and _is_predicate(page, cues, each.source, each.cue)
        ):
            verbs.setdefault(each.source[0], []).append(each.cue)
    for each in findings:
        yield each if each.source is None else _behind(each, each.source, verbs)


def _behind(each: Finding, source: Range, verbs: Mapping[int, list[Range]]) -> Finding:
    """Begin a source behind the last verb that has its first noun phrase as subject."""
    first, end = source
    start = max((b for _, b in verbs.get(first, ()) if b <= end), default=first)
    if start == first:
        return each
    return attrs.evolve(each, source=(start, end) if start < end else None)


def _is_predicate(page: Page, cues: CueBook, source: Range, cue: Range) -> bool:
    """Whether a finite verb follows its subject: not "a report citing Lee"."""
    words = range(*cue)
    finite = any(page.kind[number] & k.FINITE for number in words)
    # "officials say", but not "a news report"
    base = any(
        page.norm[number] in cues.verbs and page.norm[number] not in cues.nouns
        for number in words
        if not page.kind[number] & k.GERUND
    )
    return source[1] <= cue[0] and (finite or base)
