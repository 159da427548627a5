"""a denial and what it denies"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from math import exp
from typing import Final, TypeAlias

import attrs

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item
from claimtrack.stages.relations.negates import negates_claim

_BACK: Final = 14  # how many statements before a denial are looked at
_AHEAD: Final = 8  # and behind it, for a denial may stand in the headline or the lead
_FIRST: Final = 8  # and at the head of the text, where the story is told
_FAR: Final = 15  # from here on distance counts no more
_VOTE: Final = 2.0  # what it weighs that another denial surely denies the same
_MATTER: Final = 2  # words at least that tell what is denied
_SAME: Final = 0.5  # how much of the shorter telling a fuller one has to say
_KIN: Final = 5  # letters that a noun shares with its verb: *claim*, claimed
_NEGATED: Final = 0.3  # how sure it is that a negation denies the claim
_NOBODY: Final = -1  # stands among the numbers of claims for nobody's
_CLAIMING: Final = frozenset(
    {Act.ASSERT, Act.ACCUSE, Act.CONFIRM, Act.EXPRESS, Act.ASK, Act.PROMISE}
)

Weights: TypeAlias = Mapping[int, float]
"""What speaks for each claim, by its number; `_NOBODY` stands for nobody's."""


def denies(context: Context) -> Iterator[Relation]:
    """
    Find for each denial the statement that it denies.

    A story tells of few disputed claims, and so the denials of a text vote: what
    others are likely to deny is likelier for each.  If nobody in the text makes the
    allegation, the target is None.  A denial never points at its own speaker's claim.
    """
    denials = [item for item in context.items if item.statement.act is Act.DENY]
    weights = [_weights(context, item) for item in denials]
    shares = [_shares(weighed) for weighed in weights]
    votes: dict[int, float] = defaultdict(float)
    for own in shares:
        for number, share in own.items():
            votes[number] += share
    for item, weighed, own in zip(denials, weights, shares, strict=True):
        others = {number: votes[number] - share for number, share in own.items()}
        number, confidence = _elect(weighed, others)
        target = None if number == _NOBODY else context.items[number]
        if target is not None:
            target = _fullest(context, item, target)
        found = context.relate(item, RelationKind.DENIES, target, confidence)
        words = item.statement.content[:1]
        yield attrs.evolve(found, allegation=words[0] if words else None)
    yield from _negations(context)


def _negations(context: Context) -> Iterator[Relation]:
    """Find for each claim who says after it, in so many words, that it is not so."""
    for item in context.items:
        first = max(0, item.number - _BACK)
        for other in reversed(context.items[first : item.number]):
            apart = context.may_differ(item, other)
            if apart and negates_claim(context, item, other):
                kind = RelationKind.DENIES
                yield context.relate(item, kind, other, _NEGATED, "negation")
                break


def _weights(context: Context, item: Item) -> Weights:
    """Weigh the claims that one denial may deny, and that it is nobody's."""
    weights = {_NOBODY: _weigh_nobody(item)}
    for other in _candidates(context, item):
        weights[other.number] = _weigh(context, item, other)
    return weights


def _shares(weights: Weights) -> Weights:
    """
    Give how likely each claim is beside the others.

    They compete as in a conditional logit model (McFadden 1974).
    """
    most = max(weights.values())
    parts = {number: exp(weight - most) for number, weight in weights.items()}
    total = sum(parts.values())
    return {number: part / total for number, part in parts.items()}


def _elect(weights: Weights, votes: Weights) -> tuple[int, float]:
    """Give the number of the likeliest claim after a vote, and how likely it is."""
    # That one denies nobody's claim tells nothing of what another denies.
    voted = {
        number: weight + _VOTE * votes[number] * (number != _NOBODY)
        for number, weight in weights.items()
    }
    shares = _shares(voted)
    best = max(voted, key=voted.__getitem__)
    # On annotated news, a sure choice is right every second time, a close one every
    # third: what repeats the claim that is meant is often just as near.
    return best, round(0.25 + 0.25 * shares[best], 2)


def _fullest(context: Context, item: Item, target: Item) -> Item:
    """Give the fullest telling of a claim by its speaker: a headline is a short one."""
    fullest = target
    last = min(item.number, target.number + 1 + _BACK)
    for other in context.items[target.number + 1 : last]:
        fuller = len(other.keys) > len(fullest.keys)
        if fuller and _tells_again(context, other, target):
            fullest = other
    return fullest


def _tells_again(context: Context, other: Item, target: Item) -> bool:
    """Whether the same speaker tells his claim again, at the same level."""
    level = other.statement.parent == target.statement.parent
    if not level or other.statement.act not in _CLAIMING:
        return False
    alike = context.overlap(target, other) >= _SAME
    return alike and context.same_speaker(other, target)


def _candidates(context: Context, item: Item) -> Iterator[Item]:
    """Give the claims around a denial, and those at the head of the text."""
    first = max(0, item.number - _BACK)
    last = min(len(context.items), item.number + 1 + _AHEAD)
    for number in (*range(min(_FIRST, first)), *range(first, last)):
        other = context.items[number]
        if other is item or other.statement.act not in _CLAIMING:
            continue
        if item.statement.parent == other.statement.id:
            continue
        if context.may_differ(item, other) or _is_reported(context, item, other):
            yield other


def _is_reported(context: Context, item: Item, other: Item) -> bool:
    """
    Whether a denial reports inside it what somebody else claims.

    A spokesman may well deny what he says that his principal has claimed.  A claim
    without a source inside, "denied claims that he lied", is not the denier's own.
    """
    if not context.is_inside(other, item) or not other.topic:
        return False  # "called the claim absurd" tells nothing of the claim
    source = other.statement.source
    named = source is not None and item.statement.content[0].start <= source.start
    unnamed = Tie.CLAIM in other.ties and not named
    return unnamed or not context.same_speaker(item, other)


def _weigh_nobody(item: Item) -> float:
    """
    Weigh that nobody in the text makes the claim.

    "The allegation" is somebody's, "it" or "having met him" need not be, nor "reports
    that he left", which tells the claim itself.
    """
    elsewhere = item.points or (item.claims and not item.told)
    if len(item.topic) < _MATTER:
        return 1.2 if elsewhere else 3.1
    return 0.3 if elsewhere else 2.2


def _weigh(context: Context, item: Item, other: Item) -> float:
    """
    Weigh one candidate: what it is about, what it is called, where it stands.

    The weights were fitted to annotated articles and rounded.
    """
    distance = item.number - other.number
    parent = other.statement.parent
    inside = parent is not None and context.is_inside(other, item)
    common = item.topic & other.keys
    follows = distance == 1 or (distance > 0 and item.turn - other.turn == 1)
    return (
        1.0 * _shared(context, item, other)
        + 0.2 * min(4, len(common))
        - 1.5 * (item.told and not common)
        + 0.8 * (other.statement.act is Act.ACCUSE)
        + 1.6 * _is_concerned(context, item, other)
        + 1.6 * (Tie.CLAIM in other.ties)
        + (1.0 if item.claims else 0.25) * _is_named(context, item, other)
        + 1.5 * (other.paragraph == item.paragraph)
        # "it" is what was said right before
        + (2.5 if item.points or not item.topic else 0.3) * follows
        + 2.5 * (not item.owners.isdisjoint(context.names_of(other)))
        + 1.5 * _is_called(context, item, other)
        + 3.0 * context.is_aftermath(item, other)
        - 1.0 * other.refers  # what tells of "those rumors" is no rumor
        + (2.9 if _is_anaphor(context, item) else 0.9) * (other.number == 0)
        + 0.5 * (other.number < 3)
        - 0.2 * (_goes_on(context, other) and not item.points)
        - 0.5 * (other.statement.speaker is None)
        - 1.0 * (len(other.keys) < 3)
        - 1.3 * (parent is not None and not inside)
        - 1.2 * (distance < 0 and not inside)
        - 1.9 * min(abs(distance), _FAR) / _FAR
    )


def _is_called(context: Context, item: Item, other: Item) -> bool:
    """Whether what is denied is called as it was told: "the claim" that Lee *claimed*."""
    if item.told or not item.claims:
        return False
    nouns = {word[:_KIN] for word in item.claims}
    told = (*context.source_stems(other), *context.cue_words(other))
    return any(word[:_KIN] in nouns for word in told)


def _is_anaphor(context: Context, item: Item) -> bool:
    """
    Whether "the rumor" or "the claim" alone says what is denied.

    Often it is the one that the story is about, which stands first.  A charge has
    somebody who is charged, and so better marks.
    """
    if item.points:
        return False
    rows = context.vocabulary.claims
    told = any(rows[word].act is not Act.ACCUSE for word in item.claims)
    return told and len(item.topic) < _MATTER


def _goes_on(context: Context, other: Item) -> bool:
    """Whether it only adds to what its speaker has just said: the claim comes first."""
    if other.previous is None or Tie.CONTINUATION in other.ties:
        return other.previous is not None
    before = context.items[other.previous]
    return before.turn == other.turn and context.same_speaker(before, other)


def _shared(context: Context, item: Item, other: Item) -> float:
    """Give how much of what is denied the other statement says."""
    topic = item.topic - context.names_of(item)
    return len(topic & other.keys) / len(topic) if topic else 0.0


def _is_concerned(context: Context, item: Item, other: Item) -> bool:
    """
    Whether a claim is about who denies: "Roy says that Lee lied".

    Any claim about him may be meant if the denial does not tell what it denies.
    """
    meant = (
        other.statement.act is Act.ACCUSE or item.claims or len(item.topic) < _MATTER
    )
    return bool(meant) and not other.keys.isdisjoint(context.names_of(item))


def _is_named(context: Context, item: Item, other: Item) -> bool:
    """Whether the denial names who makes the claim: "Lee's accusations"."""
    return not (item.keys | item.head).isdisjoint(context.names_of(other))
