"""Statements around a passive: it was reported that …; Lee is said to be ill."""

from __future__ import annotations

import attrs

from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.stages.statements.candidates import Candidate
from claimtrack.stages.statements.complements import is_base, skip_adverbials
from claimtrack.stages.statements.finding import Finding, Range
from claimtrack.stages.statements.page import (
    AGENT,
    COMPLEMENTIZER,
    INFINITIVAL,
    INTERROGATIVE,
    PRONOUN,
    ROLE,
    TOPIC,
    Page,
)
from claimtrack.stages.statements.phrases import phrase_after
from claimtrack.stages.statements.spans import clause_end, trim
from claimtrack.stages.statements.subjects import Subject

_REPORTING = frozenset((Takes.CLAUSE, Takes.THAT, Takes.PERSON_CLAUSE))


@attrs.frozen
class _Passive:
    """
    A passive with what stands behind it.

    Args:
        row: The row of the verb.
        cue: Its words.
        subject: The subject; None if there is none of its own.
        agent: Who is named behind "by"; None if nobody is.
        place: The number of the first word behind the verb, its agent and its times.
        high: The number behind the sentence.
    """

    row: CueVerb
    cue: Range
    subject: Range | None
    agent: Range | None
    place: int
    high: int


def read_passive(
    page: Page, verb: Candidate, subject: Subject, heads: dict[int, bool]
) -> Finding | None:
    """Read the statement that a verb in the passive reports, if it reports one."""
    high = page.limit[verb.core][1]
    cue = (verb.first, verb.last)
    agent = None
    place, soft = skip_adverbials(page, verb.last, high)
    if page.sees(place, AGENT) and place < high:
        agent = _agent(page, place + 1, high)
        if agent is not None:
            place, soft = skip_adverbials(page, agent[1], high)
    if page.sees(soft, COMPLEMENTIZER) and soft < high:
        place = soft
    passive = _Passive(verb.row, cue, subject.words, agent, place, high)
    return _clause(page, passive, heads) or _object(page, passive, heads)


def _agent(page: Page, start: int, high: int) -> Range | None:
    end = page.mention_to.get(start)
    if end is not None and end <= high:
        return (start, end)
    return phrase_after(page, start, high)


def _clause(page: Page, it: _Passive, heads: dict[int, bool]) -> Finding | None:
    """It was reported that …; Lee was told that …; Lee is said to be ill."""
    if it.place >= it.high:
        return None
    takes = it.row.takes
    mask = page.kind[it.place]
    spoken = _REPORTING.intersection(takes)
    rest = trim(page, it.place, clause_end(page, it.place, it.high, heads))
    if mask & COMPLEMENTIZER and spoken:
        return Finding(it.agent, it.cue, (rest,), "passive-that")
    if mask & INTERROGATIVE and Takes.WHETHER in takes:
        return Finding(it.agent, it.cue, (rest,), "passive-whether")
    if not mask & INFINITIVAL or it.subject is None or not is_base(page, it.place + 1):
        return None
    if Takes.PERSON_INFINITIVE in takes:
        return Finding(it.agent, it.cue, (rest,), "passive-request")
    if Takes.CLAUSE in takes:
        return Finding(it.agent, it.cue, (it.subject, rest), "hearsay")
    return None


def _object(page: Page, it: _Passive, heads: dict[int, bool]) -> Finding | None:
    """Lee was described as a liar; the plan was condemned by the union."""
    takes = it.row.takes
    if it.subject is None or page.sees(it.subject[0], PRONOUN) and it.agent is None:
        return None
    if it.place < it.high:
        mask = page.kind[it.place]
        rest = trim(page, it.place, clause_end(page, it.place, it.high, heads))
        if mask & ROLE and Takes.AS in takes:
            return _as(page, it, rest)
        if mask & TOPIC and Takes.PERSON_OF in takes:
            return Finding(it.agent, it.cue, (it.subject, rest), "passive-of")
    if Takes.NOUN in takes and it.agent is not None:
        return Finding(it.agent, it.cue, (it.subject,), "passive-by")
    return None


def _as(page: Page, it: _Passive, rest: Range) -> Finding | None:
    """Lee was described as a liar by the Herald; not: was quoted as saying."""
    if it.subject is None or page.norm[rest[0] + 1].endswith("ing"):
        return None
    agent, end = it.agent, rest[1]
    for number in range(rest[0], rest[1] - 1):
        if page.kind[number] & AGENT and number + 1 in page.mention_to:
            agent, end = (number + 1, page.mention_to[number + 1]), number
    return Finding(agent, it.cue, (it.subject, (rest[0], end)), "passive-as")
