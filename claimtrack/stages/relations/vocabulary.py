"""What the rules for relations know of words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from claimtrack.lexicon.lexicon import Lexicon, endings_of, words_of
from claimtrack.lexicon.negations import act_words, negators_of
from claimtrack.lexicon.rows.acts import ClaimNoun, ContentSign, Copula, SmallWord
from claimtrack.lexicon.rows.cues import CuePhrase
from claimtrack.lexicon.rows.people import PersonalPronoun
from claimtrack.lexicon.rows.relations import (
    QuestionVerb,
    ShortName,
    SpeechNoun,
    Tie,
    TieWord,
)
from claimtrack.lexicon.rows.time_signs import Particle, TimeParticle
from claimtrack.lexicon.rows.words import FunctionWord, WordClass
from claimtrack.model.statement import Act
from claimtrack.text.lookup import Phrases

STEM: Final = 6
"""How many letters of a word count when contents are compared."""


class Vocabulary:
    """
    What the rules for relations know of words.

    Args:
        lexicon: Its tie words, nouns for claims and speech, short names, copulas and
            function words are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.ties = Phrases(lexicon.by_form(TieWord))
        self.verdicts = lexicon.forms(TieWord, lambda row: row.tie is Tie.VERDICT)
        self.verdict_stems = frozenset(word[:STEM] for word in self.verdicts)
        self.upon = lexicon.forms(TieWord, lambda row: row.tie is Tie.UPON)
        self.citing = lexicon.forms(CuePhrase)
        self.questions = lexicon.forms(QuestionVerb)
        # "it is right" is about a matter, and nobody stands behind "we"
        self.others = lexicon.forms(
            PersonalPronoun,
            lambda row: row.person > 1 and row.gender != "n" and not row.relative,
        )
        self._add_nouns(lexicon)
        self._add_verbal(lexicon)
        self._add_small(lexicon)

    def _add_nouns(self, lexicon: Lexicon) -> None:
        """Sort the words for claims, and those that a claim is compared by."""
        self.claims = lexicon.by_form(ClaimNoun)
        self.speech = lexicon.forms(SpeechNoun)
        self.judged = lexicon.forms(SpeechNoun, lambda row: not row.passed_on)
        self.short = {
            form: tuple(row.stands_for.split())
            for form, row in lexicon.by_form(ShortName).items()
        }
        self.falsity = frozenset(
            word[:STEM]
            for form in lexicon.forms(ContentSign, lambda row: row.act is Act.DENY)
            for word in form.split()
        )

    def _add_verbal(self, lexicon: Lexicon) -> None:
        """Sort what stands around a verb, and the endings of verbs and adverbs."""
        self.copulas = lexicon.forms(Copula)
        self.negators = negators_of(lexicon)
        self.to = words_of(lexicon, WordClass.INFINITIVAL)
        self.gerunds = endings_of(lexicon, WordClass.GERUND)
        self.adverbs = endings_of(lexicon, WordClass.MANNER)

    def _add_small(self, lexicon: Lexicon) -> None:
        """Sort the words that open a noun phrase or a clause."""
        self.closed = lexicon.forms(FunctionWord)
        self.articles = words_of(lexicon, WordClass.ARTICLE)
        self.the = words_of(lexicon, WordClass.DEFINITE)
        # "the rumor", "those reports", which were told before
        self.pointing = self.the | act_words(lexicon, SmallWord.POINTING)
        self.these = self.pointing - self.the
        self.pronouns = self.these | lexicon.forms(
            PersonalPronoun, lambda row: row.person > 2 and not row.relative
        )
        self.roles = words_of(lexicon, WordClass.ROLE)
        self.genitives = words_of(lexicon, WordClass.GENITIVE)
        self.that = words_of(lexicon, WordClass.COMPLEMENTIZER)
        self.telling = self.genitives | self.that  # "reports that", "rumors of"
        self.after = lexicon.forms(
            TimeParticle, lambda row: row.particle is Particle.AFTER
        )
        self.goals = words_of(lexicon, WordClass.GOAL)
        self.topical = words_of(lexicon, WordClass.TOPIC)
        self.prepositions = words_of(lexicon, WordClass.PREPOSITION)
        self.joins = words_of(lexicon, WordClass.CONJUNCTION)
        self.relatives = words_of(lexicon, WordClass.RELATIVE)
        self.subordinators = words_of(lexicon, WordClass.SUBORDINATOR)

    def stems(self, words: Iterable[str]) -> frozenset[str]:
        """Give the stems of the words that carry a meaning, short names in full."""
        return frozenset(
            word[:STEM]
            for word in self._spelled_out(words)
            if len(word) > 2
            and word[0].isalnum()
            and word not in self.closed
            and word not in self.claims
        )

    def _spelled_out(self, words: Iterable[str]) -> Iterator[str]:
        """Give the words with short names in full: "united states" for "u.s."."""
        for word in words:
            yield from self.short.get(word, (word,))
