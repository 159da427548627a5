"""The words of English, gathered from one table a file."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.en.abbreviations import ABBREVIATIONS
from claimtrack.lexicon.en.documents import DOCUMENTS
from claimtrack.lexicon.en.elisions import ELISIONS
from claimtrack.lexicon.en.function_words import FUNCTION_WORDS
from claimtrack.lexicon.en.group_nouns import GROUP_NOUNS
from claimtrack.lexicon.en.name_parts import NAME_PARTICLES
from claimtrack.lexicon.en.noun_modifiers import NOUN_MODIFIERS
from claimtrack.lexicon.en.organizations import ORGANIZATIONS
from claimtrack.lexicon.en.plain_verbs import PLAIN_VERBS
from claimtrack.lexicon.en.pronouns import PRONOUNS
from claimtrack.lexicon.en.role_nouns import ROLE_NOUNS
from claimtrack.lexicon.en.sentence_starters import SENTENCE_STARTERS
from claimtrack.lexicon.en.titles import TITLES
from claimtrack.lexicon.lexicon import Lexicon

ENGLISH: Final = Lexicon(
    "en",
    (
        *ABBREVIATIONS,
        *ELISIONS,
        *FUNCTION_WORDS,
        *SENTENCE_STARTERS,
        *DOCUMENTS,
        *GROUP_NOUNS,
        *NAME_PARTICLES,
        *NOUN_MODIFIERS,
        *ORGANIZATIONS,
        *PLAIN_VERBS,
        *PRONOUNS,
        *ROLE_NOUNS,
        *TITLES,
    ),
)
"""The lexicon that `parse` reads English with."""
