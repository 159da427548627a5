"""relations → statements with the platform of the occasion"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.model.document import Document
from claimtrack.model.relation import RelationKind
from claimtrack.model.statement import Act, Platform, Statement
from claimtrack.stages.occasions.guests import Guests, start_of
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
        place = bisect_right(starts, start_of(statement))
        here = (place, statement.parent, statement.speaker)
        before = done.get(continued.get(statement.id) or latest.get(here) or "")
        platform = _platform(statement, before, guests)
        if platform is not statement.platform:
            statement = attrs.evolve(statement, platform=platform)  # noqa: PLW2901  values are frozen
        done[statement.id] = statement
        if statement.speaker is not None:
            latest[here] = statement.id
    return attrs.evolve(document, statements=tuple(done.values()))


def _platform(
    statement: Statement, before: Statement | None, guests: Guests
) -> Platform | None:
    """Give the platform of a statement: its own, that of the one before, or that of a guest."""
    if statement.platform is not None:
        guests.leave(statement)
        return statement.platform
    if statement.act is Act.BELIEF:
        return None
    platform = None
    # Who speaks to somebody new has gone elsewhere.
    if before is not None and not (statement.addressee and before.addressee is None):
        platform = before.platform and before.platform.inherited()
    return platform or guests.platform(statement)
