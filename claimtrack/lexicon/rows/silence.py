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
