"""Rows about the words that report."""

from __future__ import annotations

import enum

import attrs

from claimtrack.errors import LexiconError
from claimtrack.lexicon.rows.base import Row
from claimtrack.model.statement import Act


class Takes(str, enum.Enum):
    """What a reporting verb takes as its content."""

    QUOTE = "quote"
    """A quotation: “No,” she said."""
    CLAUSE = "clause"
    """A clause with or without "that": said (that) it was over."""
    THAT = "that"
    """A clause with "that" only: stressed that it was over."""
    WHETHER = "whether"
    """An indirect question: asked whether it was over."""
    INFINITIVE = "infinitive"
    """An infinitive: vowed to retaliate."""
    PERSON_INFINITIVE = "person-infinitive"
    """Somebody and an infinitive: urged Iran to stop."""
    PERSON_CLAUSE = "person-clause"
    """Somebody and a clause: told reporters (that) it was over."""
    NOUN = "noun"
    """A noun phrase: denied any role."""
    GERUND = "gerund"
    """A gerund: denied taking part."""
    AS = "as"
    """A noun phrase and "as": described the storm as the worst in years."""
    PREDICATE = "predicate"
    """A noun phrase and what it is called: called the plan a disaster."""
    ABOUT = "about"
    """A noun phrase behind a preposition: commented on the talks, asked for help."""
    PERSON_OF = "person-of"
    """Somebody and "of", "for" or "with": accused Iran of lying."""
    PERSON_ABOUT = "person-about"
    """Somebody and what the questions are about: pressed the mayor on the delay."""


@attrs.frozen
class CueVerb(Row):
    """
    A verb that reports speech or thought.

    Args:
        forms: Base form, third person, past, participle if it differs, -ing form.
        act: What one does by it.
        takes: What its content may be, most usual first.
        claims: True if it reports only where its object is a noun for what is said:
            one withdraws a remark, and troops.
        heard: True if its subject is told it, and nobody knows by whom: "The court
            heard that it rained".

    Raises:
        LexiconError: If it takes nothing, and so could never report.
    """

    act: Act
    takes: tuple[Takes, ...]
    claims: bool = False
    heard: bool = False

    def check(self) -> None:
        """Check the row; see `Row.check`."""
        super().check()
        if not self.takes:
            reason = "takes nothing; name the kinds of its content, such as Takes.THAT"
            raise LexiconError(self, reason)


@attrs.frozen
class CuePhrase(Row):
    """
    Words other than a verb that report: "according to", "in the words of".

    Args:
        forms: The phrases, separated by commas.
        act: What one does by it.
    """

    act: Act


@attrs.frozen
class CueView(Row):
    """
    A noun that reports behind a preposition and its owner: "in Lee's view".

    Args:
        forms: The nouns, separated by commas.
        act: What one does by it.
        behind: The prepositions: "in".
    """

    act: Act
    behind: tuple[str, ...]


@attrs.frozen
class CueNoun(Row):
    """
    A noun that reports: "his claim that", "allegations of".

    Args:
        forms: Singular and plural.
        act: What one does by it.
        links: The words that may join the content to it: "that", "of", "to", "about".
    """

    act: Act
    links: tuple[str, ...]


@attrs.frozen
class CueAdjective(Row):
    """
    An adjective that reports behind "is": was adamant that, is proud of.

    Args:
        forms: The adjective.
        act: What one does by it.
        links: The words that may join the content to it: "that", "of", "to", "about".
        impersonal: True if "it is … that" states a fact and reports nobody's words, as
            of "clear".
    """

    act: Act
    links: tuple[str, ...]
    impersonal: bool = False
