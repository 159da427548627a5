"""the question that a statement answers"""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item

_NEAR: Final = 2  # how many sentences further the answer may stand


def question(context: Context, item: Item) -> Item | None:
    """Find the question that is answered: right before, or told behind in passing."""
    act = item.statement.act
    if act is Act.ASK and Tie.RESPONSE not in item.ties:
        return None
    before = None if item.previous is None else context.items[item.previous]
    # "had said" tells of what was said before the question
    earlier = Tie.OCCASION in item.ties
    if before is not None and (earlier or _is_answered(context, before)):
        before = None
    for other in (before, _behind(context, item)):
        if other is None or not _is_put(context, other):
            continue
        if act is Act.DECLINE and not other.put:
            continue  # “Why?” she asked. The bank declined to comment.
        if context.is_below(item, other):
            continue  # what a headline asks, it asks the reader
        if item.sentence - other.last_sentence <= _NEAR and context.may_differ(
            item, other
        ):
            return other
    return None


def _behind(context: Context, item: Item) -> Item | None:
    """Give what stands behind in the same sentence: he said when asked if …"""
    if item.number + 1 == len(context.items):
        return None
    other = context.items[item.number + 1]
    told = other.statement.parent == item.statement.id  # a question that he reports
    asked = (other.put or other.joined) and not (told or _names(item, other))
    # The answer may go on: “No,” she said when asked. “Never.”
    near = item.sentence <= other.sentence <= item.last_sentence
    return other if asked and near else None


def _names(item: Item, other: Item) -> bool:
    """Whether one says who asks: a man known *as Lee* asked whether it was late."""
    asker = other.statement.source
    return asker is not None and any(
        part.start <= asker.start < part.end for part in item.statement.content
    )


def _is_answered(context: Context, other: Item) -> bool:
    """Whether the answer stands before the question: he said when asked if …"""
    if other.number == 0 or other.statement.act is not Act.ASK:
        return False
    item = context.items[other.number - 1]
    return item.statement.act is not Act.ASK and _behind(context, item) is other


def _is_put(context: Context, other: Item) -> bool:
    """
    Whether somebody is asked, who may answer.

    Analysts who "wonder" ask nobody, nor does a question within a speech; a question
    behind the name of who asks it is one of an interview.
    """
    if other.statement.act is not Act.ASK:
        return False
    cue = context.cue_words(other)
    if other.put or other.joined or not any(word[0].isalnum() for word in cue):
        return True
    return not context.vocabulary.questions.isdisjoint(cue)
