"""two speakers say the opposite"""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.evidence import Evidence
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item

_BACK = 6  # how many statements before are looked at
_SHARE = 0.4  # how much of the content must be the same


def contradicts(context: Context) -> Iterator[Relation]:
    """Find claims set against another speaker's claim, as by "however"."""
    for item in context.items:
        if Tie.OPPOSITION not in item.ties or item.statement.act is Act.DENY:
            continue
        target = _target(context, item)
        if target is not None:
            span = context.span_of(item)
            yield Relation(
                RelationKind.CONTRADICTS,
                item.statement.id,
                target.statement.id,
                confidence=0.3,
                evidence=(Evidence("contradicts", span.start, span.end),),
            )


def _target(context: Context, item: Item) -> Item | None:
    for number in range(item.number - 1, max(-1, item.number - 1 - _BACK), -1):
        other = context.items[number]
        if context.may_differ(item, other) and (context.overlap(item, other) >= _SHARE):
            return other
    return None
