"""English prepositions that say whose somebody or something is."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.people import Belonging

BELONGINGS: Final = (
    Belonging("by from", persons=True, documents=True, example="A report by Oda Steel came out.",
              counter="A report by Monday is due."),
    Belonging("for of at with to in", persons=True, documents=False,
              example="A spokesman for Oda Steel came out."),
)  # fmt: skip
