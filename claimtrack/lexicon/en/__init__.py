"""The words of English, gathered from one table a file."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.en.abbreviations import ABBREVIATIONS
from claimtrack.lexicon.en.elisions import ELISIONS
from claimtrack.lexicon.en.function_words import FUNCTION_WORDS
from claimtrack.lexicon.en.sentence_starters import SENTENCE_STARTERS
from claimtrack.lexicon.lexicon import Lexicon

ENGLISH: Final = Lexicon(
    "en",
    (
        *ABBREVIATIONS,
        *ELISIONS,
        *FUNCTION_WORDS,
        *SENTENCE_STARTERS,
    ),
)
"""The lexicon that `parse` reads English with."""
