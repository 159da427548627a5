"""What the endings of English words tell about them."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.words import Ending, WordClass

ENDINGS: Final = (
    Ending("ed", WordClass.VERB, example="They landed.", counter="The shed burned."),
    Ending("ing", WordClass.GERUND, example="They are landing.", counter="The king fell."),
    Ending("ly", WordClass.MANNER, example="They left quickly.", counter="The rally ended."),
    Ending("s", WordClass.PLURAL, example="The boats left.", counter="The bus left."),
)  # fmt: skip
