"""Contents that run into the verb behind them: "rumours [that it is broke] are false"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page

_VERB: Final = k.BE | k.AUXILIARY | k.MODAL


def end_before_verbs(
    page: Page, by_rules: Iterable[Finding], weighed: Iterable[Finding]
) -> Iterator[Finding]:
    """
    End what a noun tells before the verb of which the noun is the subject.

    A clause has one verb, which the rules count; the weights may take a second one in.

    Args:
        page: The words.
        by_rules: What the rules found.
        weighed: What was found with weights, in any order.
    """
    ends: dict[Range, Range] = {
        each.cue: each.content[0]
        for each in by_rules
        if each.cue and each.rule == "noun-that" and _has_verb(page, each.content[0])
    }
    for each in weighed:
        ruled = ends.get(each.cue) if each.cue else None
        if ruled and _runs_on(each.content, ruled):
            yield attrs.evolve(each, content=(ruled,))
        else:
            yield each


def _has_verb(page: Page, content: Range) -> bool:
    """Whether a verb stands behind a clause that is surely whole."""
    first, end = content
    # In "that men who have ties have been held" the second verb is the clause's own.
    whole = not any(page.kind[n] & k.RELATIVE for n in range(first + 1, end))
    return whole and page.sees(end, _VERB)


def _runs_on(content: tuple[Range, ...], ruled: Range) -> bool:
    """Whether a content begins where the rules' does and ends behind it."""
    return len(content) == 1 and content[0][0] == ruled[0] and content[0][1] > ruled[1]
