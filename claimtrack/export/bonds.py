"""relations → what a reader is told of them at both ends"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.export.wording import number
from claimtrack.model.document import Document
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Statement

_COUNTED: Final[dict[str, tuple[str, str]]] = {
    RelationKind.DENIES: ("denial", "denials"),
    RelationKind.CONTRADICTS: ("contradiction", "contradictions"),
    RelationKind.CONFIRMS: ("confirmation", "confirmations"),
    RelationKind.RESPONDS: ("response", "responses"),
    RelationKind.RETRACTS: ("retraction", "retractions"),
}
"""The relations that a headline counts: those between people, not within a speech."""

_QUIET: Final = (
    RelationKind.CONTINUES,
    RelationKind.EXPLAINS,
    RelationKind.REPEATS,
)
"""The relations that bind the statements of one occasion."""

_ALARMING: Final = (
    RelationKind.DENIES,
    RelationKind.CONTRADICTS,
    RelationKind.RETRACTS,
)
"""The relations in which something is rejected."""

_TO_TARGET: Final[dict[str, str]] = {RelationKind.RESPONDS: "responds to"}
_TO_ORIGIN: Final[dict[str, str]] = {
    RelationKind.DENIES: "denied by",
    RelationKind.CONTRADICTS: "contradicted by",
    RelationKind.CONFIRMS: "confirmed by",
    RelationKind.RESPONDS: "answered by",
    RelationKind.RETRACTS: "taken back by",
}


@attrs.frozen
class Bond:
    """
    A relation as it is told at one of its two ends.

    Args:
        words: What this end does or suffers: "denies", "denied by".
        other: The statement at the other end; None if nobody's.
        relation: The relation itself.
        outgoing: Whether this end is where it goes out from.
    """

    words: str
    other: Statement | None
    relation: Relation
    outgoing: bool

    @property
    def quiet(self) -> bool:
        """Whether it only binds statements of one occasion."""
        return self.relation.kind in _QUIET

    @property
    def alarming(self) -> bool:
        """Whether one of the two ends rejects the other."""
        return self.relation.kind in _ALARMING


class Bonds:
    """
    The relations of a document, by the statements at their ends.

    Args:
        document: The document; references to what it does not have are left out.
    """

    def __init__(self, document: Document) -> None:
        self._relations = document.relations
        self._statements = {found.id: found for found in document.statements}
        self._out: dict[str, list[Relation]] = {}
        self._in: dict[str, list[Relation]] = {}
        for relation in document.relations:
            self._out.setdefault(relation.origin, []).append(relation)
            if relation.target is not None:
                self._in.setdefault(relation.target, []).append(relation)

    def of(self, statement: Statement) -> Iterator[Bond]:
        """Give the relations of a statement, those that go out from it first."""
        for relation in self._out.get(statement.id, ()):
            # The kinds of custom parsers are told by their names.
            words = _TO_TARGET.get(relation.kind, relation.kind.replace("_", " "))
            target = self._statements.get(relation.target or "")
            yield Bond(words, target, relation, outgoing=True)
        for relation in self._in.get(statement.id, ()):
            origin = self._statements.get(relation.origin)
            # That a statement is continued is no news at the statement itself.
            if relation.kind in _TO_ORIGIN and origin:
                yield Bond(_TO_ORIGIN[relation.kind], origin, relation, outgoing=False)

    def counts(self) -> str:
        """Count the relations between people: "2 denials, 1 response"; "" for none."""
        kinds = Counter(relation.kind for relation in self._relations)
        return ", ".join(
            number(kinds[kind], *nouns)
            for kind, nouns in _COUNTED.items()
            if kinds[kind]
        )
