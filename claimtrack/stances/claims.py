"""claim → what happens, to whom, and whether it does not."""

from __future__ import annotations

from typing import Final

import attrs

from claimtrack.lexicon.rows.stance import CueRole
from claimtrack.stances.tokens import Token, tokens_of
from claimtrack.stances.units import Unit, units_of
from claimtrack.stances.vocabulary import Vocabulary

_OF: Final = "of"
_PAST: Final = "ed"
_GERUND: Final = "ing"
_TO: Final = "to"
_REPORTING: Final = frozenset(
    {CueRole.SAY, CueRole.RUMOUR, CueRole.TRUTH, CueRole.HEDGE}
)
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
        negated: Whether the predicate is negated.
        future: Whether it says that something will be, so that a plan is no less.
        words: All its normal forms: a cue that the claim has, too, tells nothing.
    """

    tokens: tuple[Token, ...]
    units: tuple[Unit, ...]
    predicate: int | None
    objects: tuple[int, ...]
    named: bool
    negated: bool
    future: bool
    words: frozenset[str]


def read_claim(text: str, vocabulary: Vocabulary) -> Claim:
    """Take a claim to pieces."""
    tokens = tokens_of(text)[:_LONGEST]
    units = units_of(tokens, vocabulary)
    predicate = _predicate(tokens, units, vocabulary)
    return Claim(
        tokens,
        units,
        predicate,
        _objects(tokens, units, predicate, vocabulary),
        _has_named_subject(units, predicate, vocabulary),
        _negated(tokens, units, predicate, vocabulary),
        not vocabulary.modals.isdisjoint(token.norm for token in tokens),
        frozenset(token.norm for token in tokens),
    )


def _predicate(
    tokens: tuple[Token, ...], units: tuple[Unit, ...], vocabulary: Vocabulary
) -> int | None:
    """
    Choose the unit that says what happens.

    It is the first unit behind the auxiliary, or else the first one that looks
    like a verb; both are sought before any relative clause and only then in it.
    """
    for end in (_main_clause(tokens, vocabulary), len(tokens)):
        inside = [
            i for i, unit in enumerate(units) if not unit.name and unit.last <= end
        ]
        later = [i for i in inside if i > 0]
        marked = [i for i in later if tokens[units[i].first].norm.endswith(_PAST)]
        verb = _auxiliary(tokens, end, vocabulary)
        if verb and not (marked and units[marked[0]].first < verb):
            behind = [i for i in inside if units[i].first > verb]
            # "was severely beaten": the adverb only stands in the way
            chosen = [
                i for i in behind if not tokens[units[i].first].norm.endswith("ly")
            ] or behind
        else:
            chosen = _verbs(tokens, units, later, vocabulary)
        if chosen:
            return _content_verb(tokens, units, chosen[0], vocabulary)
    return next(iter(later or inside), None)


def _verbs(
    tokens: tuple[Token, ...],
    units: tuple[Unit, ...],
    later: list[int],
    vocabulary: Vocabulary,
) -> list[int]:
    """
    Find what may be the verb, the best first.

    A noun may look like one, as in "profits at the mill fell": then a form that
    can be nothing else, behind it, is better.
    """
    found = [i for i in later if _is_verbal(tokens, units[i], vocabulary)]
    first = next(iter(found), None)
    if first is None or _is_past(tokens[units[first].first], vocabulary):
        return found
    if units[first].concepts and tokens[units[first].first].norm.endswith("s"):
        return found
    past = [i for i in found if _is_past(tokens[units[i].first], vocabulary)]
    return past or found


def _is_past(token: Token, vocabulary: Vocabulary) -> bool:
    return token.norm.endswith(_PAST) or token.stem in vocabulary.bases


def _content_verb(
    tokens: tuple[Token, ...],
    units: tuple[Unit, ...],
    verb: int,
    vocabulary: Vocabulary,
) -> int:
    """Step from a verb that only leads to another to that: "is going to buy"."""
    while verb + 1 < len(units):
        following = units[verb + 1]
        # the "to" may be inside the unit, as of "goes to"
        between = [
            token.norm for token in tokens[units[verb].last - 1 : following.first]
        ]
        leads = (
            between[-1:] == [_TO]
            and len(between) <= 2
            and _is_verbal(tokens, following, vocabulary)
        )
        goes_on = len(between) == 1 and tokens[following.first].norm.endswith(_GERUND)
        if following.name or not (leads or goes_on):
            break
        verb += 1
    return verb


def _main_clause(tokens: tuple[Token, ...], vocabulary: Vocabulary) -> int:
    """Tell where the first clause ends that is no content of a verb of saying."""
    norms = [token.norm for token in tokens]
    for place in range(1, len(tokens)):
        if norms[place] in vocabulary.clausal:
            before = vocabulary.cues.match(norms, place - 1)
            if before is None or before[1] not in _REPORTING:
                return place
    return len(tokens)


def _auxiliary(tokens: tuple[Token, ...], end: int, vocabulary: Vocabulary) -> int:
    """Find the first auxiliary behind the first word; 0 if there is none."""
    for place in range(1, end):
        if tokens[place].norm in vocabulary.verbal and not tokens[place].capital:
            return place
    return 0


def _has_named_subject(
    units: tuple[Unit, ...], predicate: int | None, vocabulary: Vocabulary
) -> bool:
    """
    Whether a name, or a thing with a name, stands before the predicate.

    "The Osk dam" is named, but "a Danish woman" is anybody.
    """
    if not predicate:
        return False
    head = units[predicate - 1]
    if head.name or predicate < 2:
        return head.name
    before = units[predicate - 2]
    person = head.role or bool(head.concepts & vocabulary.persons)
    return before.name and before.last == head.first and not person


def _is_verbal(tokens: tuple[Token, ...], unit: Unit, vocabulary: Vocabulary) -> bool:
    """Whether it names an event, or else has the form of a verb: hints, hid."""
    if unit.concepts:
        return bool(unit.concepts - vocabulary.things)
    token = tokens[unit.first]
    ends = token.norm.endswith("s") or _is_past(token, vocabulary)
    return ends and not token.capital


def _objects(
    tokens: tuple[Token, ...],
    units: tuple[Unit, ...],
    predicate: int | None,
    vocabulary: Vocabulary,
) -> tuple[int, ...]:
    """Find the heads: the last unit of each stretch that only "of" interrupts."""
    if predicate is None:
        return ()
    heads: list[int] = []
    for i in range(predicate + 1, len(units)):
        between = [token.norm for token in tokens[units[i - 1].last : units[i].first]]
        if not vocabulary.linking.issuperset(between):
            break
        if heads and _OF not in between:
            heads.pop()
        heads.append(i)
    return tuple(heads)


def _negated(
    tokens: tuple[Token, ...],
    units: tuple[Unit, ...],
    predicate: int | None,
    vocabulary: Vocabulary,
) -> bool:
    """Whether a negation stands between the subject and the predicate."""
    norms = [token.norm for token in tokens]
    end = len(tokens) if predicate is None else units[predicate].first
    start = 0 if not predicate else units[predicate - 1].last
    count = 0
    for place in range(start, end):
        cue = vocabulary.cues.match(norms, place)
        count += cue is not None and cue[1] is CueRole.NEGATION
    return count % 2 == 1
