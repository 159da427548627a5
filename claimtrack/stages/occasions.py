"""relations → statements with the platform of the occasion"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

import attrs

from claimtrack.model.document import Document
from claimtrack.model.relation import RelationKind
from claimtrack.model.statement import Act, Platform, Statement

_SURE: Final = 0.5  # less sure of what is only named again in a new paragraph


def add_occasions(document: Document) -> Document:
    """
    Let a statement inherit the platform of the one that it continues.

    Who says something in a letter and adds another thing adds it in the letter, and
    who says two things in a sentence says both there.
    An inherited platform has no words of its own: its `start` is None.
    """
    continued = {
        relation.origin: relation.target
        for relation in document.relations
        if relation.kind == RelationKind.CONTINUES and relation.confidence > _SURE
    }
    starts = [sentence.start for sentence in document.sentences]
    done: dict[str, Statement] = {}
    latest: dict[tuple[int, str | None, str | None], str] = {}
    for statement in document.statements:
        place = bisect_right(starts, _start(statement))
        here = (place, statement.parent, statement.speaker)
        before = done.get(continued.get(statement.id) or latest.get(here) or "")
        if before is not None and _goes_on(statement, before):
            statement = attrs.evolve(statement, platform=_inherited(before))  # noqa: PLW2901  values are frozen
        done[statement.id] = statement
        if statement.speaker is not None:
            latest[here] = statement.id
    return attrs.evolve(document, statements=tuple(done.values()))


def _goes_on(statement: Statement, before: Statement) -> bool:
    """Whether one speaks where one spoke before, and not to somebody new or to nobody."""
    to_new = statement.addressee is not None and before.addressee is None
    thought = statement.act is Act.BELIEF
    return statement.platform is None and not to_new and not thought


def _inherited(before: Statement) -> Platform | None:
    if before.platform is None:
        return None
    return attrs.evolve(before.platform, start=None, end=None)


def _start(statement: Statement) -> int:
    """Give where a statement begins in the text, to tell its sentence."""
    anchor = statement.cue or statement.content[0]
    return anchor.start
