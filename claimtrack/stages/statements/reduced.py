"""Statements around a participle of the passive: Asked whether …, Lee …."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adverbials import behind_times
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.clause_ends import Heads, clause_end
from claimtrack.stages.statements.complements import (
    names_a_question,
    quoted_question,
)
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.passives import agent_of, behind_agent
from claimtrack.stages.statements.spans import trim

_OPENS: Final = k.MARK | k.SUBORDINATOR | k.CONJUNCTION
_FARTHEST: Final = 25


def read_reduced(page: Page, clause: Clause, heads: Heads) -> Finding | None:
    """
    Read "Asked (by whom) whether …, Lee …" and "Told that …, Lee …".

    Whose question it is stands behind "by" or is left open; the subject of the
    sentence is who was asked.
    """
    verb = clause.verb
    low, high = page.limit[verb.core]
    if not verb.participle or not _opens(page, verb.core, low):
        return None
    place = behind_times(page, verb.last, high)
    agent = None
    if page.sees(place, k.AGENT) and place < high:
        agent = agent_of(page, verb.row, place + 1, high)
        place = place if agent is None else behind_agent(page, agent, high)
    takes = frozenset(verb.row.takes)
    quote = quoted_question(page, place, takes)
    if quote is not None:
        return Finding(agent, clause.cue, (quote,), "passive-opening")
    start = _content(page, takes, place, high)
    if start is None:
        return None
    end = _before_main_clause(page, start, clause_end(page, start, high, heads))
    content = trim(page, start, end)
    return Finding(agent, clause.cue, (content,), "passive-opening")


def _opens(page: Page, number: int, low: int) -> bool:
    """Whether a clause begins here: at the sentence, a comma, a "when"."""
    return number == low or bool(page.kind[number - 1] & _OPENS)


def _content(page: Page, takes: frozenset[Takes], place: int, high: int) -> int | None:
    """Find where the content of a question or a message begins."""
    if place + 1 >= high:
        return None
    kind = page.kind[place]
    if Takes.WHETHER in takes and kind & k.INTERROGATIVE:
        return place
    if Takes.PERSON_CLAUSE in takes and kind & k.COMPLEMENTIZER:
        return place
    return place + 1 if names_a_question(page, place, takes) else None


def _before_main_clause(page: Page, start: int, end: int) -> int:
    """Give the comma before the clause that goes on, or `end`."""
    for number in range(start, min(end, start + _FARTHEST)):
        if page.norm[number] == "," and page.quote[number] == page.quote[start]:
            return number
    return end
