"""two speakers say the opposite"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item

_BACK: Final = 6  # how many statements before are looked at
_SHARE: Final = 0.4  # how much of the content must be the same
_ALIKE: Final = 0.7  # and where nothing but a negation tells
_SAYING: Final = frozenset({Act.ASSERT, Act.ACCUSE, Act.EXPRESS, Act.CONFIRM})


def contradicts(context: Context) -> Iterator[Relation]:
    """
    Find claims set against another speaker's claim.

    A word such as "however" sets them, or one says the same with a negation.
    """
    for item in context.items:
        if item.statement.act is Act.DENY:
            continue
        opposed = Tie.OPPOSITION in item.ties
        for other in _before(context, item):
            said = opposed and context.overlap(item, other) >= _SHARE
            if said or _negates(context, item, other):
                yield context.relate(item, RelationKind.CONTRADICTS, other, 0.3)
                break


def _before(context: Context, item: Item) -> Iterator[Item]:
    """Give the statements of others, the nearest first."""
    for number in range(item.number - 1, max(-1, item.number - 1 - _BACK), -1):
        if context.may_differ(item, context.items[number]):
            yield context.items[number]


def _negates(context: Context, item: Item, other: Item) -> bool:
    """
    Whether one says the other's words with a negation.

    Two words at least must be the same: "it would not pay" may be about any firm.
    """
    apart = item.statement.parent != other.statement.id
    saying = item.statement.act in _SAYING and other.statement.act in _SAYING
    if not (item.negative and apart and saying) or other.negative:
        return False
    alike = context.overlap(item, other) >= _ALIKE
    return alike and len(item.keys & other.keys) > 1
