"""Rows about facts of silence."""

from __future__ import annotations

import attrs

from claimtrack.lexicon.rows.base import Row


@attrs.frozen
class UnclaimedSign(Row):
    """
    Words that tell that nobody claims something, or that somebody does not comment.

    Args:
        forms: The phrases, separated by commas.
        kind: A value of `Unclaimed.kind`.
        negated: True if a word of negation must stand before them: "*did not* respond".
        nobody: True if that must be a word for nobody: "*no group* took responsibility".
        asked: Nouns for what is asked, separated by blanks; one must stand in the
            clause, unless the words are negated and somebody is silent to nothing in
            particular.
    """

    kind: str
    negated: bool = True
    nobody: bool = False
    asked: str = ""


@attrs.frozen
class AnswerWord(Row):
    """
    A word for an answer to the press: its negation is silence, "did not *reply* to it".

    Args:
        forms: The forms of a verb, or an adjective.
        state: True if a form of "to be" must stand before it: "could not be *reached*".
        negative: True if it is a negation itself: "was *unavailable* for comment".
    """

    state: bool = False
    negative: bool = attrs.field(default=False, kw_only=True)


@attrs.frozen
class QueryNoun(Row):
    """
    A noun for what the press asks by, or for: "a *request* for *comment*".

    Args:
        forms: Singular and plural.
        press: True if nobody else asks for it; False if one may also ask so for a deed,
            as by "a request for help".
    """

    press: bool = False
