"""The words of English, gathered from one table a file."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.en.abbreviations import ABBREVIATIONS, MARKED_NAMES
from claimtrack.lexicon.en.act_words import ACT_WORDS
from claimtrack.lexicon.en.belongings import BELONGINGS
from claimtrack.lexicon.en.compound_heads import COMPOUND_HEADS
from claimtrack.lexicon.en.concepts_conduct import CONCEPTS_CONDUCT
from claimtrack.lexicon.en.concepts_deeds import CONCEPTS_DEEDS
from claimtrack.lexicon.en.concepts_harm import CONCEPTS_HARM
from claimtrack.lexicon.en.concepts_life import CONCEPTS_LIFE
from claimtrack.lexicon.en.concepts_moves import CONCEPTS_MOVES
from claimtrack.lexicon.en.concepts_public import CONCEPTS_PUBLIC
from claimtrack.lexicon.en.concepts_pursuits import CONCEPTS_PURSUITS
from claimtrack.lexicon.en.concepts_state import CONCEPTS_STATE
from claimtrack.lexicon.en.concepts_turns import CONCEPTS_TURNS
from claimtrack.lexicon.en.concepts_work import CONCEPTS_WORK
from claimtrack.lexicon.en.content_signs import CONTENT_SIGNS
from claimtrack.lexicon.en.copulas import COPULAS
from claimtrack.lexicon.en.countries import COUNTRIES
from claimtrack.lexicon.en.cue_adjectives import CUE_ADJECTIVES
from claimtrack.lexicon.en.cue_nouns import CUE_NOUNS
from claimtrack.lexicon.en.cue_phrases import CUE_PHRASES, CUE_VIEWS
from claimtrack.lexicon.en.cue_verbs_answer import CUE_VERBS_ANSWER
from claimtrack.lexicon.en.cue_verbs_assert import CUE_VERBS_ASSERT
from claimtrack.lexicon.en.cue_verbs_belief import CUE_VERBS_BELIEF
from claimtrack.lexicon.en.cue_verbs_judge import CUE_VERBS_JUDGE
from claimtrack.lexicon.en.cue_verbs_move import CUE_VERBS_MOVE
from claimtrack.lexicon.en.denials import (
    ADVISING_VERBS,
    ASKING_VERBS,
    CLAIM_NOUNS,
    DECREEING_VERBS,
    DENIAL_VERBS,
    DENIED_GOODS,
    INSISTENCES,
    REGRET_VERBS,
    SEEKING_VERBS,
)
from claimtrack.lexicon.en.documents import DOCUMENTS
from claimtrack.lexicon.en.elisions import ELISIONS
from claimtrack.lexicon.en.endings import ENDINGS
from claimtrack.lexicon.en.function_words import FUNCTION_WORDS
from claimtrack.lexicon.en.given_names import GIVEN_NAMES
from claimtrack.lexicon.en.group_nouns import GROUP_NOUNS
from claimtrack.lexicon.en.irregular_words import IRREGULAR_WORDS
from claimtrack.lexicon.en.kickers import KICKERS
from claimtrack.lexicon.en.link_words import LINK_WORDS
from claimtrack.lexicon.en.linking_verbs import LINKING_VERBS
from claimtrack.lexicon.en.misleading_endings import MISLEADING_ENDINGS
from claimtrack.lexicon.en.name_parts import (
    NAME_ARTICLES,
    NAME_PARTICLES,
    NAME_SUFFIXES,
)
from claimtrack.lexicon.en.negative_prefixes import NEGATIVE_PREFIXES
from claimtrack.lexicon.en.noun_modifiers import NOUN_MODIFIERS
from claimtrack.lexicon.en.organizations import ORGANIZATIONS
from claimtrack.lexicon.en.outlets import OUTLET_WORDS, OUTLETS
from claimtrack.lexicon.en.plain_verbs import PLAIN_VERBS
from claimtrack.lexicon.en.platforms import (
    ADDRESS_WORDS,
    ASKED_THINGS,
    ASKING_PREPOSITIONS,
    DOCUMENT_VERBS,
    INTERVIEW_WORDS,
    PLATFORM_HOLDERS,
    PLATFORM_MARKS,
    PLATFORM_VERBS,
    PLATFORMS,
    PUBLISHING_VERBS,
    QUOTING_VERBS,
    REFERRING_WORDS,
    VOCATIVES,
)
from claimtrack.lexicon.en.pointers import POINTERS
from claimtrack.lexicon.en.pronouns import PRONOUNS
from claimtrack.lexicon.en.provenance import NAMING_WORDS, PROVENANCE_VERBS
from claimtrack.lexicon.en.regions import REGIONS
from claimtrack.lexicon.en.role_nouns import ROLE_NOUNS
from claimtrack.lexicon.en.sentence_starters import SENTENCE_STARTERS
from claimtrack.lexicon.en.short_names import SHORT_NAMES
from claimtrack.lexicon.en.silence import (
    ANSWER_WORDS,
    QUERY_NOUNS,
    REFUSALS,
    SILENCE_PHRASES,
    SILENCE_WORDS,
)
from claimtrack.lexicon.en.stance_cues import STANCE_CUES
from claimtrack.lexicon.en.ties import QUESTION_VERBS, SPEECH_NOUNS, TIES
from claimtrack.lexicon.en.time_words import TIME_WORDS
from claimtrack.lexicon.en.titles import TITLES
from claimtrack.lexicon.en.turn_labels import TURN_LABELS
from claimtrack.lexicon.en.unclaimed import UNCLAIMED_SIGNS
from claimtrack.lexicon.en.wrongs import DEED_VERBS, HARMING_VERBS, HARMS, WRONGS
from claimtrack.lexicon.lexicon import Lexicon

ENGLISH: Final = Lexicon(
    "en",
    (
        *ABBREVIATIONS,
        *MARKED_NAMES,
        *ACT_WORDS,
        *ANSWER_WORDS,
        *QUERY_NOUNS,
        *ADDRESS_WORDS,
        *ASKED_THINGS,
        *ASKING_PREPOSITIONS,
        *REFERRING_WORDS,
        *BELONGINGS,
        *CLAIM_NOUNS,
        *COMPOUND_HEADS,
        *CONCEPTS_CONDUCT,
        *CONCEPTS_DEEDS,
        *CONCEPTS_HARM,
        *CONCEPTS_LIFE,
        *CONCEPTS_MOVES,
        *CONCEPTS_STATE,
        *CONCEPTS_TURNS,
        *CONCEPTS_WORK,
        *CONCEPTS_PUBLIC,
        *CONCEPTS_PURSUITS,
        *CONTENT_SIGNS,
        *COPULAS,
        *COUNTRIES,
        *CUE_ADJECTIVES,
        *CUE_NOUNS,
        *CUE_PHRASES,
        *CUE_VERBS_ANSWER,
        *CUE_VERBS_ASSERT,
        *CUE_VERBS_BELIEF,
        *CUE_VERBS_JUDGE,
        *CUE_VERBS_MOVE,
        *CUE_VIEWS,
        *DEED_VERBS,
        *HARMING_VERBS,
        *HARMS,
        *DENIAL_VERBS,
        *INSISTENCES,
        *ASKING_VERBS,
        *ADVISING_VERBS,
        *DECREEING_VERBS,
        *SEEKING_VERBS,
        *DENIED_GOODS,
        *DOCUMENTS,
        *ELISIONS,
        *ENDINGS,
        *MISLEADING_ENDINGS,
        *FUNCTION_WORDS,
        *GIVEN_NAMES,
        *GROUP_NOUNS,
        *IRREGULAR_WORDS,
        *LINK_WORDS,
        *LINKING_VERBS,
        *NAME_ARTICLES,
        *NAME_PARTICLES,
        *NAME_SUFFIXES,
        *NEGATIVE_PREFIXES,
        *NOUN_MODIFIERS,
        *ORGANIZATIONS,
        *OUTLETS,
        *OUTLET_WORDS,
        *PLAIN_VERBS,
        *PLATFORMS,
        *PLATFORM_HOLDERS,
        *PLATFORM_MARKS,
        *INTERVIEW_WORDS,
        *PLATFORM_VERBS,
        *POINTERS,
        *PRONOUNS,
        *NAMING_WORDS,
        *PROVENANCE_VERBS,
        *DOCUMENT_VERBS,
        *PUBLISHING_VERBS,
        *QUOTING_VERBS,
        *REFUSALS,
        *REGIONS,
        *REGRET_VERBS,
        *ROLE_NOUNS,
        *SENTENCE_STARTERS,
        *SHORT_NAMES,
        *SILENCE_PHRASES,
        *SILENCE_WORDS,
        *QUESTION_VERBS,
        *SPEECH_NOUNS,
        *STANCE_CUES,
        *TIES,
        *TIME_WORDS,
        *TITLES,
        *KICKERS,
        *TURN_LABELS,
        *UNCLAIMED_SIGNS,
        *VOCATIVES,
        *WRONGS,
    ),
)
"""The lexicon that `parse` reads English with."""
