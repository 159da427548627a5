"""Who speaks in a piece of a passage, and what that does to its stance."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Final

import attrs

from claimtrack.lexicon.rows.stance import CueRole
from claimtrack.model.span import Span
from claimtrack.model.stance import StanceLabel
from claimtrack.model.statement import Act, Statement
from claimtrack.stances.passages import Sentence
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.vocabulary import Vocabulary

FOR, AGAINST, OBSERVING = (
    StanceLabel.FOR,
    StanceLabel.AGAINST,
    StanceLabel.OBSERVING,
)


class Voice(enum.Enum):
    """Whose words a piece consists of."""

    OWN = "own"
    """The passage's own, or those of the speaker that is asked about."""
    REPORTED = "reported"
    """Somebody's, for whom the passage does not vouch."""
    REJECTED = "rejected"
    """Somebody's who says them to reject them: "denied any part in it"."""
    DENYING = "denying"
    """Somebody's who denies by what he says: "it never happened"."""
    OPEN = "open"
    """Somebody's who does not assert them: asks, wishes, declines."""


@attrs.frozen(eq=False)
class Piece:
    """
    A sentence of the passage, and whose it is.

    Args:
        sentence: The sentence, or as much of it as somebody says.
        voice: Whose words they are.
        cue: The words by which he says them, or denies them; None if they are not told.
    """

    sentence: Sentence
    voice: Voice = Voice.OWN
    cue: Span | None = None


_HEARD: Final[Mapping[Voice, Mapping[StanceLabel, StanceLabel]]] = {
    Voice.OWN: {},
    Voice.REPORTED: {FOR: OBSERVING},
    Voice.REJECTED: {FOR: AGAINST, AGAINST: FOR, OBSERVING: AGAINST},
    Voice.DENYING: {FOR: AGAINST, OBSERVING: AGAINST},
    Voice.OPEN: {FOR: OBSERVING, AGAINST: OBSERVING},
}
_REJECTING: Final = frozenset({CueRole.DENIAL, CueRole.RETRACTION})
_ASSERTING: Final = frozenset(
    {Act.ASSERT, Act.CONFIRM, Act.ACCUSE, Act.PROMISE, Act.EXPRESS}
)


def heard(label: StanceLabel, voice: Voice) -> StanceLabel:
    """Tell where a passage stands that has words of that stance in this voice."""
    return _HEARD[voice].get(label, label)


def voice_of(statement: Statement, vocabulary: Vocabulary) -> Voice:
    """
    Tell in which voice a speaker says the content of his statement.

    Args:
        statement: The statement.
        vocabulary: Tells a cue that denies from one that only reports a denial.
    """
    if statement.negated:
        return Voice.OPEN
    if statement.act in {Act.DENY, Act.RETRACT}:
        cue = "" if statement.cue is None else statement.cue.text
        norms = [token.norm for token in tokens_of(cue)]
        roles = {role for _, _, role in vocabulary.cues.scan(norms)}
        return Voice.REJECTED if roles & _REJECTING else Voice.DENYING
    return Voice.OWN if statement.act in _ASSERTING else Voice.OPEN
