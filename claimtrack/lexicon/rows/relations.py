"""Rows about words that tie one statement to another."""

from __future__ import annotations

import enum

import attrs

from claimtrack.lexicon.rows.base import Row


class Tie(str, enum.Enum):
    """How a statement is tied to another by a word of its cue."""

    RESPONSE = "response"
    """It answers another speaker: "replied"."""
    CONTINUATION = "continuation"
    """It goes on with what was said: "added"."""
    REASON = "reason"
    """It gives a reason: "citing"."""
    GROUNDS = "grounds"
    """It gives a reason for an act that needs one: "refused, saying"."""
    OCCASION = "occasion"
    """Inside a cue, it tells of another occasion: "had *previously* said"."""
    CLAIM = "claim"
    """It is called a claim, which others may deny: "alleged"."""
    AGREEMENT = "agreement"
    """It grants what another says: "agreed"."""
    VERDICT = "verdict"
    """In what is said of somebody, it grants what he says: "Lee is *right*"."""
    UPON = "upon"
    """Before a clause, it tells upon what another speaks: "*when* Lee spoke"."""
    REPETITION = "repetition"
    """It says something again: "reiterated"."""
    OPPOSITION = "opposition"
    """It says the opposite of what another says: "contradicted"."""


@attrs.frozen
class TieWord(Row):
    """
    A word in or before a cue that ties the statement to another one.

    Args:
        forms: The words or, separated by commas, phrases.
        tie: How it is tied.
    """

    tie: Tie


@attrs.frozen
class SpeechNoun(Row):
    """
    A noun for what somebody said, to which another reacts: "the announcement".

    Args:
        forms: Singular and plural.
        passed_on: Whether it may be anybody's by now, as "the story" may: one responds
            to it, but who only judges it need not answer who told it.
    """

    passed_on: bool = False


@attrs.frozen
class QuestionVerb(Row):
    """
    A verb that puts a question to somebody, who may answer: "asked", not "wondered".

    Args:
        forms: Base form, third person, past, -ing form.
    """


@attrs.frozen
class ShortName(Row):
    """
    A short form of a name, which means the same when contents are compared.

    Args:
        forms: The short forms.
        stands_for: The words of the full name, in lower case.
    """

    stands_for: str
