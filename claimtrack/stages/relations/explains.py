"""the speaker's own reason"""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.evidence import Evidence
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context, Item

_DEEDS = frozenset(
    {Act.REQUEST, Act.EXPRESS, Act.DECLINE, Act.PROMISE, Act.BELIEF, Act.CONFIRM}
)


def explains(context: Context) -> Iterator[Relation]:
    """
    Find reasons that a speaker gives for his own statement.

    A participle with elided subject behind an act that needs a reason gives it:
    "refused the offer, saying it was too low".  What a speaker says right
    behind his denial backs it.
    """
    for item in context.items:
        target = _target(context, item)
        if target is not None:
            span = context.span_of(item)
            yield Relation(
                RelationKind.EXPLAINS,
                item.statement.id,
                target.statement.id,
                confidence=0.5,
                evidence=(Evidence("explains", span.start, span.end),),
            )


def _target(context: Context, item: Item) -> Item | None:
    if item.previous is None:
        return None
    other = context.items[item.previous]
    if not context.same_speaker(item, other):
        return None
    elided = item.statement.source is None and item.statement.cue is not None
    within = item.sentence == other.last_sentence
    needs_reason = other.statement.act in _DEEDS or Tie.REASON in item.ties
    if elided and within and needs_reason and Tie.CONTINUATION not in item.ties:
        return other
    if other.statement.act is Act.DENY and item.statement.act is Act.ASSERT:
        return other if item.sentence - other.last_sentence <= 1 else None
    return None
