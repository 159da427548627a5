"""a denial and what it denies"""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.evidence import Evidence
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context, Item

_BACK = 14  # how many statements before a denial are looked at
_AHEAD = 5  # and behind it, for a denial may stand in the headline
_FIRST = 8  # and at the head of the text, where the story is told
_CLAIMING = frozenset({Act.ASSERT, Act.ACCUSE, Act.CONFIRM, Act.EXPRESS, Act.ASK})
_SAME = 0.34  # how much an accuser's own words must share with a report of them
_ENOUGH = 0.5  # what a target must weigh if the denial says what is denied
_ENOUGH_FOR_NOUN = 0.6  # and if it only says "the claim", "that", "these reports"


def denies(context: Context) -> Iterator[Relation]:
    """
    Find for each denial the statement that it denies.

    If nobody in the text makes the allegation, the target is None.  A denial
    never points at its own speaker's claim.
    """
    latest: Item | None = None
    for item in context.items:
        if item.statement.act is not Act.DENY:
            continue
        target, weight = _target(context, item, latest)
        latest = target or latest
        span = context.span_of(item)
        yield Relation(
            RelationKind.DENIES,
            item.statement.id,
            None if target is None else target.statement.id,
            allegation=item.statement.content[0] if item.statement.content else None,
            confidence=0.6 if target is None else min(0.9, 0.4 + 0.2 * weight),
            evidence=(Evidence("denies", span.start, span.end),),
        )


def _target(
    context: Context, item: Item, latest: Item | None
) -> tuple[Item | None, float]:
    """Give the heaviest candidate and its weight; None if none is heavy enough."""
    enough = _ENOUGH if len(item.topic) > 1 else _ENOUGH_FOR_NOUN
    best: tuple[Item | None, float] = (None, 0.0)
    outer: tuple[Item | None, float] = (None, 0.0)
    for other in _candidates(context, item, latest):
        weight = _weigh(context, item, other) + 0.7 * (other is latest)
        if weight >= enough and weight > best[1]:
            best = other, weight
        told = other.statement.parent is None and _shared(item, other) >= _SAME
        if told and weight >= enough and weight > outer[1]:
            outer = other, weight
    reported = best[0] is not None and best[0].statement.parent == item.statement.id
    return outer if reported and outer[0] is not None else best


def _candidates(context: Context, item: Item, latest: Item | None) -> Iterator[Item]:
    """Give the claims around a denial, and those at the head of the text."""
    first = max(0, item.number - _BACK)
    last = min(len(context.items), item.number + 1 + _AHEAD)
    numbers = [*range(min(_FIRST, first)), *range(first, last)]
    if latest is not None and latest.number not in numbers:
        numbers.append(latest.number)
    for number in numbers:
        other = context.items[number]
        if other is item or other.statement.act not in _CLAIMING:
            continue
        if item.statement.parent == other.statement.id:
            continue
        nested = other.statement.parent == item.statement.id
        if nested or context.may_differ(item, other):
            yield other


def _weigh(context: Context, item: Item, other: Item) -> float:
    """
    Weigh one candidate: what it is about, what it is called, where it stands.

    The weights were fitted to annotated articles and rounded.
    """
    distance = item.number - other.number
    parent = other.statement.parent
    inside = parent == item.statement.id
    return (
        0.6 * _shared(item, other)
        + 0.4 * (other.statement.act is Act.ACCUSE)
        + 0.3 * bool(item.claims & other.claims)
        + 0.3 * (Tie.CLAIM in other.ties)
        + 0.4 * _is_about(context, item, other)
        + 0.4 * (other.paragraph == item.paragraph)
        + 0.5 * (distance == 1 or (distance > 0 and item.turn - other.turn == 1))
        + 0.7 * inside
        - 0.2 * (parent is not None and not inside)
        - 0.3 * (distance < 0)
        - 0.2 * (Tie.CONTINUATION in other.ties)
        - 0.5 * min(abs(distance), 15) / 15
    )


def _shared(item: Item, other: Item) -> float:
    """Give how much of what is denied the other statement says."""
    return len(item.topic & other.keys) / len(item.topic) if item.topic else 0.0


def _is_about(context: Context, item: Item, other: Item) -> bool:
    """Whether the other statement names the one who denies."""
    speaker = context.speakers.get(item.statement.speaker or "")
    if speaker is None:
        return False
    return not other.keys.isdisjoint(context.keys_of(speaker))
