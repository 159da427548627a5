"""a denial and what it denies"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimtrack.model.evidence import Evidence
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context, Item

_BACK = 14  # how many statements before a denial are looked at
_AHEAD = 5  # and behind it
_FIRST = 6  # and at the head of the text, where the story is told
_LIMIT = 0.9
_CLAIMING = frozenset({Act.ASSERT, Act.ACCUSE, Act.CONFIRM, Act.EXPRESS, Act.ASK})


@attrs.frozen
class _Candidate:
    item: Item
    score: float


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
        best = max(
            _candidates(context, item, latest), key=lambda c: c.score, default=None
        )
        target = best.item if best is not None and best.score >= _LIMIT else None
        if target is not None:
            latest = target
        span = context.span_of(item)
        yield Relation(
            RelationKind.DENIES,
            item.statement.id,
            None if target is None else target.statement.id,
            allegation=_allegation(item),
            confidence=0.6,
            evidence=(Evidence("denies", span.start, span.end),),
        )


def _allegation(item: Item) -> Excerpt | None:
    return item.statement.content[0] if item.statement.content else None


def _candidates(
    context: Context, item: Item, latest: Item | None
) -> Iterator[_Candidate]:
    """Weigh the statements around a denial, and those at the head of the text."""
    first = max(0, item.number - _BACK)
    last = min(len(context.items), item.number + 1 + _AHEAD)
    numbers = [*range(min(_FIRST, first)), *range(first, last)]
    if latest is not None and latest.number < first:
        numbers.append(latest.number)
    for number in numbers:
        other = context.items[number]
        if number == item.number or other.statement.act not in _CLAIMING:
            continue
        if item.statement.parent == other.statement.id:
            continue
        nested = other.statement.parent == item.statement.id
        if not nested and not context.may_differ(item, other):
            continue
        yield _Candidate(other, _score(context, item, other, latest, nested))


def _score(
    context: Context, item: Item, other: Item, latest: Item | None, nested: bool
) -> float:
    """Weigh one candidate: what it is about, what it is called, where it stands."""
    score = 1.5 * context.overlap(item, other) if item.keys else 0.0
    score += 0.4 * (other.statement.act is Act.ACCUSE)
    score += 0.4 * bool(item.claims & other.claims)
    score += 0.3 * _is_about(context, item, other)
    score += 0.6 * (latest is other)
    if nested:
        return score + 1.0
    distance = item.number - other.number
    if distance < 0:
        return score - 0.2 + 0.02 * distance
    return score + 0.3 * (distance == 1) - 0.02 * distance


def _is_about(context: Context, item: Item, other: Item) -> bool:
    """Whether the other statement names the one who denies."""
    speaker = context.speakers.get(item.statement.speaker or "")
    if speaker is None:
        return False
    names = {
        name.split()[-1].lower()[:6]
        for name in (speaker.name, *speaker.aliases)
        if name.split()
    }
    return not names.isdisjoint(other.keys)
