"""statements, relations → some of them, none of which leads to one that is gone"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import attrs

from claimtrack.model.relation import Relation
from claimtrack.model.statement import Statement


def kept_statements(
    statements: Sequence[Statement], wanted: Callable[[Statement], bool]
) -> dict[str, Statement]:
    """
    Leave out statements, and number the others anew.

    What is told within a statement that is gone belongs to the one around that, and
    what shares its source shares it with the one before.

    Args:
        statements: All statements of a document.
        wanted: Whether a statement stays.

    Returns:
        Those that stay, in their order, each under the id that it had.
    """
    kept: list[Statement] = []
    gone: dict[str, Statement] = {}
    for statement in statements:
        if wanted(statement):
            kept.append(statement)
        else:
            gone[statement.id] = statement
    names = {statement.id: f"s{number}" for number, statement in enumerate(kept, 1)}

    def renamed(statement: Statement) -> Statement:
        parent, sharer = statement.parent, statement.same_source
        while parent in gone:
            parent = gone[parent].parent
        while sharer in gone:
            sharer = gone[sharer].same_source
        return attrs.evolve(
            statement,
            id=names[statement.id],
            parent=names.get(parent or ""),
            same_source=names.get(sharer or ""),
        )

    return {statement.id: renamed(statement) for statement in kept}


def kept_relations(
    relations: Sequence[Relation], kept: dict[str, Statement]
) -> tuple[Relation, ...]:
    """
    Leave out the relations of which an end is gone.

    Args:
        relations: All relations of a document.
        kept: The statements that stay, each under the id that it had.
    """
    return tuple(
        attrs.evolve(
            relation,
            origin=kept[relation.origin].id,
            target=relation.target and kept[relation.target].id,
        )
        for relation in relations
        if relation.origin in kept
        and (relation.target is None or relation.target in kept)
    )
