"""Statements in a clause about their object: which Lee denied; a claim Lee disputes."""

from __future__ import annotations

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.model.passage import Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adverbials import behind_times
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.plain_phrases import plain_start


def read_object_relative(page: Page, clause: Clause) -> Finding | None:
    """Read "the charge, which Lee denied, …" and "…, a charge Lee denied."."""
    source = clause.source
    if source is None or Takes.NOUN not in clause.verb.row.takes:
        return None
    if not _lacks_its_object(page, clause):
        return None
    pronoun = clause.head - 1
    if page.sees(pronoun, k.RELATIVE) and pronoun >= page.limit[clause.verb.core][0]:
        content = (pronoun, clause.head)
        return Finding(source, clause.cue, (content,), "object-relative", clause.elided)
    told = None if clause.relative else _told_before(page, source)
    if told is None:
        return None
    return Finding(
        (told[1], source[1]), clause.cue, (told,), "object-contact", clause.elided
    )


def _lacks_its_object(page: Page, clause: Clause) -> bool:
    """Whether nothing stands behind the verb that it could deny or support."""
    high = page.limit[clause.verb.core][1]
    end = behind_times(page, clause.verb.last, high)
    is_break = page.sees(end, k.MARK) and not page.sees(end, k.OPENING)
    return end >= high or is_break


def _told_before(page: Page, source: Range) -> Range | None:
    """Find the claim in "a claim Lee", which looks like a title, and in "a claim he"."""
    nouns = page.grammar.cues.nouns
    for number in range(source[0], source[1] - 1):
        if page.norm[number] in nouns and page.sees(number + 1, k.CAPITAL):
            return (source[0], number + 1) if number > source[0] else None
    last = source[0] - 1
    low = page.limit[source[0]][0]
    if last <= low or page.norm[last] not in nouns:
        return None
    start = plain_start(page, source[0], low)
    # Where it is a verb, as in "Lee claims Roy denied it", no article stands before it.
    is_noun = page.sees(start, k.DETERMINER | k.POSSESSIVE) and start < last
    return (start, source[0]) if is_noun else None
