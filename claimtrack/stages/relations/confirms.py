"""another speaker's claim granted"""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.evidence import Evidence
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context, Item

_BACK = 8  # how many statements before a confirmation are looked at
_SHARE = 0.3  # how much of its content must be in the other


def confirms(context: Context) -> Iterator[Relation]:
    """Find statements that grant what another speaker says."""
    for item in context.items:
        if item.statement.act is not Act.CONFIRM and Tie.AGREEMENT not in item.ties:
            continue
        target = _target(context, item)
        if target is not None:
            span = context.span_of(item)
            yield Relation(
                RelationKind.CONFIRMS,
                item.statement.id,
                target.statement.id,
                confidence=0.5,
                evidence=(Evidence("confirms", span.start, span.end),),
            )


def _target(context: Context, item: Item) -> Item | None:
    best: tuple[float, Item] | None = None
    for other in context.items[max(0, item.number - _BACK) : item.number]:
        if item.statement.parent == other.statement.id or other.paragraph == 0:
            continue
        if other.statement.act is Act.BELIEF or not context.may_differ(item, other):
            continue
        share = context.overlap(item, other)
        if share >= _SHARE and (best is None or share >= best[0]):
            best = share, other
    return None if best is None else best[1]
