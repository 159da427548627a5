"""Sources with a clause of their own: "a man who asked not to be named said it rained"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page


def with_own_clauses(
    page: Page, by_rules: Iterable[Finding], weighed: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Keep a source with its clause whole, and end what that clause tells within it.

    To the weights "a man who" may look like a source of "said", as it is one of
    "asked", and "not to be named said it rained" like what he asked.

    Args:
        page: The words.
        by_rules: What the rules found; they know where a source ends.
        weighed: What was found with weights, in any order.
    """
    ruled = {each.cue: each.source for each in by_rules if each.cue and each.source}
    whole = [_with_clause(page, ruled, each) for each in weighed]
    # The verb behind each source, by the words that a clause of it may have.
    verbs = {
        number: each.cue[0]
        for each in whole
        if each.cue and each.source and each.source[1] == each.cue[0]
        if ruled.get(each.cue) == each.source
        for number in range(*each.source)
    }
    return (_ended(page, each, verbs) for each in whole)


def _with_clause(page: Page, ruled: dict[Range, Range], found: Finding) -> Finding:
    """Take the source of the rules where that of the weights ends at its "who"."""
    cue, source = found.cue, found.source
    if cue is None or source is None or source[1] >= cue[0]:
        return found
    own = ruled.get(cue)
    cut = page.sees(source[1] - 1, k.RELATIVE) or page.sees(source[1], k.RELATIVE)
    if own is None or not cut or own[0] != source[0] or own[1] <= source[1]:
        return found
    return attrs.evolve(found, source=own)


def _ended(page: Page, found: Finding, verbs: dict[int, int]) -> Finding:
    """End what is told inside a source before the verb of that source."""
    cue, source = found.cue, found.source
    if cue is None or source is None or source[1] != cue[0]:
        return found
    verb = verbs.get(cue[0], cue[0])
    if verb == cue[0] or not page.sees(source[1] - 1, k.RELATIVE):
        return found
    kept = tuple(
        (first, min(end, verb)) for first, end in found.content if first < verb
    )
    runs_on = kept and kept != found.content
    return attrs.evolve(found, content=kept) if runs_on else found
