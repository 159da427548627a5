"""Passives behind what is told: "…, the court was told"; "“…,” it was reported"."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.adverbials import behind_times
from claimtrack.stages.statements.clause import Clause
from claimtrack.stages.statements.clause_ends import Heads, clause_end
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.page import Page
from claimtrack.stages.statements.passives import agent_of
from claimtrack.stages.statements.phrases import is_expletive
from claimtrack.stages.statements.quotations import Front, front_of, quotes_behind
from claimtrack.stages.statements.spans import trim

_TOLD: Final = frozenset((Takes.PERSON_CLAUSE,))
_REPORTED: Final = frozenset((Takes.CLAUSE, Takes.THAT))
_OPENS: Final = k.OPENS_NOUN & ~k.NUMBER
# "When he came, Lee was told", "After the game, Lee was told", "Last week, Lee was told"
_NO_CLAUSE: Final = k.SUBORDINATOR | k.PREPOSITION | k.GERUND | k.TIME | k.ADVERB


def read_fronted(page: Page, clause: Clause, heads: Heads) -> Finding | None:
    """
    Read a passive whose content stands in front of it, or around it.

    Whom it is told is the subject, and who tells it stands behind "by", if anywhere.

    Args:
        page: The words.
        clause: A passive with its subject.
        heads: Where other statements begin.
    """
    whole = not clause.elided and not clause.relative
    front = front_of(page, clause) if whole and _reports(page, clause) else None
    if front is None:
        return None
    high = page.limit[clause.verb.core][1]
    end = behind_times(page, clause.verb.last, high)
    agent = None
    if page.sees(end, k.AGENT) and end < high:
        agent = agent_of(page, clause.verb.row, end + 1, high)
        end = end if agent is None else behind_times(page, agent[1], high)
    if not page.ends_at(end, high):
        return None
    if front.quoted:
        pieces = (front.words, *quotes_behind(page, end, high))
    elif page.sees(front.words[0], _NO_CLAUSE):
        return None
    elif page.word(end) == "," and end + 1 < high:
        rest = trim(page, end, clause_end(page, end + 1, high, heads))
        pieces = (front.words, rest)
    elif _is_clause(page, front):
        pieces = (front.words,)
    else:
        return None
    return Finding(agent, clause.cue, pieces, "fronted-passive")


def _reports(page: Page, clause: Clause) -> bool:
    """Whether somebody is told it, or nobody is: "it was reported"."""
    row: CueVerb = clause.verb.row
    wanted = _REPORTED if is_expletive(page, clause.source) else _TOLD
    return not wanted.isdisjoint(row.takes)


def _is_clause(page: Page, front: Front) -> bool:
    """Whether a whole clause stands in front, and no circumstance."""
    first, end = front.words
    whole = page.mentions.end.get(first) == end or first in page.time
    return page.sees(first, _OPENS) and not whole
