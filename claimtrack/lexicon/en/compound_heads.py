"""English words that make a modifier of the name before their hyphen."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.phrases import CompoundHead

COMPOUND_HEADS: Final = (
    # Without these rows, "Leeds-based" would be a name, since it has a capital.
    CompoundHead("based born", example="A Leeds-based firm left."),
    CompoundHead("led backed run owned", example="The Oda-led council left."),
    CompoundHead("style", example="A Leeds-style pie was sold."),
)
