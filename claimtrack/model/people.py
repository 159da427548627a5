"""Who says it."""

from __future__ import annotations

import enum

import attrs

from claimtrack.model.span import Excerpt, Span


class SpeakerKind(str, enum.Enum):
    """What sort of speaker it is."""

    PERSON = "person"
    """One human being with a name or a role."""
    ORGANIZATION = "organization"
    """A body that speaks as one: a ministry, a company, a newspaper, a report."""
    GROUP = "group"
    """Several who are not a body: witnesses, Iraqi groups aligned with Iran."""
    ANONYMOUS = "anonymous"
    """Somebody who is kept unnamed: an official who asked not to be named."""


class MentionKind(str, enum.Enum):
    """In what form a speaker is mentioned."""

    NAME = "name"
    """A proper name: "Qais Al-Khazali", "Security Media Cell"."""
    PRONOUN = "pronoun"
    """A pronoun: "he", "they", "who"."""
    ROLE = "role"
    """A role or a description instead of the name: "the Secretary-General"."""
    GROUP = "group"
    """Several at once: "officials", "residents of the camp"."""


@attrs.frozen
class Mention(Excerpt):
    """
    Words that name or stand for somebody who could speak.

    Args:
        start: The offset of the whole noun phrase, title and apposition included.
        end: The offset behind it.
        text: The noun phrase.
        kind: The form it takes.
        name: The bare name inside it, without title; None if there is none.
        speaker_kind: What sort of speaker the words alone suggest; None if they do not.
        roles: The roles that the phrase gives: "spokesperson", "a former senator".
        affiliation: The body the phrase ties the speaker to; None if it does not.
        gender: "f" or "m" where a word says so ("Mrs.", "she", "the actress"), else
            None.
        plural: Whether the words stand for several.
        head: The main noun of a phrase that is no name, in lower case; "" if none.
        core: The phrase without determiner and apposition; None for pronouns.
        owner: The words that say whose he, she or it is: "Lee" in "Lee’s aide", "a
            spokesman for Lee" and "a report by Lee"; None if there are none.
    """

    # What the words alone tell; who is meant is for the speakers to settle, who see the
    # whole text.
    kind: MentionKind
    name: Span | None = None
    speaker_kind: SpeakerKind | None = None
    roles: tuple[str, ...] = ()
    affiliation: str | None = None
    gender: str | None = None
    plural: bool = False
    head: str = ""
    core: Span | None = None
    owner: Span | None = None


@attrs.frozen
class Speaker:
    """
    Somebody who says something in the document, under all the names that are used.

    Args:
        id: "p1", "p2" … in the order of first mention, who is only told to be silent
            behind the others.
        name: The fullest name used, without title; for those without a name, the words
            that describe them.
        kind: What sort of speaker it is.
        aliases: Other names used, in the order of their first use.
        roles: Titles and roles, in the same order.
        affiliations: The bodies the text ties the speaker to, in the same order.
        mentions: Every place where a statement's source or a name stands for the
            speaker, in the order of the text.
        principal: The id of the speaker on whose behalf this one speaks, as a
            spokesman or a lawyer does; None if on nobody's or nobody mentioned.
    """

    id: str
    name: str
    kind: SpeakerKind
    aliases: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    affiliations: tuple[str, ...] = ()
    mentions: tuple[Excerpt, ...] = ()
    principal: str | None = None
