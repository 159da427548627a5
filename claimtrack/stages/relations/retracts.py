"""an own claim taken back"""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item

_BACK = 20  # how many statements before a retraction are looked at
_AHEAD = 10  # and behind it, for the headline may tell of it
_TAKEN_BACK = frozenset({Act.ASSERT, Act.ACCUSE, Act.EXPRESS, Act.CONFIRM})


def retracts(context: Context) -> Iterator[Relation]:
    """Find for each retraction the claim of the same speaker, or of his principal."""
    for item in context.items:
        if item.statement.act is not Act.RETRACT:
            continue
        target = _target(context, item)
        if target is not None:
            yield context.relate(item, RelationKind.RETRACTS, target, 0.5)


def _target(context: Context, item: Item) -> Item | None:
    best: tuple[float, Item] | None = None
    last = item.number + 1 + _AHEAD
    for other in context.items[max(0, item.number - _BACK) : last]:
        if other is item or other.statement.act not in _TAKEN_BACK:
            continue
        nested = other.statement.parent == item.statement.id
        if not nested and not context.speaks_for(item, other):
            continue
        weight = (
            context.overlap(item, other)
            + 0.5 * nested
            + 0.2 * (other.statement.act is Act.ACCUSE)
            - 0.3 * (other.statement.parent is not None and not nested)
            + 0.2 * (Tie.CLAIM in other.ties)
            - 0.3 * (Tie.REASON in other.ties)  # "quoting two friends" backs a claim
            - 1.0 * (other.statement.act is Act.EXPRESS)  # regret is no claim
            - 0.3 * (other.number > item.number and not nested)
            - 0.02 * abs(item.number - other.number)
        )
        if best is None or weight > best[0]:
            best = weight, other
    return None if best is None else best[1]
