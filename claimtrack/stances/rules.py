"""sentence → verdict: what its cues do to what it has of the claim."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import Final

import attrs

from claimtrack.lexicon.rows.stance import CueRole
from claimtrack.model.stance import StanceLabel
from claimtrack.stances.claims import Claim
from claimtrack.stances.comparison import Comparison, Fit
from claimtrack.stances.passages import Cue, Sentence
from claimtrack.stances.scare import scare_quoted
from claimtrack.stances.tokens import NOT, Token
from claimtrack.stances.vocabulary import Vocabulary

_UNDONE_BEFORE: Final = 3  # tokens between a negation and the hoax it undoes
_CLAUSE: Final = 14  # tokens of a clause behind "denied that"
_THAT: Final = "that"
_DENIED_BEFORE: Final = 6  # tokens between a denial and the hoax it undoes
_NEGATION_REACH: Final = 6  # tokens behind a negation in which it finds its claim
_CUES_BACK: Final = 3
_AS: Final = "as"
_OR: Final = "or"
_BUT: Final = "but"
_PAUSES: Final = frozenset({",", ";"})
_ENDS_DENIED: Final = _PAUSES | {"and", _BUT, ":"}
_HARD: Final = 2
_OTHER_MATTER: Final = 2  # units behind a denial that make it one of something else
_REJECTING: Final = frozenset({CueRole.HOAX, CueRole.DENIAL})
_GOING_ROUND: Final = frozenset({CueRole.RUMOUR, CueRole.SAY, CueRole.HEDGE})
_OPEN: Final = (
    CueRole.HEDGE,
    CueRole.MODAL,
    CueRole.RUMOUR,
    CueRole.SAY,
    CueRole.CONDITION,
    CueRole.PLAN,
)


class Rule(str, enum.Enum):
    """Why a sentence stands where it stands; the confidence hangs on it."""

    SILENCE = "silence"
    REJECTED = "rejected"
    QUESTION = "question"
    HEDGE = "hedge"
    MODAL = "modal"
    RUMOUR = "rumour"
    SAY = "say"
    CONDITION = "condition"
    PLAN = "plan"
    SCARE = "scare"
    CONTINUITY = "continuity"
    PLAIN = "plain"


@attrs.frozen
class Verdict:
    """
    Where a sentence stands, before the claim's own polarity is looked at.

    Args:
        label: For, against or observing.
        rule: Which rule decided.
        cues: The cues that decided.
    """

    label: StanceLabel
    rule: Rule
    cues: tuple[Cue, ...] = ()


def judge(
    claim: Claim, sentence: Sentence, comparison: Comparison, vocabulary: Vocabulary
) -> Verdict:
    """Apply the rules in their order; the first that holds decides."""
    opposite = _tokens_of(sentence, comparison.opposite.values())
    places = opposite | _tokens_of(sentence, comparison.matched.values())
    cues = [
        cue
        for cue in sentence.cues
        if not _is_of_claim(cue, claim, sentence)
        and not _is_matched(cue, places, opposite)
        and not _is_month(cue, sentence, vocabulary)
    ]
    cues = _in_scope(cues, claim, sentence, comparison)
    brushed, cues = _brushed_aside(cues, sentence, comparison, claim)
    if brushed:
        return Verdict(StanceLabel.AGAINST, Rule.REJECTED, brushed)
    silence = _of(cues, CueRole.SILENCE)
    if silence:
        return Verdict(StanceLabel.OBSERVING, Rule.SILENCE, silence)
    against = _rejections(cues, sentence, places)
    if against is not None and not (
        claim.negated and _only_denied_by_somebody(cues, against)
    ):
        return Verdict(StanceLabel.AGAINST, Rule.REJECTED, against)
    return _without_denial(claim, sentence, comparison, vocabulary, cues)


def _without_denial(
    claim: Claim,
    sentence: Sentence,
    comparison: Comparison,
    vocabulary: Vocabulary,
    cues: list[Cue],
) -> Verdict:
    """Judge a sentence in which nobody says no."""
    if _is_question(sentence, vocabulary):
        return Verdict(StanceLabel.OBSERVING, Rule.QUESTION)
    left_open = _left_open(cues, claim)
    if left_open is not None:
        return left_open
    scare = scare_quoted(claim, sentence, comparison, vocabulary)
    if scare is not None:
        return Verdict(scare, Rule.SCARE)
    continuing = _of(cues, CueRole.CONTINUITY)
    if continuing and _is_unchanged(claim, comparison):
        return Verdict(StanceLabel.AGAINST, Rule.CONTINUITY, continuing)
    return Verdict(StanceLabel.FOR, Rule.PLAIN, _of(cues, CueRole.TRUTH))


def _is_unchanged(claim: Claim, comparison: Comparison) -> bool:
    """
    Whether the subject of a claim that something happened is as it was.

    "The bridge still stands" says that it did not burn, with no word for burning.
    """
    if comparison.fit is not Fit.NONE or claim.predicate is None:
        return False
    there = comparison.matched.keys()
    told = [i for i in there if i > claim.predicate and not claim.units[i].name]
    return len(told) <= 1 and not there.isdisjoint(range(claim.predicate))


def _brushed_aside(
    cues: list[Cue], sentence: Sentence, comparison: Comparison, claim: Claim
) -> tuple[tuple[Cue, ...], list[Cue]]:
    """
    Take away what stands behind "despite", up to the comma.

    Returns:
        The cues there, if it is the claim that they name: "despite reports that it
        fell"; and the cues that are left.
    """
    opening = next((cue for cue in cues if cue.role is CueRole.CONCESSION), None)
    if opening is None:
        return (), cues
    end = _clause_end(sentence, opening.last)
    inside = [cue for cue in cues if opening.first <= cue.first < end]
    left = [cue for cue in cues if cue not in inside]
    event = (
        () if claim.predicate is None else comparison.matched.get(claim.predicate, ())
    )
    named = any(opening.first < sentence.units[j].first < end for j in event)
    going_round = any(cue.role in _GOING_ROUND for cue in inside)
    return (tuple(inside) if named and going_round else ()), left


def _clause_end(sentence: Sentence, start: int) -> int:
    norms = [token.norm for token in sentence.tokens[start:]]
    return start + norms.index(",") if "," in norms else len(sentence.tokens)


def _left_open(cues: list[Cue], claim: Claim) -> Verdict | None:
    """Find the first kind of cue that leaves open whether it is so."""
    for role in _OPEN:
        found = _of(cues, role)
        unreal = role is not CueRole.CONDITION or _of(cues, CueRole.UNREAL)
        # of a claim about what will be, a plan is no less than it says
        enough = role is not CueRole.PLAN or not claim.future
        if found and unreal and enough:
            return Verdict(StanceLabel.OBSERVING, Rule(role.value), found)
    return None


def _is_of_claim(cue: Cue, claim: Claim, sentence: Sentence) -> bool:
    """Whether the claim has these words itself, so that they tell nothing."""
    if claim.negated and cue.role is CueRole.NEGATION:
        return False  # it is compared with the claim's own negation later
    return all(
        token.norm in claim.words for token in sentence.tokens[cue.first : cue.last]
    )


def _is_month(cue: Cue, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether a modal is none, as behind a preposition: "since May"."""
    return (
        cue.role is CueRole.MODAL
        and cue.first > 0
        and sentence.tokens[cue.first - 1].norm in vocabulary.prepositions
    )


def _in_scope(
    cues: list[Cue], claim: Claim, sentence: Sentence, comparison: Comparison
) -> list[Cue]:
    """Leave out denials of something else: "Lee, who is ill, denied that he drinks"."""
    if comparison.fit is Fit.NONE or claim.predicate is None:
        return cues
    there = {**comparison.matched, **comparison.opposite}
    event = sentence.units[there[claim.predicate][-1]].first
    turn = _turn_before(sentence, event)
    cues = [cue for cue in cues if cue.first >= turn]
    said = range(claim.predicate, len(claim.units))
    last = max(j for i in said for j in there.get(i, ()))
    if comparison.fit is Fit.OPPOSITE:
        # "rejected the offer and vowed to stay" does not reject that they stay
        return [
            cue
            for cue in cues
            if cue.role is not CueRole.DENIAL or _governs(cue, event, sentence)
        ]
    return [
        cue
        for cue in cues
        if cue.role is not CueRole.DENIAL
        or sum(u.first >= cue.last for u in sentence.units[last + 1 :]) < _OTHER_MATTER
        or sentence.units[last].first > cue.first
    ]


def _governs(cue: Cue, event: int, sentence: Sentence) -> bool:
    """Whether nothing between a denial and an event ends what is denied."""
    between = {token.norm for token in sentence.tokens[cue.last : event]}
    return cue.first < event and between.isdisjoint(_ENDS_DENIED)


def _turn_before(sentence: Sentence, event: int) -> int:
    """Find the last "…, but" before a token: what stands before it is granted."""
    norms = [token.norm for token in sentence.tokens[:event]]
    for place in range(len(norms) - 1, 0, -1):
        if norms[place] == _BUT and norms[place - 1] in _PAUSES:
            return place
    return 0


def _of(cues: list[Cue], role: CueRole) -> tuple[Cue, ...]:
    return tuple(cue for cue in cues if cue.role is role)


def _rejections(
    cues: list[Cue], sentence: Sentence, places: frozenset[int]
) -> tuple[Cue, ...] | None:
    """Weigh what speaks against it; None if it is not enough."""
    undone, spent = _undone(cues, sentence)
    spent |= _cancelled(cues, sentence)
    score = _HARD if sentence.opens_with_no else 0
    found: list[Cue] = []
    for at, cue in enumerate(cues):
        if at in spent or at in undone:
            continue
        if cue.role in _REJECTING and not _is_alternative(cue, sentence):
            score += _HARD
            found.append(cue)
        elif cue.role is CueRole.NEGATION:
            reach = range(cue.last, cue.last + _NEGATION_REACH)
            near = any(place in places for place in reach)
            score += _HARD if near else int(sentence.tokens[cue.first].norm == NOT)
            found.append(cue)
    return tuple(found) if score >= _HARD else None


def _cancelled(cues: list[Cue], sentence: Sentence) -> set[int]:
    """Find pairs of negations of one clause: "nobody was left without a bed"."""
    found: set[int] = set()
    for at in range(1, len(cues)):
        before, cue = cues[at - 1], cues[at]
        if {before.role, cue.role} != {CueRole.NEGATION} or at - 1 in found:
            continue
        between = {token.norm for token in sentence.tokens[before.last : cue.first]}
        if between.isdisjoint(_ENDS_DENIED) and cue.first - before.last < _CLAUSE:
            found.update((at - 1, at))
    return found


def _undone(cues: list[Cue], sentence: Sentence) -> tuple[set[int], set[int]]:
    """Find the cues that others turn round, and those that are spent on it."""
    undone: set[int] = set()
    spent: set[int] = set()
    for at, cue in enumerate(cues):
        if cue.role in _REJECTING and at not in spent:
            undoing = _undoing(cues, at, sentence)
            spent.update(undoing)
            if undoing:
                undone.add(at)
    return undone, spent


def _tokens_of(sentence: Sentence, found: Iterable[list[int]]) -> frozenset[int]:
    """Give the numbers of the tokens of the units at the places found."""
    units = {sentence.units[i] for places in found for i in places}
    return frozenset(place for unit in units for place in range(unit.first, unit.last))


def _is_matched(cue: Cue, places: frozenset[int], opposite: frozenset[int]) -> bool:
    """Whether a cue was already read as what the claim says, or its opposite."""
    own = range(cue.first, cue.last)
    return places.issuperset(own) or not opposite.isdisjoint(own)


def _only_denied_by_somebody(cues: list[Cue], against: tuple[Cue, ...]) -> bool:
    """
    Whether a negated claim is only reported: "She says she never met him".

    Somebody's "no" to a claim counts against it, but his "no" that is the claim
    is no more than said.
    """
    roles = {cue.role for cue in against}
    return roles == {CueRole.NEGATION} and any(cue.role in _OPEN for cue in cues)


def _undoing(cues: list[Cue], at: int, sentence: Sentence) -> list[int]:
    """Find the negation or denial before a cue that turns it round: "no hoax"."""
    cue = cues[at]
    undoing: list[int] = []
    for before in range(max(0, at - _CUES_BACK), at):
        gap = sentence.tokens[cues[before].last : cue.first]
        role = cues[before].role
        near = role is CueRole.NEGATION and len(gap) < _UNDONE_BEFORE
        denied = role is CueRole.DENIAL and cue.role is CueRole.HOAX and _is_within(gap)
        if near or denied:
            undoing.append(before)
    return undoing


def _is_within(gap: tuple[Token, ...]) -> bool:
    """
    Whether a hoax behind a denial belongs to what is denied.

    "Denied it was a hoax" are two verdicts, "dismissed as a hoax" is one; and
    behind "denied that" all the clause is denied.
    """
    norms = [token.norm for token in gap]
    reach = _CLAUSE if norms[:1] == [_THAT] else _DENIED_BEFORE
    return len(norms) < reach and _AS not in norms


def _is_alternative(cue: Cue, sentence: Sentence) -> bool:
    """Whether it is only one of two: "Real or hoax?"."""
    around = (
        *sentence.tokens[max(0, cue.first - 1) : cue.first],
        *sentence.tokens[cue.last : cue.last + 1],
    )
    return any(token.norm == _OR for token in around)


def _is_question(sentence: Sentence, vocabulary: Vocabulary) -> bool:
    tokens = sentence.tokens
    if any("?" in token.norm for token in tokens[-3:]):
        return True
    return bool(tokens) and tokens[0].norm in vocabulary.verbal
