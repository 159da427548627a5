"""relations → statements with the platform of the occasion"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.relation import RelationKind
from claimtrack.model.statement import Act, Statement
from claimtrack.stages.occasions.guests import Guests, inherited
from claimtrack.stages.occasions.interviews import InterviewFinder

_SURE: Final = 0.5  # less sure of what is only named again in a new paragraph


def occasion_adder(lexicon: Lexicon) -> Work:
    """
    Make the stage that lets statements inherit the platform of their occasion.

    Who says something in a letter and adds another thing adds it in the letter, and
    who says two things in a sentence says both there.  What one says behind the news
    that one was interviewed was said in that interview.
    An inherited platform has no words of its own: its `start` is None.

    Args:
        lexicon: Its rows of outlets and interviews are used.
    """
    interviews = InterviewFinder(lexicon)

    def add_occasions(document: Document) -> Document:
        return _inherit(document, Guests(interviews.find(document)))

    return add_occasions


def _inherit(document: Document, guests: Guests) -> Document:
    """Let statements inherit the platform of those that they continue."""
    continued = {
        relation.origin: relation.target
        for relation in document.relations
        if relation.kind == RelationKind.CONTINUES and relation.confidence > _SURE
    }
    starts = [sentence.start for sentence in document.sentences]
    done: dict[str, Statement] = {}
    latest: dict[tuple[int, str | None, str | None], str] = {}
    for statement in document.statements:
        start = _start(statement)
        here = (bisect_right(starts, start), statement.parent, statement.speaker)
        before = done.get(continued.get(statement.id) or latest.get(here) or "")
        platform = statement.platform
        if before is not None and _goes_on(statement, before):
            platform = inherited(before.platform)
        if platform is None and statement.act is not Act.BELIEF:
            platform = guests.platform(statement, start)
        elif statement.platform is not None:
            guests.leave(statement, start)
        done[statement.id] = attrs.evolve(statement, platform=platform)
        if statement.speaker is not None:
            latest[here] = statement.id
    return attrs.evolve(document, statements=tuple(done.values()))


def _goes_on(statement: Statement, before: Statement) -> bool:
    """Whether one speaks where one spoke before, and not to somebody new or to nobody."""
    to_new = statement.addressee is not None and before.addressee is None
    thought = statement.act is Act.BELIEF
    return statement.platform is None and not to_new and not thought


def _start(statement: Statement) -> int:
    """Give where a statement begins in the text, to tell its sentence."""
    anchor = statement.cue or statement.content[0]
    return anchor.start
