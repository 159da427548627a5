"""acts → statements without thoughts, wishes, fears and plans"""

from __future__ import annotations

import attrs

from claimtrack.model.document import Document
from claimtrack.model.statement import Act, Statement


def keep_speech(document: Document) -> Document:
    """
    Leave out the statements that report a belief, and number the others anew.

    What is said within a belief belongs to the statement around it, if there is
    one.  Speakers stay as they are: who only thinks is still spoken of.
    """
    gone = {s.id: s for s in document.statements if s.act is Act.BELIEF}
    if not gone:
        return document
    kept = [s for s in document.statements if s.id not in gone]
    names = {statement.id: f"s{number}" for number, statement in enumerate(kept, 1)}

    def renamed(statement: Statement) -> Statement:
        return attrs.evolve(
            statement,
            id=names[statement.id],
            parent=names.get(_around(statement, gone) or ""),
            same_source=names.get(_sharer(statement, gone) or ""),
        )

    return attrs.evolve(document, statements=tuple(map(renamed, kept)))


def _around(statement: Statement, gone: dict[str, Statement]) -> str | None:
    """Give the innermost statement around another that stays."""
    name = statement.parent
    while name in gone:
        name = gone[name].parent
    return name


def _sharer(statement: Statement, gone: dict[str, Statement]) -> str | None:
    """Give the statement that stays and whose source another shares in the end."""
    name = statement.same_source
    while name in gone:
        name = gone[name].same_source
    return name
