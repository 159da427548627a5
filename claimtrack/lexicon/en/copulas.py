"""The forms of "to be"."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.acts import Copula

COPULAS: Final = (
    Copula(
        # Negated forms, too: “wasn't true” is found by its words, and negation is
        # looked for apart.
        "am are be been being is was were isn't aren't wasn't weren't ain't",
        example="The report was false.",
    ),
)
