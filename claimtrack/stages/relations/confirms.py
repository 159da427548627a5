"""another speaker's claim granted"""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item

_BACK = 8  # how many statements before a confirmation are looked at
_ENOUGH = 0.3  # what a target must weigh
_OTHERWISE = frozenset({Act.PROMISE, Act.BELIEF})  # what is agreed but not granted
_GRANTED = frozenset({Act.ASSERT, Act.ACCUSE, Act.EXPRESS, Act.CONFIRM})


def confirms(context: Context) -> Iterator[Relation]:
    """Find statements that grant what another speaker says."""
    for item in context.items:
        act = item.statement.act
        agrees = Tie.AGREEMENT in item.ties and act not in _OTHERWISE
        if not (agrees or act is Act.CONFIRM) or context.is_infinitive(item):
            continue  # who agrees to pay promises, and grants nothing
        target = _target(context, item, agrees=agrees)
        if target is not None:
            yield context.relate(item, RelationKind.CONFIRMS, target, 0.35)


def _target(context: Context, item: Item, *, agrees: bool) -> Item | None:
    """Find the likeliest claim of another speaker before."""
    best: tuple[Item | None, float] = (None, _ENOUGH)
    for other in context.items[max(0, item.number - _BACK) : item.number]:
        if item.statement.parent == other.statement.id or context.is_headline(other):
            continue
        granted = other.statement.act in _GRANTED
        if not granted or not context.may_differ(item, other):
            continue
        named = not item.head.isdisjoint(context.names_of(other))
        weight = (
            context.overlap(item, other)
            + 0.5 * agrees
            + 0.4 * named
            + 0.4 * (len(item.topic) < 2)  # "that is right" has no matter of its own
            - (0.15 if agrees else 0.05) * (item.number - other.number)
        )
        if weight >= best[1]:
            best = other, weight
    return best[0]
