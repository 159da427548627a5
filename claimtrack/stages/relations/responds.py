"""a reply to another speaker"""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.evidence import Evidence
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context, Item

_BACK = 5  # how many statements before a reply are looked at
_NEAR = 4  # how many sentences may lie between


def responds(context: Context) -> Iterator[Relation]:
    """Find replies: with a word of response, or the answer to a question."""
    for item in context.items:
        if Tie.RESPONSE in item.ties:
            target = _addressed(context, item)
            rule = "responds:word"
        else:
            target = _question(context, item)
            rule = "responds:question"
        if target is not None:
            span = context.span_of(item)
            yield Relation(
                RelationKind.RESPONDS,
                item.statement.id,
                target.statement.id,
                confidence=0.7,
                evidence=(Evidence(rule, span.start, span.end),),
            )


def _addressed(context: Context, item: Item) -> Item | None:
    """Find the nearest statement of another speaker."""
    for number in range(item.number - 1, max(-1, item.number - 1 - _BACK), -1):
        other = context.items[number]
        if item.sentence - other.last_sentence > _NEAR:
            return None
        if _is_inside(item, other) or other.statement.act is Act.BELIEF:
            continue
        if context.may_differ(item, other):
            return other
    return None


def _question(context: Context, item: Item) -> Item | None:
    """Find the question that the statement answers: the one right before it."""
    if item.previous is None or item.statement.act is Act.ASK:
        return None
    other = context.items[item.previous]
    near = item.sentence - other.last_sentence <= 2
    if other.statement.act is Act.ASK and near and context.may_differ(item, other):
        return other
    return None


def _is_inside(item: Item, other: Item) -> bool:
    return other.statement.parent == item.statement.id
