"""Rows about the words around a noun for somebody who speaks."""

from __future__ import annotations

import attrs

from claimtrack.lexicon.rows.base import Row


@attrs.frozen
class NamingWord(Row):
    """
    A participle between a noun and its name: "a site called Oda News".

    Args:
        forms: The words, separated by commas even where there is one only.
    """


@attrs.frozen
class LinkingVerb(Row):
    """
    A verb, besides "to be", that says what its subject is: "became", "was elected".

    Args:
        forms: The forms that stand before the noun.
    """


@attrs.frozen
class NounModifier(Row):
    """
    Words that stand before a noun and belong to its phrase: "former", "local".

    Args:
        forms: The words.
        below: True if they make another office of the one they stand before: "deputy
            minister".
        naming: True if it begins the names of many bodies: "National Oda Board".
        other: True if it tells one from others of its sort: "the lower court" is not
            the court that has just been named.
        participle: True if it also opens a clause: "militias allied with Oda".
    """

    below: bool = False
    naming: bool = False
    other: bool = False
    participle: bool = False


@attrs.frozen
class CompoundHead(Row):
    """
    Words that make a modifier of a name that a hyphen joins to them: "Leeds-based".

    Args:
        forms: The words behind the hyphen.
    """


@attrs.frozen
class PlainVerb(Row):
    """
    Common verbs that do not report, in forms that could be taken for nouns.

    Args:
        forms: The forms that end a noun phrase.
    """


@attrs.frozen
class Pointer(Row):
    """
    A determiner that tells whether the text has told of the one behind it: "the", "a".

    Args:
        forms: The determiners.
        known: True if he, she or it is known: "the mayor", but not "a mayor".
    """

    known: bool = False


@attrs.frozen
class Belonging(Row):
    """
    Prepositions that say whose somebody or something is: "a spokesman for Lee".

    Args:
        forms: The prepositions.
        persons: Whether they say so behind a noun for a person.
        documents: Whether they say so behind a noun for a document.
        topics: Whether they say, inside the name of a body, what it is there for: "the
            Institute for Public Health".
        places: Whether they say behind the name of a body where it is.
        towns: Whether a bare name behind them is mostly that of a town or a region.
    """

    persons: bool
    documents: bool
    topics: bool = False
    places: bool = False
    towns: bool = False
