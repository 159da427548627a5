"""Contents that hold whom it is told: "*Lee* was told it rained"; told *a committee*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook
from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.addressees import behind_addressee
from claimtrack.stages.statements.adverbials import behind_times
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.openings import opens_clause, opens_phrase
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.passives import is_passive

# "Urged Lee to rest" may well hold who is to rest.
_ACTIVE: Final = frozenset(
    ("verb-person-clause", "verb-that", "clause-subject-verb", "quote-subject-verb")
)


def without_told(
    page: Page, cues: CueBook, by_rules: Iterable[Finding], weighed: Iterable[Finding]
) -> Iterator[Finding]:
    """
    Take out of what is told the one to whom it is told.

    That is the subject of a passive, unless something else is, as in "the joke was told
    by Lee", and whom the verb names behind "…, Lee told a committee".  Nothing is told
    in "When he came, Lee was told".

    Args:
        page: The words.
        cues: The words that report.
        by_rules: What the rules found; they know what such a verb tells.
        weighed: What was found with weights, in any order.
    """
    passive: dict[int, tuple[Range, ...]] = {}
    active: dict[int, tuple[Range, ...]] = {}
    for each in by_rules:
        if each.cue and each.family == "passive" and len(each.content) == 1:
            passive[each.cue[1]] = each.content
        elif each.cue and each.rule in _ACTIVE:
            active[each.cue[1]] = each.content
    told = (each for each in weighed if not _is_circumstance(page, cues, each))
    for each in told:
        if each.cue is None:
            yield each
        elif each.content[0][1] == each.cue[0]:
            content = passive.get(each.cue[1])
            if content is not None:
                yield attrs.evolve(each, content=content)
            elif not _takes_object(page, cues, each, each.cue):
                yield each
        elif _holds_addressee(page, each, each.cue, active.get(each.cue[1])):
            yield attrs.evolve(each, content=active[each.cue[1]])
        else:
            yield each


def _is_circumstance(page: Page, cues: CueBook, found: Finding) -> bool:
    """Whether all that stands in front of a passive is when or where it was told."""
    cue = found.cue
    if cue is None or found.family != "learned" or found.content[-1][1] >= cue[0]:
        return False
    return is_passive(page, cues, found, cue)


def _takes_object(page: Page, cues: CueBook, found: Finding, cue: Range) -> bool:
    """Whether something else than the subject is told: "Lee was told the truth"."""
    alone = len(found.content) == 1 and is_passive(page, cues, found, cue)
    return alone and opens_phrase(page, cue[1]) and not page.sees(cue[1], k.TIME)


def _holds_addressee(
    page: Page, found: Finding, cue: Range, ruled: tuple[Range, ...] | None
) -> bool:
    """Whether the content begins with whom or when it was told, as the rules see."""
    high = page.limit[cue[0]][1]
    start = behind_times(page, cue[1], high)
    first, end = found.content[0]
    if ruled is None or len(found.content) > 1 or first not in (cue[1], start):
        return False
    person = behind_addressee(page, start, high)
    if ruled[-1][1] < start:
        return end == person
    begin = ruled[0][0]
    if ruled != ((begin, end),) or not _opens(page, begin, high):
        return False
    return begin == start or (begin == person and _is_person(page, start, begin))


def _opens(page: Page, number: int, high: int) -> bool:
    """Whether what is told begins here, in a clause."""
    if page.sees(number, k.COMPLEMENTIZER):
        return True
    opens = opens_phrase(page, number) and not page.sees(number, k.FINITE)
    return opens and opens_clause(page, number, high)


def _is_person(page: Page, first: int, end: int) -> bool:
    """Whether something can be told to what stands here: not "ask a question"."""
    pronoun = end == first + 1 and page.sees(first, k.PRONOUN)
    return pronoun or (first, end) in page.mentions.people
