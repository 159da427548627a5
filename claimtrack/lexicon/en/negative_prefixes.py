"""English prefixes that turn a word into its opposite."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.stance import NegativePrefix

NEGATIVE_PREFIXES: Final = (
    NegativePrefix("dis", example="The panel disapproved.", counter="A dish fell."),
    NegativePrefix("il im in ir", example="The sale is illegal.", counter="They ironed it."),
    NegativePrefix("non", example="The paint is nontoxic.", counter="None came."),
    NegativePrefix("un", example="The picker is unpaid.", counter="The union agreed."),
)  # fmt: skip
"""In alphabetical order."""
