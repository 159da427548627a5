"""English prepositions that say whose somebody or something is."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.people import Belonging

BELONGINGS: Final = (
    Belonging("by from", persons=True, documents=True, example="A report by Oda Steel came out.",
              counter="A report by Monday is due."),
    Belonging("for", persons=True, documents=False, topics=True,
              example="A spokesman for Oda Steel came out."),
    Belonging("of at with to in", persons=True, documents=False,
              example="A friend of Oda Steel came out."),
    Belonging("on", persons=False, documents=False, topics=True,
              example="The Commission on Fair Trade came out."),
)  # fmt: skip
