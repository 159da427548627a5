"""Statements around an adjective: Lee was adamant that …; Lee is wary of …."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimtrack.lexicon.cues import CueBook, longest
from claimtrack.lexicon.rows.cues import CueAdjective
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.candidates import verb_group
from claimtrack.stages.statements.clause_ends import Heads, clause_end
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.phrases import is_expletive
from claimtrack.stages.statements.spans import trim
from claimtrack.stages.statements.subjects import subject_before


@attrs.frozen
class AdjectiveCue:
    """
    An adjective behind a form of "be".

    Args:
        row: Its row.
        first: The number of the first word of its group: "has always been".
        core: Its own number.
        last: The number behind it.
    """

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
            group = verb_group(page, number, page.limit[number][0])
            if group.auxiliary & (k.BE | k.AUXILIARY):
                last = number + len(cue.words)
                yield AdjectiveCue(cue.row, group.first, number, last)


def read_adjective(page: Page, cue: AdjectiveCue, heads: Heads) -> Finding | None:
    """Read the statement that an adjective reports, if a link joins content to it."""
    high = page.limit[cue.core][1]
    link = cue.last
    if link >= high - 1 or page.norm[link] not in cue.row.links:
        return None
    subject = subject_before(page, cue.first, cue.core)
    if subject is None:
        return None
    # "that", "to" and "whether" belong to the content, "about" to the cue.
    kind = page.kind[link] & (k.COMPLEMENTIZER | k.INFINITIVAL | k.INTERROGATIVE)
    if cue.row.impersonal and kind and is_expletive(page, subject.words):
        return None  # "It is clear that …" is the writer's own word
    if kind & k.INFINITIVAL and page.sees(link + 1, k.PRONOUN):
        kind = 0
    start, last = (link, cue.last) if kind else (link + 1, link + 1)
    content = trim(page, start, clause_end(page, start, high, heads))
    words = (cue.first, last)
    rule = f"adjective-{page.norm[link]}"
    return Finding(subject.words, words, (content,), rule, subject.joined)
