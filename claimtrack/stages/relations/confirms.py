"""another speaker's claim granted"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.passage import is_mark
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item
from claimtrack.stages.relations.negates import negates, negates_claim
from claimtrack.stages.relations.verdicts import judged

_BACK = 8  # how many statements before a confirmation are looked at
_ENOUGH = 0.3  # what a target must weigh
_OTHERWISE = frozenset({Act.PROMISE, Act.BELIEF, Act.ASK})  # agreed but not granted
_GRANTED = frozenset({Act.ASSERT, Act.ACCUSE, Act.EXPRESS, Act.CONFIRM})


def confirms(context: Context) -> Iterator[Relation]:
    """
    Find statements that grant what another speaker says.

    The target is None where somebody is called right for what is not told here.
    """
    for item in context.items:
        right = judged(context, item)
        if right is None and not _is_granting(context, item):
            continue
        if _is_refused(context, item) or _is_answer(context, item):
            continue
        agrees = Tie.AGREEMENT in item.ties or right is not None
        target = _target(context, item, agrees=agrees)
        if target is not None or right is not None:
            yield context.relate(item, RelationKind.CONFIRMS, target, 0.35)


def _is_granting(context: Context, item: Item) -> bool:
    """Whether its act or a word of agreement grants something, and no deal is made."""
    act = item.statement.act
    if Tie.AGREEMENT in item.ties:
        return act not in _OTHERWISE and not _is_deal(context, item)
    return act is Act.CONFIRM


def _is_refused(context: Context, item: Item) -> bool:
    """Whether it is not granted: did *not* agree, *nobody* agreed."""
    words, source = context.document.words, item.statement.source
    inside = words.within(source) if source else range(0)
    first = words.norm[inside.start : inside.stop][:1]
    refused = not context.vocabulary.negators.isdisjoint(first)
    return refused or item.statement.negated


def _is_answer(context: Context, item: Item) -> bool:
    """Whether "yes" answers a question right before: it grants what was asked."""
    if item.previous is None:
        return False
    before = context.items[item.previous]
    near = item.sentence - before.last_sentence <= 1
    return near and before.statement.act is Act.ASK


def _is_deal(context: Context, item: Item) -> bool:
    """Whether something is settled: agreed *to* pay, *to* a truce, *on* a border."""
    known = context.vocabulary
    cue, behind = context.cue_words(item)[-1:], context.behind_cue(item)
    settled = not known.topical.isdisjoint((*cue, behind))
    return settled or not known.to.isdisjoint((*cue, behind, context.opening(item)))


def _target(context: Context, item: Item, *, agrees: bool) -> Item | None:
    """Find the likeliest claim of another speaker before."""
    best: tuple[Item | None, float] = (None, _ENOUGH)
    clause = context.opening(item) in context.vocabulary.that
    # "the loss" and "that is right" have no matter of their own, "that it came" has
    matter = _matter(context, item)
    bare = len(matter or item.topic) < 2 and (agrees or not clause)
    # "agreed it was late" tells what is agreed, "agreed, saying" need not
    least = int(context.is_object(item)) if agrees else 2
    # "Other *Republicans* agreed"
    head = item.head.difference(context.source_stems(item))
    for other in _claims(context, item):
        named = not head.isdisjoint(context.names_of(other))
        if len(item.keys & other.keys) < least and not (named or bare):
            continue
        if clause and not agrees and context.overlap(item, other) < 0.5:
            continue
        weight = (
            context.overlap(item, other)
            + 0.5 * agrees
            + 0.4 * named
            + 0.4 * bare
            + 0.4 * bool(matter and matter <= other.keys)  # the deal that he told of
            # "agreed" is said to who has just spoken, "agreed with Lee" to Lee
            - (0.15 if agrees and not named else 0.05) * (item.number - other.number)
            - 0.3 * (other.statement.parent is not None)  # the whole claim is granted
            - 0.2 * (other.statement.cue is None)  # and not what only goes on with it
        )
        if weight >= best[1]:
            best = other, weight
    return best[0]


def _matter(context: Context, item: Item) -> frozenset[str]:
    """Give what a known thing is called: "the *meeting* on condition of anonymity"."""
    known, words = context.vocabulary, context.document.words
    if Tie.AGREEMENT in item.ties or context.opening(item) not in known.the:
        return frozenset()
    inside = words.within(item.statement.content[0])
    thing = takewhile(
        lambda word: not is_mark(word) and word not in known.prepositions,
        words.norm[inside.start : inside.stop],
    )
    return known.stems(tuple(thing))


def _claims(context: Context, item: Item) -> Iterator[Item]:
    """Give what others claim before, below the headline and not around it."""
    for other in context.items[max(0, item.number - _BACK) : item.number]:
        if item.statement.parent == other.statement.id or context.is_headline(other):
            continue
        # "confirmed that it had not rained" grants nobody that it had
        turned = negates(context, item, other) or negates_claim(context, item, other)
        if turned or other.statement.act not in _GRANTED:
            continue
        if context.may_differ(item, other):
            yield other
