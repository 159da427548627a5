"""what one says, said with a negation"""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item

_SHARE: Final = 0.5  # how much of a content must be the same to negate a mere claim
_ALIKE: Final = 0.7  # and to negate what is told as a fact
_LEAST: Final = 2  # words that must be the same: "it would not pay" may be of any firm
_SAYING: Final = frozenset({Act.ASSERT, Act.ACCUSE, Act.EXPRESS, Act.CONFIRM})
# Who does not mean to sell his firm says so: "he would not sell".
_STATING: Final = frozenset({Act.ASSERT, Act.CONFIRM, Act.PROMISE})


def negates(context: Context, item: Item, other: Item) -> bool:
    """Whether one says with a negation what another tells as a fact."""
    saying = item.statement.act in _SAYING and other.statement.act in _SAYING
    return saying and _is_negation(context, item, other, _ALIKE)


def negates_claim(context: Context, item: Item, other: Item) -> bool:
    """
    Whether one says with a negation what is told as a mere claim: a rumor, a charge.

    That denies it: "He is rumored to have sold the firm. She said he had not sold it."
    """
    told = other.statement.act in _SAYING and not other.cited
    claimed = Tie.CLAIM in other.ties or other.statement.act is Act.ACCUSE
    stating = item.statement.act in _STATING
    return told and claimed and stating and _is_negation(context, item, other, _SHARE)


def _is_negation(context: Context, item: Item, other: Item, share: float) -> bool:
    """Whether the words are much the same, and a negation tells them apart."""
    if not item.negative or other.negative:
        return False
    if item.statement.parent == other.statement.id:
        return False
    alike = context.overlap(item, other) >= share
    return alike and len(item.keys & other.keys) >= _LEAST
