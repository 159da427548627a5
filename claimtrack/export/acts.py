"""statement → what was done by it, in words"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from claimtrack.export.bonds import Bond
from claimtrack.model.relation import RelationKind
from claimtrack.model.statement import Act, Statement

_NOT_DONE: Final = {
    Act.ASSERT: "not said",
    Act.DENY: "no denial",
    Act.CONFIRM: "no confirmation",
    Act.ACCUSE: "no accusation",
    Act.PROMISE: "no promise",
    Act.REQUEST: "no request",
    Act.ASK: "not asked",
    Act.EXPRESS: "not expressed",
    # Mostly "did not say", "would not confirm" or "did not deny".
    Act.DECLINE: "no comment",
    Act.RETRACT: "no retraction",
    Act.BELIEF: "not believed",
}
"""What to say of a statement that the text says was not made."""


def denies(statement: Statement) -> bool:
    """Whether a statement is a denial, and no negated one such as "did not deny"."""
    return statement.act is Act.DENY and not statement.negated


def did(statement: Statement, bonds: Iterable[Bond]) -> str | None:
    """Name the speech act where it is more than an assertion and is not told yet."""
    if statement.negated:
        return _NOT_DONE[statement.act]
    told = denies(statement) and any(
        bond.outgoing and bond.relation.kind == RelationKind.DENIES for bond in bonds
    )
    return None if told or statement.act is Act.ASSERT else statement.act.value
