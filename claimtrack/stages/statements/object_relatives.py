"""Statements in a clause about their object: which Lee denied; a claim Lee disputes."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.model.passage import Range
from claimtrack.model.statement import Act
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adverbials import behind_times
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.passives import agent_of
from claimtrack.stages.statements.plain_phrases import plain_start

ANSWERING: Final = frozenset((Act.DENY, Act.CONFIRM))
"""What one does by taking up what was told: denied it, confirmed it."""

_LONGEST_NAME: Final = 6  # words that a claim is called
_NO_NAME: Final = k.FINITE | k.COMPLEMENTIZER | k.INFINITIVAL | k.RELATIVE | k.OPENING


def read_object_relative(page: Page, clause: Clause) -> Finding | None:
    """
    Read "the charge, which Lee denied, …" and "…, a charge Lee denied.".

    So is "…, a report Lee called absurd." read, with what the object is called.
    """
    source, verb = clause.source, clause.verb
    if source is None:
        return None
    high = page.limit[verb.core][1]
    alone = Takes.NOUN in verb.row.takes and _breaks(page, verb.last, high)
    pronoun = clause.head - 1
    if page.sees(pronoun, k.RELATIVE) and pronoun >= page.limit[verb.core][0]:
        content = (pronoun, clause.head)
        rule = "object-relative"
        elided = clause.elided
        return Finding(source, clause.cue, (content,), rule, elided) if alone else None
    end = verb.last if alone else _behind_name(page, clause, high)
    told = None if clause.relative or end is None else _told_before(page, source)
    if told is None or end is None:
        return None
    called = ((verb.last, end),) if end > verb.last else ()
    own = (told[1], source[1])
    return Finding(own, clause.cue, (told, *called), "object-contact", clause.elided)


def read_reduced_relative(page: Page, clause: Clause) -> Finding | None:
    """Read "…, a charge denied by Lee": who answers a claim stands behind the verb."""
    verb = clause.verb
    low, high = page.limit[verb.core]
    place = behind_times(page, verb.last, high)
    answers = verb.row.act in ANSWERING and Takes.NOUN in verb.row.takes
    if not answers or place >= high or not page.kind[place] & k.AGENT:
        return None
    told = _claim_before(page, verb.first, low)
    agent = agent_of(page, verb.row, place + 1, high)
    if told is None or agent is None:
        return None
    return Finding(agent, clause.cue, (told,), "object-reduced")


def _claim_before(page: Page, end: int, low: int) -> Range | None:
    """Give the claim before a verb: "…, *a charge* denied by Lee"."""
    if end <= low + 1 or page.norm[end - 1] not in page.grammar.claims:
        return None
    start = plain_start(page, end, low)
    # Where it is a verb, as in "Lee claims Roy denied it", no article stands before it.
    is_noun = page.sees(start, k.DETERMINER | k.POSSESSIVE) and start < end - 1
    return (start, end) if is_noun else None


def _behind_name(page: Page, clause: Clause, high: int) -> int | None:
    """Give the end of what a claim is called behind a verb: "a report Lee called absurd"."""
    verb = clause.verb
    if Takes.PREDICATE in verb.row.takes:
        for end in range(verb.last + 1, min(high, verb.last + _LONGEST_NAME) + 1):
            if page.kind[end - 1] & _NO_NAME:
                return None
            if _breaks(page, end, high):
                return end
    return None


def _breaks(page: Page, end: int, high: int) -> bool:
    """Whether a clause ends here, a time aside."""
    end = behind_times(page, end, high)
    return end >= high or (page.sees(end, k.MARK) and not page.sees(end, k.OPENING))


def _told_before(page: Page, source: Range) -> Range | None:
    """Find the claim in "a claim Lee", which looks like a title, and in "a claim he"."""
    claims, low = page.grammar.claims, page.limit[source[0]][0]
    for number in range(source[1] - 2, source[0], -1):
        if page.norm[number] in claims and page.sees(number + 1, k.CAPITAL):
            return (plain_start(page, number + 1, source[0]), number + 1)
    return _claim_before(page, source[0], low)
