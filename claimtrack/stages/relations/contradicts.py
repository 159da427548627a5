"""two speakers say the opposite"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item
from claimtrack.stages.relations.negates import negates, negates_claim

_BACK: Final = 6  # how many statements before are looked at
_SHARE: Final = 0.4  # how much of the content must be the same


def contradicts(context: Context) -> Iterator[Relation]:
    """
    Find claims set against another speaker's claim.

    A word such as "however" sets them, or one says the same with a negation.  Who so
    negates a mere claim denies it.
    """
    for item in context.items:
        if item.statement.act is Act.DENY:
            continue
        opposed = Tie.OPPOSITION in item.ties
        for other in _before(context, item):
            said = opposed and context.overlap(item, other) >= _SHARE
            if not said and negates_claim(context, item, other):
                break
            if said or negates(context, item, other):
                yield context.relate(item, RelationKind.CONTRADICTS, other, 0.3)
                break


def _before(context: Context, item: Item) -> Iterator[Item]:
    """Give the statements of others, the nearest first."""
    for number in range(item.number - 1, max(-1, item.number - 1 - _BACK), -1):
        if context.may_differ(item, context.items[number]):
            yield context.items[number]
