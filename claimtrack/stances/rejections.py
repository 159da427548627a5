"""cues → those that together speak against the claim, after they undo one another."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import CueRole, LinkRole
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stances.passages import Cue, Sentence
from claimtrack.stances.tokens import NOT, Token
from claimtrack.stances.vocabulary import Vocabulary

_HARD: Final = 2  # what is enough to speak against a claim
_UNDONE_BEFORE: Final = 3  # tokens between a negation and the hoax it undoes
_DENIED_BEFORE: Final = 6  # tokens between a denial and the hoax it undoes
_CLAUSE: Final = 14  # tokens of a clause behind "denied that"
_NEGATION_REACH: Final = 6  # tokens behind a negation in which it finds its claim
_CUES_BACK: Final = 3
_REJECTING: Final = frozenset({CueRole.HOAX, CueRole.DENIAL, CueRole.RETRACTION})


def rejections(
    cues: list[Cue],
    sentence: Sentence,
    places: frozenset[int],
    vocabulary: Vocabulary,
) -> tuple[Cue, ...] | None:
    """
    Weigh what speaks against the claim.

    Args:
        cues: The cues that count.
        sentence: The sentence.
        places: The numbers of the tokens that answer to the claim.
        vocabulary: Tells "or" and "that".

    Returns:
        The cues that speak against it; None if they are not enough.
    """
    undone, spent = _undone(cues, sentence, vocabulary)
    # the "no" of "No link between …" is already read as what the claim says, turned
    free = 0 not in places and all(cues[at].first for at in spent)
    answered = sentence.opens_with_no and free
    score = _HARD if answered else 0
    found: list[Cue] = []
    for at, cue in enumerate(cues):
        if at in spent or at in undone:
            continue
        if cue.role in _REJECTING and not _is_alternative(cue, sentence, vocabulary):
            score += _HARD
            found.append(cue)
        elif cue.role is CueRole.NEGATION:
            reach = range(cue.last, cue.last + _NEGATION_REACH)
            near = any(place in places for place in reach)
            score += _HARD if near else int(sentence.tokens[cue.first].norm == NOT)
            found.append(cue)
    return tuple(found) if score >= _HARD else None


def _undone(
    cues: list[Cue], sentence: Sentence, vocabulary: Vocabulary
) -> tuple[set[int], set[int]]:
    """Find the cues that others turn round, and those that are spent on it."""
    undone: set[int] = set()
    spent: set[int] = set()
    for at, cue in enumerate(cues):
        if cue.role in _REJECTING and at not in spent:
            undoing = _undoing(cues, at, sentence, vocabulary)
            spent.update(undoing)
            if undoing:
                undone.add(at)
    return undone, spent


def _undoing(
    cues: list[Cue], at: int, sentence: Sentence, vocabulary: Vocabulary
) -> list[int]:
    """Find the negation or denial before a cue that turns it round: "no hoax"."""
    cue = cues[at]
    undoing: list[int] = []
    for before in range(max(0, at - _CUES_BACK), at):
        gap = _gap(cues[before], cue, sentence)
        role = cues[before].role
        near = role is CueRole.NEGATION and len(gap) < _UNDONE_BEFORE
        denied = role is CueRole.DENIAL and cue.role is CueRole.HOAX
        if near or (denied and _is_within(gap, vocabulary)):
            undoing.append(before)
    return undoing


def _gap(before: Cue, cue: Cue, sentence: Sentence) -> tuple[Token, ...]:
    """Give the tokens between two cues, as many as a clause may have."""
    return sentence.tokens[before.last : min(cue.first, before.last + _CLAUSE)]


def _is_within(gap: tuple[Token, ...], vocabulary: Vocabulary) -> bool:
    """
    Whether a hoax behind a denial belongs to what is denied.

    "Denied it was a hoax" are two verdicts, "dismissed as a hoax" is one; and
    behind "denied that" all the clause is denied.
    """
    norms = [token.norm for token in gap]
    opened = vocabulary.grammar.classes[WordClass.COMPLEMENTIZER].issuperset(norms[:1])
    reach = _CLAUSE if norms and opened else _DENIED_BEFORE
    seen_as = vocabulary.grammar.classes[WordClass.ROLE]
    return len(norms) < reach and seen_as.isdisjoint(norms)


def _is_alternative(cue: Cue, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether it is only one of two: "Real or hoax?"."""
    around = (
        *sentence.tokens[max(0, cue.first - 1) : cue.first],
        *sentence.tokens[cue.last : cue.last + 1],
    )
    return any(t.norm in vocabulary.grammar.links[LinkRole.ALTERNATIVE] for t in around)
