"""Statements around an adjective: Lee was adamant that …; Lee is wary of …."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimtrack.lexicon.cues import CueBook, longest
from claimtrack.lexicon.rows.cues import CueAdjective
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import (
    ADVERB,
    AUXILIARY,
    BE,
    COMPLEMENTIZER,
    INFINITIVAL,
    INTERROGATIVE,
    MODAL,
    NEGATION,
    PRONOUN,
    Page,
)
from claimtrack.stages.statements.spans import clause_end, trim
from claimtrack.stages.statements.subjects import subject_before

_GROUP = AUXILIARY | MODAL | NEGATION | ADVERB


@attrs.frozen
class AdjectiveCue:
    """An adjective behind "is": where its verb group begins, and its row."""

    row: CueAdjective
    first: int
    core: int
    last: int


def find_adjectives(page: Page, cues: CueBook) -> Iterator[AdjectiveCue]:
    """Yield each adjective that may report and stands behind a form of "be"."""
    adjectives = cues.adjectives
    for number, word in enumerate(page.norm):
        if word in adjectives:
            cue = longest(adjectives, page.norm, number)
            if cue is None or not isinstance(cue.row, CueAdjective):
                continue
            first = _group_start(page, number)
            if first is not None:
                yield AdjectiveCue(cue.row, first, number, number + len(cue.words))


def read_adjective(
    page: Page, cue: AdjectiveCue, heads: dict[int, bool]
) -> Finding | None:
    """Read the statement that an adjective reports, if a link joins content to it."""
    high = page.limit[cue.core][1]
    link = cue.last
    if link >= high - 1 or page.norm[link] not in cue.row.links:
        return None
    subject = subject_before(page, cue.first, cue.core)
    if subject is None:
        return None
    joins = page.kind[link] & (COMPLEMENTIZER | INFINITIVAL | INTERROGATIVE)
    infinitive = joins and page.kind[link] & INFINITIVAL
    if infinitive and page.sees(link + 1, PRONOUN):
        joins = 0
    start = link if joins else link + 1
    content = trim(page, start, clause_end(page, start, high, heads))
    if content[1] <= content[0]:
        return None
    cue_end = cue.last if joins else start
    rule = f"adjective-{page.norm[link]}"
    return Finding(
        subject.words, (cue.first, cue_end), (content,), rule, subject.joined
    )


def _group_start(page: Page, core: int) -> int | None:
    """Find where "has always been" begins; None if there is no form of "be"."""
    low = page.limit[core][0]
    number = core - 1
    first = None
    while number >= low:
        mask = page.kind[number]
        contracted = page.norm[number] == "'s" and page.sees(number - 1, PRONOUN)
        if mask & BE or contracted:
            first = number
        elif not (mask & _GROUP or page.norm[number].endswith("ly")) or mask & PRONOUN:
            break
        elif first is not None:
            first = number
        number -= 1
    if number >= low and page.kind[number] & PRONOUN and "'" in page.norm[number]:
        return core if first is None else first
    return first
