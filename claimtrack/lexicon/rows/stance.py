"""Rows about words that show where a passage stands."""

from __future__ import annotations

import enum

import attrs

from claimtrack.lexicon.rows.base import Row


class CueRole(str, enum.Enum):
    """What a word does to the claim that it is said of."""

    NEGATION = "negation"
    """Turns what follows into its opposite: not, never, no."""
    DENIAL = "denial"
    """Says that somebody rejects it: denies, debunked, retracts."""
    RETRACTION = "retraction"
    """Says that somebody takes it back: retracts, corrects, apologises for."""
    HOAX = "hoax"
    """Says that it is not so: hoax, fake, false, satire."""
    TRUTH = "truth"
    """Says that it is so: confirmed, true, verified."""
    HEDGE = "hedge"
    """Leaves open whether it is so: reportedly, allegedly."""
    MODAL = "modal"
    """Leaves open whether it comes: may, might, could."""
    RUMOUR = "rumour"
    """Names it as what is going round: report, rumour, source."""
    SAY = "say"
    """Says that somebody says it: says, claims, according to."""
    PLAN = "plan"
    """Says that somebody would like it to be: hopes to, threatens to."""
    SILENCE = "silence"
    """Says that nobody tells: no comment, would not say."""
    CONDITION = "condition"
    """Makes it hang on something else: if, unless; only beside an `UNREAL`."""
    UNREAL = "unreal"
    """Speaks of what is not so yet: would."""
    CONTINUITY = "continuity"
    """Says that all is as it was: still, remains, goes on."""
    CONCESSION = "concession"
    """Begins what is brushed aside: despite, contrary to."""
    FRAME = "frame"
    """Says that a former version of the story is what follows: "an earlier version"."""
    GUISE = "guise"
    """Makes it part of a tale, an act or a plan: "to play", "in a film"."""


@attrs.frozen
class StanceCue(Row):
    """
    Words that show where a passage stands towards what it reports.

    Args:
        forms: All forms, as they may stand in a passage.
        role: What they do to the claim.
    """

    role: CueRole


@attrs.frozen
class Concept(Row):
    """
    Words that mean the same in a headline, and the concept they are opposed to.

    Single words are compared by their stems, so that regular endings need not be
    listed; irregular ones must be.  Phrases are compared by the base forms of their
    words and without articles: "leave the country" is "left her country", too.

    Args:
        forms: The words or, separated by commas, phrases.
        name: The name of the concept, in lower case.
        opposite: The name of the concept that cannot be true together with it; "" if
            there is none; several are separated by blanks.
        converse: The name of the concept of what the other party does: who buys and who
            sells; "" if there is none.
        mutual: Whether both parties do it, so that it does not matter who stands first.
        thing: Whether the words are nouns that name no event.
        person: Whether they name anybody of a kind, which makes no subject known.
    """

    name: str
    opposite: str = ""
    converse: str = attrs.field(default="", kw_only=True)
    mutual: bool = attrs.field(default=False, kw_only=True)
    thing: bool = attrs.field(default=False, kw_only=True)
    person: bool = attrs.field(default=False, kw_only=True)


@attrs.frozen
class IrregularWord(Row):
    """
    A word with forms that have not its stem: "bought", "wolves".

    Args:
        forms: The base form, then the irregular ones.
    """


@attrs.frozen
class NegativePrefix(Row):
    """
    A prefix that turns a word into its opposite: "unpaid", "disapprove".

    Args:
        forms: The prefixes.
    """


class LinkRole(str, enum.Enum):
    """What a small word does between the parts of a sentence."""

    ADVERSATIVE = "adversative"
    """Turns against what was said before: but."""
    ALTERNATIVE = "alternative"
    """Leaves a choice: or."""
    GENITIVE = "genitive"
    """Names the whole or the owner: of."""
    PARTY = "party"
    """Names the other party of an event: lost to, sold to."""
    BACKGROUND = "background"
    """Begins what went before an event, or led to it: after, amid."""
    PARTICLE = "particle"
    """Belongs to a verb, which its object may part from it: shot the drone down."""
    ASCRIBED = "ascribed"
    """Says of a thing or person that it is only thought to be that: alleged."""
    SPECIFIER = "specifier"
    """Says which one is meant, and may be left out of a headline: the, every."""


@attrs.frozen
class LinkWord(Row):
    """
    A small word that links the parts of a sentence.

    Args:
        forms: The words.
        role: What they do.
    """

    role: LinkRole
