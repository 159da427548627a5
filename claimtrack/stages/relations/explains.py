"""the speaker's own reason"""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item

_DEEDS = frozenset({Act.REQUEST, Act.EXPRESS, Act.DECLINE, Act.DENY, Act.BELIEF})
_NEAR = 1  # how many sentences may lie between a denial and what backs it


def explains(context: Context) -> Iterator[Relation]:
    """
    Find reasons that a speaker gives for his own statement.

    A participle with elided subject behind an act that needs a reason gives it:
    "refused the offer, saying it was too low".  What a speaker asserts right
    behind his denial backs it.
    """
    backing: Item | None = None
    for item in context.items:
        before = _before(context, item)
        target = None
        if before is not None and _is_reason(context, item, before):
            target = before
        elif before is not None and _backs(item, before, backing):
            target = backing = before
        if target is None:
            continue
        if target is backing:
            backing = item
        yield context.relate(item, RelationKind.EXPLAINS, target, 0.5)


def _before(context: Context, item: Item) -> Item | None:
    """Give the same speaker's statement before."""
    if item.previous is None:
        return None
    other = context.items[item.previous]
    return other if context.same_speaker(item, other) else None


def _is_reason(context: Context, item: Item, before: Item) -> bool:
    """Whether a participle in the same sentence gives the reason."""
    elided = context.is_elided(item, before) and item.statement.cue is not None
    if not elided or item.sentence != before.last_sentence:
        return False
    if Tie.REASON in item.ties:
        return True
    return Tie.GROUNDS in item.ties and before.statement.act in _DEEDS


def _backs(item: Item, before: Item, backing: Item | None) -> bool:
    """Whether the speaker asserts something right behind his denial or its backing."""
    denied = before.statement.act is Act.DENY or before is backing
    near = 0 < item.sentence - before.last_sentence <= _NEAR
    return denied and near and item.statement.act is Act.ASSERT
