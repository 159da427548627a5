"""What is said, in which act, on which platform."""

from __future__ import annotations

import enum

import attrs

from claimtrack.model.evidence import Evidence
from claimtrack.model.span import Excerpt


class Form(str, enum.Enum):
    """How much of the content stands inside quotation marks."""

    DIRECT = "direct"
    """All of it."""
    INDIRECT = "indirect"
    """None of it."""
    MIXED = "mixed"
    """Some of it."""


class Act(str, enum.Enum):
    """
    What somebody does by saying it.

    The ten speech acts are a choice of those of Searle (1976, "A classification
    of illocutionary acts") that news distinguishes; `BELIEF` is none of them.
    """

    ASSERT = "assert"
    """Says that something is so."""
    DENY = "deny"
    """Rejects the truth of a claim or a charge."""
    CONFIRM = "confirm"
    """Grants the truth of a claim or a charge: confirms, admits, agrees."""
    ACCUSE = "accuse"
    """Charges somebody with a wrong or a fault."""
    PROMISE = "promise"
    """Commits the speaker to an action: vows, threatens, announces."""
    REQUEST = "request"
    """Wants somebody to act: asks to, urges, orders, recommends."""
    ASK = "ask"
    """Puts a question."""
    EXPRESS = "express"
    """Voices a feeling or a judgement: praises, condemns, regrets, thanks."""
    DECLINE = "decline"
    """Will not say: declines to comment, refuses to answer."""
    RETRACT = "retract"
    """Takes back what was said before."""
    BELIEF = "belief"
    """Thinks, wishes, fears or plans it; reported, but not said aloud."""


@attrs.frozen
class Platform:
    """
    Where or through what something was said.

    Args:
        name: The words for it without article: "Twitter", "statement".
        kind: What sort of place it is: "social", "statement", "interview", "broadcast",
            "press_conference", "speech", "document", "court" …
        start: The offset of its words; None if it is inherited from the statement that
            this one continues.
        end: The offset behind them; None together with `start`.
    """

    name: str
    kind: str
    start: int | None = None
    end: int | None = None

    def inherited(self) -> Platform:
        """
        Give the platform without its words, for a statement that continues this one.

        >>> Platform("Twitter", "social", 10, 17).inherited()
        Platform(name='Twitter', kind='social', start=None, end=None)
        """
        return attrs.evolve(self, start=None, end=None)


@attrs.frozen
class SaidAt:
    """
    When something was said.

    Args:
        start: The offset of the time expression.
        end: The offset behind it.
        value: Its TIMEX3 value.
    """

    start: int
    end: int
    value: str


@attrs.frozen
class Statement:
    """
    One attribution: somebody (source) says (cue) something (content).

    The terms are those of PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018).

    Args:
        id: "s1", "s2" … in the order of the text.
        source: Who says it, as it stands in the text; None if elided.
        cue: The words that report; None for a quotation that stands alone.
        content: What is said; one statement, however many pieces it is split into.
        form: Whether the content is quoted.
        act: What is done by saying it.
        negated: True if the cue is negated: "did not deny", "never said".
        speaker: The id of the speaker; None if unsure.
        platform: Where it was said; None if the text does not tell.
        addressee: To whom; None if the text does not tell.
        said_at: When it was said; None if the text does not tell.
        times: Ids of the time expressions inside the content.
        parent: The id of the statement in whose content this one is reported.
        same_source: The id of the statement whose source this one shares, where its own
            is elided as in "and said", "Adding, …" or a quotation that goes on.
        confidence: How sure it is, from 0 to 1.
        evidence: Why it was found.
    """

    id: str
    source: Excerpt | None
    cue: Excerpt | None
    content: tuple[Excerpt, ...]
    form: Form
    act: Act = Act.ASSERT
    negated: bool = False
    speaker: str | None = None
    platform: Platform | None = None
    addressee: Excerpt | None = None
    said_at: SaidAt | None = None
    times: tuple[str, ...] = ()
    # Ids and not objects, so that frozen statements may refer to each other both ways.
    parent: str | None = None
    # Not in the source: that says what stands in the text, and here nothing does.
    same_source: str | None = None
    # Sure unless told otherwise, as custom parsers seldom know better.
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()

    @property
    def start(self) -> int:
        """The offset of the first character of source, cue or content."""
        return min(part.start for part in self._parts())

    @property
    def end(self) -> int:
        """The offset behind the last character of source, cue or content."""
        return max(part.end for part in self._parts())

    def _parts(self) -> tuple[Excerpt, ...]:
        own = (self.source, self.cue, *self.content)
        return tuple(part for part in own if part is not None)
