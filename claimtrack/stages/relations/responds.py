"""a reply to another speaker"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act, Form
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item
from claimtrack.stages.relations.questions import question

_BACK: Final = 6  # how many statements before a reply are looked at
_FAR: Final = 20  # and before one that names what it replies to
_NEAR: Final = 5  # how many sentences may lie between
_ENOUGH: Final = 1.2  # what a target must weigh where no word says that it is a reply
_SHARE: Final = 0.5  # how much of what is declined was asked for
_CALLING: Final = frozenset({Act.REQUEST, Act.ACCUSE})
_REACTING: Final = frozenset({Act.EXPRESS, Act.ACCUSE})

_Rule: TypeAlias = Callable[[Context, Item], Item | None]


def responds(context: Context) -> Iterator[Relation]:
    """
    Find replies: to a question, by a word of response, or to what another said.

    "In response to the attack" is about an event and gives no relation.
    """
    for item in context.items:
        if item.statement.act is Act.BELIEF and item.statement.form is Form.INDIRECT:
            continue
        for name, rule, confidence in _RULES:
            target = rule(context, item)
            if target is not None:
                yield context.relate(
                    item, RelationKind.RESPONDS, target, confidence, name
                )
                break


def _word(context: Context, item: Item) -> Item | None:
    """Find what a word of response replies to."""
    if Tie.RESPONSE not in item.ties or item.statement.act is Act.DECLINE:
        return None
    found = _heaviest(context, item, enough=0.0)
    if found is None or item.answered is None or _is_speech(context, item):
        return found
    # what nobody speaks of is no statement: responded to the fire
    return found if _is_about(context, item, found) else None


def _is_speech(context: Context, item: Item) -> bool:
    """Whether a noun for what was said, or nothing but small words, names the matter."""
    known, answered = context.vocabulary, item.answered or ()
    said = not known.speech.isdisjoint(answered)
    return said or known.closed.issuperset(answered)


def _is_about(context: Context, item: Item, other: Item) -> bool:
    """Whether the matter is named for the speaker of the other one or what he says."""
    matter = context.vocabulary.stems(item.answered or ())
    names = context.names_of(other)
    return not matter.isdisjoint(other.keys | other.head | names)


def _reaction(context: Context, item: Item) -> Item | None:
    """Find what is judged by its name: criticised the announcement."""
    if item.statement.act not in _REACTING or not item.reacts:
        return None
    return _heaviest(context, item, enough=_ENOUGH)


def _refusal(context: Context, item: Item) -> Item | None:
    """Find the request that is declined: by its noun, or by what it asks for."""
    if item.statement.act is not Act.DECLINE:
        return None
    nearest = context.items[max(0, item.number - _BACK) : item.number + 2]
    for other in reversed(nearest):
        if other.statement.act is not Act.REQUEST or not context.may_differ(
            item, other
        ):
            continue
        same = context.overlap(item, other) >= _SHARE
        if same or (item.reacts and other.number < item.number):
            return other
    return None


def _heaviest(context: Context, item: Item, enough: float) -> Item | None:
    """Find the likeliest statement of another speaker close before."""
    best: tuple[Item | None, float] = (None, enough)
    for other in context.items[max(0, item.number - _FAR) : item.number]:
        far = item.number - other.number > _BACK
        far = far or item.sentence - other.last_sentence > _NEAR
        if other.statement.act is Act.BELIEF or context.is_below(item, other):
            continue  # the text tells again what its headline says
        if far and not _is_about(context, item, other):
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
    answered = context.vocabulary.stems(item.answered or ())
    named = not (item.head | answered).isdisjoint(context.names_of(other))
    bare = bool(item.reacts) and item.reacts >= item.keys
    return (
        1.0
        + 1.2 * context.overlap(item, other)
        + 0.4 * (other.statement.act in _CALLING)
        + 0.6 * named
        + 0.5 * bool(item.reacts & other.head)  # announced, the announcement
        # "the statement" alone is what was said right before
        + 0.6 * (bare and item.turn - other.turn == 1)
        + 0.8 * _is_about(context, item, other)
        - 0.14 * (item.turn - other.turn)
        - 0.05 * (item.number - other.number)
        - 1.0 * (other.statement.parent is not None)
        - 0.6 * other.cited  # one talks to who speaks, and not to what is cited
        + 0.2 * (item.paragraph == other.paragraph)
        + 0.4 * (other.paragraph <= 1)  # what the story is about calls for answers
    )


# how often each rule is right where both statements are
_RULES: Final[tuple[tuple[str, _Rule, float], ...]] = (
    ("question", question, 0.7),
    ("word", _word, 0.3),
    ("refusal", _refusal, 0.5),
    ("reaction", _reaction, 0.2),
)
