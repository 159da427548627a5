"""the same said again"""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.evidence import Evidence
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act, Form
from claimtrack.stages.relations.context import Context, Item

_LEAD = 3  # how many statements behind the headline may restate it
_SHARE = 0.5  # how much of the shorter content must be the same


def repeats(context: Context) -> Iterator[Relation]:
    """Find statements that say again what the headline or a paraphrase said."""
    for item in context.items:
        target = _headline(context, item) or _paraphrase(context, item)
        if target is not None:
            span = context.span_of(item)
            yield Relation(
                RelationKind.REPEATS,
                item.statement.id,
                target.statement.id,
                confidence=0.6,
                evidence=(Evidence("repeats", span.start, span.end),),
            )


def _headline(context: Context, item: Item) -> Item | None:
    """Find the statement of the headline that this one restates."""
    if item.paragraph < 1 or item.statement.parent is not None:
        return None
    for other in context.items[: min(item.number, _LEAD)]:
        if other.last_paragraph > 0:
            return None
        share = max(context.overlap(item, other), context.overlap(other, item))
        same_act = item.statement.act is other.statement.act
        if item.number <= _LEAD:
            again = same_act or not _is_denial(item, other)
        else:
            again = same_act and context.same_speaker(item, other)
        if again and share >= _SHARE:
            return other
    return None


def _paraphrase(context: Context, item: Item) -> Item | None:
    """Find the same speaker's paraphrase right before his own words."""
    if item.previous is None or item.statement.form is Form.INDIRECT:
        return None
    other = context.items[item.previous]
    near = item.sentence - other.last_sentence <= 2
    again = Tie.REPETITION in item.ties
    if other.statement.form is not Form.INDIRECT or not near:
        return None
    if _is_denial(item, other):
        return None
    if not context.same_speaker(item, other) or other.statement.act is Act.BELIEF:
        return None
    shared = len(other.keys & item.keys)
    same = shared > 1 and context.overlap(other, item) >= _SHARE
    return other if again or same else None


def _is_denial(item: Item, other: Item) -> bool:
    """Whether one of the two denies and the other does not."""
    return (item.statement.act is Act.DENY) is not (other.statement.act is Act.DENY)
