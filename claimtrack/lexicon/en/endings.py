"""
What the endings of English words tell about them.

The suffixes are those that make nearly nothing but words of one class (Quirk et
al., A Comprehensive Grammar of the English Language, appendix I).  Nouns that only
look so are rows of `misleading_endings`.
"""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.words import Ending, WordClass

ENDINGS: Final = (
    Ending("ed", WordClass.VERB, example="They landed.", counter="The shed burned."),
    Ending("ing", WordClass.GERUND, example="They are landing.", counter="The king fell."),
    Ending("ly", WordClass.MANNER, example="They left quickly.", counter="The rally ended."),
    # Not "an" or "er", which end as many names of things as of people.
    Ending("ologist ographer ician chemist physicist", WordClass.PROFESSION, example="A biologist saw it."),
    # Not "ant" or "ent": "tenant" and "president" are as frequent as "relevant".
    Ending("al ic ive ary ous ist ese ian ish", WordClass.ADJECTIVE, example="A coastal town slid.",
           counter="The meal was cold."),
    Ending("an i", WordClass.NATIVE, example="The German left.", counter="The man left."),
    Ending("s", WordClass.PLURAL, example="The boats left.", counter="The bus left."),
)  # fmt: skip
