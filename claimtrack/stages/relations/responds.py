"""a reply to another speaker"""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.evidence import Evidence
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act, Form
from claimtrack.stages.relations.context import Context, Item

_BACK = 6  # how many statements before a reply are looked at
_NEAR = 5  # how many sentences may lie between
_ENOUGH = 1.2  # what a target must weigh where no word says that it is a reply
# how often each rule is right where both statements are
_SURE = {"word": 0.35, "question": 0.7, "reaction": 0.35}
_CALLING = frozenset({Act.ASK, Act.REQUEST, Act.ACCUSE})
_REACTING = frozenset({Act.EXPRESS, Act.ACCUSE})


def responds(context: Context) -> Iterator[Relation]:
    """
    Find replies: by a word of response, to a question, or to what another said.

    "In response to the attack" is about an event and gives no relation unless
    somebody spoke nearby.
    """
    for item in context.items:
        target, rule = _reply(context, item)
        if target is not None:
            span = context.span_of(item)
            yield Relation(
                RelationKind.RESPONDS,
                item.statement.id,
                target.statement.id,
                confidence=_SURE[rule],
                evidence=(Evidence(f"responds:{rule}", span.start, span.end),),
            )


def _reply(context: Context, item: Item) -> tuple[Item | None, str]:
    """Give what the statement replies to, and the rule that says so."""
    act = item.statement.act
    if act is Act.BELIEF and item.statement.form is Form.INDIRECT:
        return None, ""
    if Tie.RESPONSE in item.ties and act is not Act.DECLINE:
        return _heaviest(context, item, enough=0.0), "word"
    question = _question(context, item)
    if question is not None:
        return question, "question"
    if act in _REACTING and item.reacts:
        return _heaviest(context, item, enough=_ENOUGH), "reaction"
    return None, ""


def _heaviest(context: Context, item: Item, enough: float) -> Item | None:
    """Find the likeliest statement of another speaker close before."""
    best: tuple[Item | None, float] = (None, enough)
    for other in context.items[max(0, item.number - _BACK) : item.number]:
        far = item.sentence - other.last_sentence > _NEAR
        if far or other.statement.act is Act.BELIEF:
            continue
        around = (item.statement.parent, other.statement.parent)
        if other.statement.id == around[0] or item.statement.id == around[1]:
            continue  # nobody replies to what he reports, or to who reports him
        if not context.may_differ(item, other):
            continue
        weight = _weigh(context, item, other)
        if weight >= best[1]:
            best = other, weight
    return best[0]


def _weigh(context: Context, item: Item, other: Item) -> float:
    """Weigh a candidate: what it is about, who says it, how near it stands."""
    speaker = context.speakers.get(other.statement.speaker or "")
    named = speaker is not None and not item.head.isdisjoint(context.keys_of(speaker))
    return (
        1.0
        + 1.2 * context.overlap(item, other)
        + 0.4 * (other.statement.act in _CALLING)
        + 0.6 * named
        + 0.5 * bool(item.reacts & other.head)  # announced, the announcement
        - 0.14 * (item.turn - other.turn)
        - 0.05 * (item.number - other.number)
        - 0.6 * (other.statement.parent is not None)
        + 0.2 * (item.paragraph == other.paragraph)
    )


def _question(context: Context, item: Item) -> Item | None:
    """Find the question that the statement answers: the one right before it."""
    if item.previous is None or item.statement.act is Act.ASK:
        return None
    other = context.items[item.previous]
    near = item.sentence - other.last_sentence <= 2
    if other.statement.act is Act.ASK and near and context.may_differ(item, other):
        return other
    return None
