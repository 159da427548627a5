"""The rows that decide about acts, arranged for look-up."""

from __future__ import annotations

from typing import TypeVar

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.acts import (
    ClaimNoun,
    ContentSign,
    Copula,
    DeedVerb,
    DenialVerb,
    DeniedGood,
    Refusal,
    RegretVerb,
    SignSubject,
    SilencePhrase,
    SilenceWord,
    Wrong,
)
from claimtrack.lexicon.rows.base import Row
from claimtrack.lexicon.rows.words import FunctionWord, WordClass
from claimtrack.model.people import SpeakerKind
from claimtrack.text.lookup import Phrases

R = TypeVar("R", bound=Row)

_OPENING = frozenset({SignSubject.HEAD, SignSubject.START})


class Vocabulary:
    """
    What the rules for acts know of words.

    Args:
        lexicon: Its rows about cues and acts are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.cues = lexicon.view(CueBook)
        self.denials = Phrases(lexicon.by_form(DenialVerb))
        self.claims = lexicon.by_form(ClaimNoun)
        self.goods = frozenset(lexicon.by_form(DeniedGood))
        self.silence = lexicon.by_form(SilenceWord)
        self.refusals = frozenset(lexicon.by_form(Refusal))
        self.wrongs = lexicon.by_form(Wrong)
        self.deeds = frozenset(lexicon.by_form(DeedVerb))
        self.regrets = frozenset(lexicon.by_form(RegretVerb))
        self.silent = Phrases(lexicon.by_form(SilencePhrase))
        self.signs = Phrases(_signs(lexicon, opening=False))
        self.openers = Phrases(_signs(lexicon, opening=True))
        self.copulas = frozenset(lexicon.by_form(Copula))
        self.is_forms = self.copulas | {"'s"}
        self.negations = words_of(lexicon, WordClass.NEGATION) | frozenset(
            word
            for word in words_of(lexicon, WordClass.AUXILIARY, WordClass.MODAL)
            if word.endswith(("n't", "not"))
        )
        self.first_person = frozenset({"i", "we"})
        self.third_person = frozenset({"he", "she", "it", "they"})
        # the pronouns that a speaker of some sort cannot mean himself by
        self.others: dict[SpeakerKind | None, frozenset[str]] = {
            SpeakerKind.PERSON: frozenset({"it"}),
            SpeakerKind.ORGANIZATION: frozenset({"he", "she"}),
        }
        self.pronouns = frozenset({"it", "them"})
        self.demonstratives = self.pronouns | {"this", "that", "these", "those"}
        self.clauses = words_of(lexicon, WordClass.RELATIVE, WordClass.SUBORDINATOR)
        self.relatives = words_of(lexicon, WordClass.RELATIVE)
        self.nevers = frozenset({"never"})
        self.negatives = words_of(lexicon, WordClass.NEGATIVE)
        self.negators = self.negations | self.negatives
        self.degrees = words_of(
            lexicon,
            WordClass.ADVERB,
            WordClass.DETERMINER,
            WordClass.CONJUNCTION,
            WordClass.NUMBER,
        )
        self.modals = words_of(lexicon, WordClass.MODAL)
        self.that = words_of(lexicon, WordClass.COMPLEMENTIZER)
        self.to = words_of(lexicon, WordClass.INFINITIVAL)
        self.topics = words_of(lexicon, WordClass.TOPIC)
        self.infinitives = frozenset({"to", "or"})  # "to deny", "to confirm or deny"
        self.determiners = words_of(lexicon, WordClass.DETERMINER, WordClass.POSSESSIVE)
        self.objects = frozenset({"me", "him", "her", "us", "them"})
        self.articles = frozenset({"a", "an", "the"})
        self.closed = frozenset(lexicon.by_form(FunctionWord))
        self.ends_noun = (
            (words_of(lexicon, WordClass.PREPOSITION, WordClass.SUBORDINATOR) | {"to"})
            - self.relatives
            - {"of", "for", "from", "about", "against"}
        )
        self.complementizers = frozenset({"that", "as"})


def _signs(lexicon: Lexicon, *, opening: bool) -> dict[str, tuple[ContentSign, ...]]:
    """Give all signs of each phrase; one phrase may be several, as "false" is."""
    found: dict[str, tuple[ContentSign, ...]] = {}
    for row in lexicon.of(ContentSign):
        if (row.subject in _OPENING) is opening:
            for form in row.words:
                found[form] = (*found.get(form, ()), row)
    return found
