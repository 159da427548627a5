"""the same speaker goes on"""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act, Form
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item

_NEAR = 3  # how many sentences may lie between a statement and what it adds to
_BETWEEN = 2  # and how many statements of others, if a word says that he goes on


def continues(context: Context) -> Iterator[Relation]:
    """
    Find statements that go on with the same speaker's statement before.

    Both must be made on one occasion: close by, on no other platform and at no
    other time.
    """
    for item in context.items:
        before = _before(context, item)
        if before is None or item.cited or _is_elsewhere(item, before):
            continue  # "according to the report" says anew who it is from
        confidence = _confidence(context, item, before)
        if confidence:
            yield context.relate(
                item, RelationKind.CONTINUES, before, confidence, "same-speaker"
            )


def _before(context: Context, item: Item) -> Item | None:
    """
    Give what the same speaker said before.

    Others may come in between only if a word says that he goes on, "he also said", or
    if it is told of them in passing: "she dismissed Roy, *who had complained*".
    """
    goes_on = Tie.CONTINUATION in item.ties
    number = item.previous
    if number is None:
        return _around(context, item)
    for _ in range(_BETWEEN + 1):
        before = context.items[number]
        if context.same_speaker(item, before):
            return before
        if not (goes_on or context.is_relative(before)) or before.previous is None:
            return None
        number = before.previous
    return None


def _around(context: Context, item: Item) -> Item | None:
    """Give the statement whose verb another is joined to: "agreed to go *and said*"."""
    parent = item.statement.parent
    if parent is None:
        return None
    outer = context.items[context.numbers[parent]]
    joined = context.is_coordinated(item) and context.is_elided(item, outer)
    return outer if joined and context.same_speaker(item, outer) else None


def _confidence(context: Context, item: Item, before: Item) -> float:
    """Give how sure it is by what the cue shows; 0 if it goes on with nothing."""
    statement = item.statement
    gap = item.sentence - before.last_sentence
    if Act.BELIEF in (statement.act, before.statement.act) or gap > _NEAR:
        return 0.0
    if Tie.CONTINUATION in item.ties:
        return 0.85
    if statement.parent is not None:
        # What is reported inside another's words is seldom followed there.
        return 0.5 if statement.parent == before.statement.id else 0.0
    if gap > 1 or context.is_below(item, before):
        return 0.0  # what the headline says is repeated below
    if statement.cue is None or before.statement.act is Act.DENY:
        return 0.75
    return 0.7 if context.is_elided(item, before) else _named(item, before)


def _is_another_time(item: Item) -> bool:
    """Whether it was said on another occasion: "had previously said", "said in May"."""
    return Tie.OCCASION in item.ties or item.statement.said_at is not None


def _named(item: Item, before: Item) -> float:
    """Judge somebody who is named again, be it in a new paragraph."""
    if _is_another_time(item):
        return 0.0
    if item.paragraph == before.last_paragraph:
        return 0.6
    return 0.7 if item.statement.form is Form.DIRECT else 0.45


def _is_elsewhere(item: Item, before: Item) -> bool:
    """Whether the statement tells a place or time of its own that differs."""
    here, there = item.statement, before.statement
    times = here.said_at, there.said_at
    if times[0] is not None and times[1] is not None:
        return times[0].value != times[1].value
    places = here.platform, there.platform
    if places[0] is not None and places[1] is not None:
        return places[0].name.lower() != places[1].name.lower()
    return False
