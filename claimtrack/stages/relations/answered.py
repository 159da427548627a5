"""the statement of another speaker that is answered"""

from __future__ import annotations

from typing import Final

from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item

_BACK: Final = 6  # how many statements before a reply are looked at
_FAR: Final = 20  # and before one that names what it replies to
_NEAR: Final = 5  # how many sentences may lie between
_CALLING: Final = frozenset({Act.REQUEST, Act.ACCUSE})
_UNANSWERED: Final = frozenset({Act.BELIEF, Act.ASK})  # a question has its own rule


def heaviest(
    context: Context, item: Item, enough: float, *, named: bool = False
) -> Item | None:
    """
    Find the likeliest statement of another speaker close before.

    Args:
        context: The statements of the document.
        item: The reply.
        enough: What the likeliest must weigh.
        named: Whether only what is named as answered will do.
    """
    best: tuple[Item | None, float] = (None, enough)
    matter = context.vocabulary.stems(item.answered or ())
    # Nobody replies to his own side: *Lee* supporters.
    side = frozenset(context.source_stems(item)[:-1])
    for other in context.items[max(0, item.number - _FAR) : item.number]:
        far = item.number - other.number > _BACK
        far = far or item.sentence - other.last_sentence > _NEAR
        if other.statement.act in _UNANSWERED or context.is_below(item, other):
            continue  # the text tells again what its headline says
        if (far or named) and not _is_about(context, matter, other):
            continue
        around = (item.statement.parent, other.statement.parent)
        if other.statement.id == around[0] or item.statement.id == around[1]:
            continue  # nobody replies to what he reports, or to who reports him
        is_side = not side.isdisjoint(context.names_of(other))
        if is_side or not context.may_differ(item, other):
            continue
        weight = _weigh(context, item, other, matter)
        if weight >= best[1]:
            best = other, weight
    return best[0]


def _weigh(context: Context, item: Item, other: Item, matter: frozenset[str]) -> float:
    """Weigh a candidate: what it is about, who says it, how near it stands."""
    named = not (item.head | matter).isdisjoint(context.names_of(other))
    bare = bool(item.reacts) and item.reacts >= item.keys
    return (
        1.0
        + 1.2 * context.overlap(item, other)
        + 0.4 * (other.statement.act in _CALLING)
        + 0.6 * named
        + 0.5 * bool(item.reacts & other.head)  # announced, the announcement
        # "the statement" alone is what was said right before
        + 0.6 * (bare and item.turn - other.turn == 1)
        + 0.8 * _is_about(context, matter, other)
        - 0.14 * (item.turn - other.turn)
        - 0.05 * (item.number - other.number)
        - 1.0 * (other.statement.parent is not None)
        - 0.6 * other.cited  # one talks to who speaks, and not to what is cited
        + 0.2 * (item.paragraph == other.paragraph)
        + 0.6 * (other.paragraph <= 1)  # what the story is about calls for answers
    )


def _is_about(context: Context, matter: frozenset[str], other: Item) -> bool:
    """Whether the matter is named for the speaker of the other one or what he says."""
    return not (
        matter.isdisjoint(other.keys)
        and matter.isdisjoint(other.head)
        and matter.isdisjoint(context.names_of(other))
    )
