"""The kinds of content under short names, so that a table of verbs fits the eye."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.cues import Takes

QUOTE: Final = Takes.QUOTE
CLAUSE: Final = Takes.CLAUSE
THAT: Final = Takes.THAT
WHETHER: Final = Takes.WHETHER
INFINITIVE: Final = Takes.INFINITIVE
PERSON_INFINITIVE: Final = Takes.PERSON_INFINITIVE
PERSON_CLAUSE: Final = Takes.PERSON_CLAUSE
NOUN: Final = Takes.NOUN
GERUND: Final = Takes.GERUND
AS: Final = Takes.AS
PREDICATE: Final = Takes.PREDICATE
ABOUT: Final = Takes.ABOUT
PERSON_OF: Final = Takes.PERSON_OF
PERSON_ABOUT: Final = Takes.PERSON_ABOUT
