"""claim → what happens, to whom, and whether it does not."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import Final

import attrs

from claimtrack.lexicon.rows.stance import CueRole, LinkRole
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.predicates import find_predicate, is_past
from claimtrack.stances.tokens import Token, tokens_of
from claimtrack.stances.units import Unit, units_of
from claimtrack.stances.vocabulary import Vocabulary

_EXCLUDED: Final = 2  # units behind "instead of"
_LONGEST: Final = 120  # tokens; what is longer is no claim, and only its head is read


@attrs.frozen(eq=False)
class Claim:
    """
    A claim as the comparison sees it.

    Args:
        tokens: Its tokens.
        units: Its units in order.
        predicate: The place of the main verb, or what stands for it, in `units`; None
            if there is none.
        objects: The places of the words that say what the predicate is done to: the
            head of the phrase behind it, and of an "of" that follows.
        named: Whether the subject is somebody or something with a name.
        indefinite: Whether the subject is somebody known by nothing else: "a man".
        copular: Whether it says what somebody is or has: "is the heir".
        negated: Whether the predicate is negated.
        excluded: The places of units that it says are not so, beside what it says:
            "fined drivers instead of jailing them".
        past: Whether it says, by the form of its verb, that something has happened.
        future: Whether it says that something will be, so that a plan is no less.
        unsure: Whether it says itself that something only may be: "could", "tries to".
        told: Whether it claims that somebody says something, so that his word is enough.
        words: All its normal forms and stems: a cue that the claim has, too, tells nothing.
    """

    tokens: tuple[Token, ...]
    units: tuple[Unit, ...]
    predicate: int | None
    objects: tuple[int, ...]
    named: bool
    indefinite: bool
    copular: bool
    negated: bool
    excluded: frozenset[int]
    past: bool
    future: bool
    unsure: bool
    told: bool
    words: frozenset[str]

    @property
    def length(self) -> int:
        """How many things it speaks of; a name of several words counts once."""
        inside = sum(
            left.name and right.name and left.last == right.first
            for left, right in pairwise(self.units)
        )
        return len(self.units) - inside


def read_claim(text: str, vocabulary: Vocabulary) -> Claim:
    """Take a claim to pieces."""
    tokens = tokens_of(text)[:_LONGEST]
    units = units_of(tokens, vocabulary)
    predicate = find_predicate(tokens, units, vocabulary)
    return Claim(
        tokens,
        units,
        predicate,
        _objects(tokens, units, predicate, vocabulary),
        _has_named_subject(units, predicate, vocabulary),
        _opens_with_indefinite(tokens, vocabulary),
        _is_copular(tokens, units, predicate, vocabulary),
        _negated(tokens, units, predicate, vocabulary),
        _excluded(tokens, units, predicate, vocabulary),
        predicate is not None and is_past(tokens, units[predicate], vocabulary),
        not vocabulary.grammar.classes[WordClass.MODAL].isdisjoint(
            token.norm for token in tokens
        ),
        _is_unsure(tokens, vocabulary),
        _tells(tokens, vocabulary),
        frozenset(form for token in tokens for form in (token.norm, token.stem)),
    )


def _has_named_subject(
    units: tuple[Unit, ...], predicate: int | None, vocabulary: Vocabulary
) -> bool:
    """
    Whether a name, or a thing with a name, stands before the predicate.

    "The Osk city council" is named, but "a Danish woman" is anybody.
    """
    if not predicate:
        return False
    head = units[predicate - 1]
    if head.name or predicate < 2:
        return head.name
    if head.role or head.concepts & vocabulary.persons:
        return False
    at = predicate - 1
    while at and units[at - 1].last == units[at].first and not units[at].name:
        at -= 1
    return units[at].name


def _opens_with_indefinite(tokens: tuple[Token, ...], vocabulary: Vocabulary) -> bool:
    """Whether the subject has the article "a"."""
    classes = vocabulary.grammar.classes
    articles = classes[WordClass.ARTICLE] - classes[WordClass.DEFINITE]
    return any(token.norm in articles for token in tokens[:1])


def _is_copular(
    tokens: tuple[Token, ...],
    units: tuple[Unit, ...],
    predicate: int | None,
    vocabulary: Vocabulary,
) -> bool:
    """Whether an auxiliary and an article, with nothing else, lead to the predicate."""
    if not predicate:
        return False
    gap = [t.norm for t in tokens[units[predicate - 1].last : units[predicate].first]]
    *verbs, article = gap or [""]
    return (
        bool(verbs)
        and vocabulary.grammar.verbal.issuperset(verbs)
        and article in vocabulary.grammar.classes[WordClass.ARTICLE]
    )


def _objects(
    tokens: tuple[Token, ...],
    units: tuple[Unit, ...],
    predicate: int | None,
    vocabulary: Vocabulary,
) -> tuple[int, ...]:
    """Find the heads: the last unit of each stretch that only "of" interrupts."""
    if predicate is None:
        return ()
    of = vocabulary.grammar.links[LinkRole.GENITIVE]
    heads: list[int] = []
    for i in range(predicate + 1, len(units)):
        between = [token.norm for token in tokens[units[i - 1].last : units[i].first]]
        if not vocabulary.grammar.linking.issuperset(between):
            break
        if heads and of.isdisjoint(between):
            heads.pop()
        heads.append(i)
    return tuple(heads)


def _is_unsure(tokens: tuple[Token, ...], vocabulary: Vocabulary) -> bool:
    """Whether it has a modal: who may resign, could."""
    scanned = vocabulary.cues.scan([token.norm for token in tokens])
    return any(role is CueRole.MODAL for _, _, role in scanned)


def _tells(tokens: tuple[Token, ...], vocabulary: Vocabulary) -> bool:
    """Whether somebody in it says something."""
    norms = [token.norm for token in tokens]
    if any(role is CueRole.SAY for _, _, role in vocabulary.cues.scan(norms)):
        return True
    that = vocabulary.grammar.classes[WordClass.COMPLEMENTIZER]
    return any(
        verb in vocabulary.telling and behind in that
        for verb, behind in pairwise(norms)
    )


def _negated(
    tokens: tuple[Token, ...],
    units: tuple[Unit, ...],
    predicate: int | None,
    vocabulary: Vocabulary,
) -> bool:
    """Whether a negation opens it, or stands between the subject and the predicate."""
    norms = [token.norm for token in tokens]
    end = len(tokens) if predicate is None else units[predicate].first
    start = 0 if not predicate else units[predicate - 1].last
    places = {*range(min(1, end)), *range(start, end)}
    found = [vocabulary.cues.match(norms, place) for place in places]
    count = sum(cue is not None and cue[1] is CueRole.NEGATION for cue in found)
    return count % 2 == 1


def _excluded(
    tokens: tuple[Token, ...],
    units: tuple[Unit, ...],
    predicate: int | None,
    vocabulary: Vocabulary,
) -> frozenset[int]:
    """Find what follows a negation behind the predicate."""
    if predicate is None:
        return frozenset()
    firsts = [unit.first for unit in units]
    ends = [
        last
        for first, last, role in vocabulary.cues.scan([t.norm for t in tokens])
        if role is CueRole.NEGATION and first >= units[predicate].last
    ]
    behind = (bisect_left(firsts, end) for end in ends)
    return frozenset(i for at in behind for i in range(at, at + _EXCLUDED))
