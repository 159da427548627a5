"""Contents that run into the verb behind them: "rumours [that it is broke] are false".

So may "said [it was cold] but declined to say more", whose second verb is not reported.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook
from claimtrack.model.passage import Range
from claimtrack.model.statement import Act
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.nouns import is_fronted
from claimtrack.stages.statements.page import Page

_VERB: Final = k.BE | k.AUXILIARY | k.MODAL


def end_before_verbs(
    page: Page,
    cues: CueBook,
    by_rules: Iterable[Finding],
    weighed: Iterable[Finding],
) -> Iterator[Finding]:
    """
    End what is told before a verb that tells something else.

    It may be that of which the noun that tells is the subject, or say what the speaker
    would not tell, or open the main clause behind a phrase with that noun.  A clause has one verb, which the rules count; the weights may take
    a second one in.

    Args:
        page: The words.
        cues: Says which verbs decline to tell.
        by_rules: What the rules found.
        weighed: What was found with weights, in any order.
    """
    by_rules = list(by_rules)
    silent = {
        each.cue[0]
        for each in by_rules
        if each.cue and each.elided and _is_declined(page, cues, each.cue)
    }
    ends: dict[Range, Range] = {
        each.cue: each.content[0]
        for each in by_rules
        if each.cue
        and len(each.content) == 1
        and (
            _is_judged(page, each)
            or _is_left(page, silent, each.content[0][1])
            or _is_fronted(page, each)
        )
    }
    for each in weighed:
        ruled = ends.get(each.cue) if each.cue else None
        if ruled and _runs_on(each.content, ruled):
            yield attrs.evolve(each, content=(ruled,))
        else:
            yield each


def _is_declined(page: Page, cues: CueBook, cue: Range) -> bool:
    row = cues.row_of(page.norm[slice(*cue)])
    return row is not None and row.act is Act.DECLINE


def _is_left(page: Page, silent: Container[int], end: int) -> bool:
    """
    Whether behind a content stands what the speaker would not tell: ", but refused".

    In "he was armed and refused to leave" the second verb is reported as well.
    """
    end += page.word(end) == ","
    return page.word(end) in page.grammar.adversatives and end + 1 in silent


def _is_judged(page: Page, found: Finding) -> bool:
    """Whether a noun tells something and is the subject of the verb behind it."""
    return found.rule == "noun-that" and _has_verb(page, found.content[0])


def _is_fronted(page: Page, found: Finding) -> bool:
    """Whether a main clause follows behind a comma: "Amid reports that …, Lee left"."""
    noun = found.rule == "noun-that" and page.word(found.content[0][1]) == ","
    return noun and found.cue is not None and is_fronted(page, found.cue[0])


def _has_verb(page: Page, content: Range) -> bool:
    """Whether a verb stands behind a clause that is surely whole."""
    first, end = content
    # In "that men who have ties have been held" the second verb is the clause's own.
    whole = not any(page.kind[n] & k.RELATIVE for n in range(first + 1, end))
    return whole and page.sees(end, _VERB)


def _runs_on(content: tuple[Range, ...], ruled: Range) -> bool:
    """Whether a content begins where the rules' does and ends behind it."""
    return len(content) == 1 and content[0][0] == ruled[0] and content[0][1] > ruled[1]
