"""relations → statements with the platform of the occasion"""

from __future__ import annotations

from typing import Final

import attrs

from claimtrack.model.document import Document
from claimtrack.model.relation import RelationKind
from claimtrack.model.statement import Statement

_SURE: Final = 0.5  # less sure of what is only named again in a new paragraph


def add_occasions(document: Document) -> Document:
    """
    Let a statement inherit the platform of the one that it continues.

    Who says something in a letter and adds another thing adds it in the letter.
    An inherited platform has no words of its own: its `start` is None.
    """
    continued = {
        relation.origin: relation.target
        for relation in document.relations
        if relation.kind == RelationKind.CONTINUES and relation.confidence > _SURE
    }
    done: dict[str, Statement] = {}
    for statement in document.statements:
        before = done.get(continued.get(statement.id) or "")
        if statement.platform is None and before is not None and before.platform:
            platform = attrs.evolve(before.platform, start=None, end=None)
            statement = attrs.evolve(statement, platform=platform)  # noqa: PLW2901  values are frozen
        done[statement.id] = statement
    return attrs.evolve(document, statements=tuple(done.values()))
