"""Rows about what one does by saying something."""

from __future__ import annotations

import attrs

from claimtrack.lexicon.rows.base import Row


@attrs.frozen
class Copula(Row):
    """
    A form of "to be", which makes passives and says what something is.

    Args:
        forms: The forms, negated ones included.
    """
