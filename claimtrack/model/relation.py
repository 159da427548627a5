"""How statements stand to each other, and what nobody says."""

from __future__ import annotations

import enum

import attrs

from claimtrack.model.evidence import Evidence
from claimtrack.model.span import Excerpt


class RelationKind(str, enum.Enum):
    """The kinds of relation that claimtrack itself finds."""

    DENIES = "denies"
    """Rejects the truth of the target, or of the allegation in it."""
    CONTRADICTS = "contradicts"
    """Says the opposite of what another speaker says."""
    CONFIRMS = "confirms"
    """Grants the truth of another speaker's claim."""
    RESPONDS = "responds"
    """Replies to another speaker's statement, or answers a question of theirs."""
    CONTINUES = "continues"
    """Goes on with the same speaker's previous statement on the same occasion."""
    EXPLAINS = "explains"
    """Gives the reason for another statement of the same speaker."""
    REPEATS = "repeats"
    """Says again what another statement of the text already reported."""
    RETRACTS = "retracts"
    """Takes back the speaker's own earlier statement."""


def _plain(kind: str) -> str:
    """Give the bare string, so that a kind of ours and a custom one look the same."""
    return kind.value if isinstance(kind, RelationKind) else kind


@attrs.frozen
class Relation:
    """
    A directed relation between two statements.

    Args:
        kind: A value of `RelationKind`, or a kind of a custom parser's own.
        origin: The id of the statement it goes out from ("from" in the dictionary).
        target: The id of the statement it goes to ("to" in the dictionary); None if
            what is denied, granted or answered is nobody's statement here.
        allegation: The words of a denial that say what is denied; None if there are
            none.
        confidence: How sure it is, from 0 to 1.
        evidence: Why it was found.
    """

    kind: str = attrs.field(converter=_plain)
    origin: str
    # None where the other end is nobody's statement, such as a rumour that is only
    # denied.
    target: str | None
    allegation: Excerpt | None = None
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()


@attrs.frozen
class Unclaimed(Excerpt):
    """
    A fact about silence: nobody claimed responsibility, somebody did not comment.

    Args:
        start: The offset of the words that say so.
        end: The offset behind them.
        text: The words.
        kind: "no_claim_of_responsibility" or "no_comment".
        speaker: The id of the speaker who is silent; None if nobody in particular.
    """

    kind: str
    speaker: str | None = None
