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
    """

    kind: str
    negated: bool = True
