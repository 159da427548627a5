"""a reply to another speaker"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.passage import is_mark
from claimtrack.model.relation import Relation, RelationKind
from claimtrack.model.statement import Act, Form
from claimtrack.stages.relations.answered import heaviest
from claimtrack.stages.relations.context import Context
from claimtrack.stages.relations.items import Item
from claimtrack.stages.relations.questions import question

_BACK: Final = 6  # how many statements before a refusal are looked at
_OPEN: Final = 0.5  # how often a reply to "a question" is one to nobody here
_ENOUGH: Final = 1.2  # what a target must weigh where no word says that it is a reply
_SHARE: Final = 0.5  # how much of what is declined was asked for
_REACTING: Final = frozenset({Act.EXPRESS, Act.ACCUSE})

_Rule: TypeAlias = Callable[[Context, Item], Item | None]


def responds(context: Context) -> Iterator[Relation]:
    """
    Find replies: to a question, by a word of response, or to what another said.

    "In response to the attack" is about an event and gives no relation; "to a
    question" gives one without a target.
    """
    for item in context.items:
        if item.statement.act is Act.BELIEF and item.statement.form is Form.INDIRECT:
            continue
        kind = RelationKind.RESPONDS
        for name, rule, confidence in _RULES:
            target = rule(context, item)
            if target is not None:
                yield context.relate(item, kind, target, confidence, name)
                break
        else:
            if _is_reply(item) and _is_anybodys(context, item):
                yield context.relate(item, kind, None, _OPEN, "word")


def _upon(context: Context, item: Item) -> Item | None:
    """Find what a clause of time tells before: "*when Lee said it was late*, Roy left"."""
    if item.number == 0 or item.statement.act is Act.DECLINE:
        return None
    other, words = context.items[item.number - 1], context.document.words
    first, main = words.at(other.statement.start), words.at(item.statement.start)
    between = words.norm[words.at(other.statement.end - 1) : main]
    heard = other.statement.source is not None and other.statement.act is not Act.BELIEF
    if other.last_sentence != item.sentence or not (between and heard):
        return None
    led = not context.vocabulary.upon.isdisjoint(words.norm[max(0, first - 1) : first])
    ends = is_mark(between[-1]) and all(map(is_mark, between[1:]))
    return other if led and ends and context.may_differ(item, other) else None


def _word(context: Context, item: Item) -> Item | None:
    """Find what a word of response replies to."""
    if not _is_reply(item):
        return None
    told = _is_speech(context, item) and not _is_anybodys(context, item)
    # what nobody speaks of is no statement: responded to the fire
    named = item.answered is not None and not told
    return heaviest(context, item, enough=0.0, named=named)


def _is_reply(item: Item) -> bool:
    """Whether a word of response tells that somebody answers."""
    silent = item.statement.act is Act.DECLINE or item.statement.negated
    return Tie.RESPONSE in item.ties and not silent


def _is_anybodys(context: Context, item: Item) -> bool:
    """Whether it may be anybody's, as in "in response to *a question*"."""
    known, answered = context.vocabulary, item.answered or ("",)
    definite = answered[0] not in known.articles or answered[0] in known.the
    return not definite and answered[-1] in known.speech


def _is_speech(context: Context, item: Item) -> bool:
    """Whether a noun for what was said, or nothing but small words, names the matter."""
    known, answered = context.vocabulary, item.answered or ()
    said = not known.speech.isdisjoint(answered)
    return said or known.closed.issuperset(answered)


def _reaction(context: Context, item: Item) -> Item | None:
    """Find what is judged by its name: criticised the announcement."""
    if item.statement.act not in _REACTING or not item.reacts:
        return None
    return heaviest(context, item, enough=_ENOUGH)


def _refusal(context: Context, item: Item) -> Item | None:
    """Find the request that is declined: by its noun, or by what it asks for."""
    # “Did not respond to a request for comment”: the request is that of the paper.
    if item.statement.act is not Act.DECLINE or item.statement.negated:
        return None
    nearest = context.items[max(0, item.number - _BACK) : item.number + 2]
    for other in reversed(nearest):
        if other.statement.act is not Act.REQUEST or not context.may_differ(
            item, other
        ):
            continue
        same = context.overlap(item, other) >= _SHARE
        if same or (item.reacts and other.number < item.number):
            return other
    return None


# how often each rule is right where both statements are
_RULES: Final[tuple[tuple[str, _Rule, float], ...]] = (
    ("question", question, 0.7),
    ("upon", _upon, 0.6),
    ("word", _word, 0.3),
    ("refusal", _refusal, 0.5),
    ("reaction", _reaction, 0.2),
)
