"""the same said again"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act, Form
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item

_LEAD = 3  # how many statements may stand in the headline
_BELOW = 2  # how many behind it may restate it in other words, or by another
_OPENING = 2  # how many statements open the story
_FULL = 6  # and how many later the words may be quoted in full
_SHARE = 0.5  # how much of the shorter content must be the same
_HINT = 0.2  # and how much of the first statement, where the headline is expected
_BACK = 9  # how many statements before are looked at for the same denial
_AGAIN = frozenset({Act.DENY, Act.RETRACT})


def repeats(context: Context) -> Iterator[Relation]:
    """
    Find statements that say again what was said.

    The lead restates the headline, a quotation the paraphrase before it, and who
    denies or takes back something twice says the same again.
    """
    for item in context.items:
        for rule, confidence in _RULES:
            target = rule(context, item)
            if target is not None:
                yield context.relate(item, RelationKind.REPEATS, target, confidence)
                break


def _lead(context: Context, item: Item) -> Item | None:
    """Find the headline's statement right before the first one of the text."""
    if item.previous is None or item.statement.parent is not None:
        return None
    other = context.items[item.previous]
    if not context.is_below(item, other):
        return None
    if item.statement.act is other.statement.act:
        related = context.same_speaker(item, other) or item.keys & other.keys
        return other if related else None
    alike = _share(context, item, other) >= _HINT and not _is_denial(item, other)
    return other if alike else None


def _headline(context: Context, item: Item) -> Item | None:
    """Find the statement of the headline that this one restates."""
    if item.paragraph < 1 or item.statement.parent is not None:
        return None
    for other in context.items[: min(item.number, _LEAD)]:
        if other.last_paragraph > 0:
            return None
        same_act = item.statement.act is other.statement.act
        if item.number <= _BELOW:
            again = same_act or not _is_denial(item, other)
        else:
            again = same_act and context.same_speaker(item, other)
        if again and _share(context, item, other) >= _SHARE:
            return other
    return None


def _again(context: Context, item: Item) -> Item | None:
    """Find the latest denial or retraction that the same side made before."""
    act = item.statement.act
    if act not in _AGAIN:
        return None
    for number in range(item.number - 1, max(-1, item.number - 1 - _BACK), -1):
        other = context.items[number]
        if (
            item.statement.parent == other.statement.id
            or other.statement.act is not act
        ):
            continue
        if not context.may_differ(item, other):
            # in one paragraph he goes on denying, in a new one the text says it again
            return None if other.last_paragraph == item.paragraph else other
    return None


def _paraphrase(context: Context, item: Item) -> Item | None:
    """Find the same speaker's paraphrase right before his own words."""
    if item.previous is None:
        return None
    other = context.items[item.previous]
    acts = (other.statement.act, item.statement.act)
    near = item.sentence - other.last_sentence <= 2
    if not near or Act.BELIEF in acts or _is_denial(item, other):
        return None
    again = context.same_speaker(item, other) and _is_again(context, item, other)
    return other if again else None


def _is_again(context: Context, item: Item, other: Item) -> bool:
    """Whether both say the same, or the second quotes what the first sums up."""
    shared = len(other.keys & item.keys) > 1
    if shared and item.statement.act is other.statement.act:
        return _share(context, item, other) >= _SHARE
    forms = (
        other.statement.form is Form.INDIRECT,
        item.statement.form is Form.INDIRECT,
    )
    if forms != (True, False):
        return False
    same = shared and context.overlap(other, item) >= _SHARE
    return same or Tie.REPETITION in item.ties


def _quoted(context: Context, item: Item) -> Item | None:
    """Find at the head of the text what is quoted later: said she would go. "I will"."""
    if item.statement.parent is not None or item.statement.form is Form.INDIRECT:
        return None
    first = max(0, item.number - _FULL)
    for other in reversed(context.items[first : min(_OPENING, item.number)]):
        told = other.statement.form is Form.INDIRECT and not context.is_headline(other)
        same = told and context.same_speaker(item, other)
        if not same or other.statement.parent is not None or _is_denial(item, other):
            continue
        shared = len(other.keys & item.keys) > 1
        thought = Act.BELIEF in (other.statement.act, item.statement.act)
        if shared and not thought and _share(context, item, other) >= _HINT:
            return other
    return None


def _share(context: Context, item: Item, other: Item) -> float:
    """Give how much of the shorter of the two is said in the other."""
    return max(context.overlap(item, other), context.overlap(other, item))


def _is_denial(item: Item, other: Item) -> bool:
    """Whether one of the two denies and the other does not."""
    return (item.statement.act is Act.DENY) is not (other.statement.act is Act.DENY)


_RULES: Final = (
    (_lead, 0.9),
    (_headline, 0.3),
    (_again, 0.5),
    (_paraphrase, 0.35),
    (_quoted, 0.5),
)
