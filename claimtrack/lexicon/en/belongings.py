"""English prepositions that say whose somebody or something is."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.phrases import Belonging

BELONGINGS: Final = (
    # What is written by somebody is as good as his: “a report by Oda Steel”.
    Belonging("by from", persons=True, documents=True, example="A report by Oda Steel came out.",
              counter="A report by Monday is due."),
    # Behind a document these name its subject, not its author: “a report on Oda Steel”,
    # “a bill for the council”.
    Belonging("for", persons=True, documents=False, topics=True,
              example="A spokesman for Oda Steel came out."),
    Belonging("of with to", persons=True, documents=False,
              example="A friend of Oda Steel came out."),
    Belonging("at", persons=True, documents=False, places=True,
              example="The Oda Bank at Rome came out."),
    Belonging("in", persons=True, documents=False, places=True, towns=True,
              example="The Oda Bank in Rome came out."),
    Belonging("on", persons=False, documents=False, topics=True,
              example="The Commission on Fair Trade came out."),
)  # fmt: skip
