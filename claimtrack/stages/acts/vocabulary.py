"""The rows that decide about acts, arranged for look-up."""

from __future__ import annotations

from typing import TypeVar

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.acts import (
    ClaimNoun,
    ContentSign,
    Copula,
    DenialVerb,
    DeniedGood,
    Refusal,
    SignSubject,
    SilencePhrase,
    SilenceVerb,
)
from claimtrack.lexicon.rows.base import Row
from claimtrack.lexicon.rows.words import FunctionWord, WordClass
from claimtrack.text.lookup import Phrases

R = TypeVar("R", bound=Row)


class Vocabulary:
    """
    What the rules for acts know of words.

    Args:
        lexicon: Its rows about cues and acts are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.cues = CueBook(lexicon)
        self.denials = Phrases(lexicon.by_form(DenialVerb))
        self.claims = lexicon.by_form(ClaimNoun)
        self.goods = frozenset(lexicon.by_form(DeniedGood))
        self.silence = lexicon.by_form(SilenceVerb)
        self.refusals = frozenset(lexicon.by_form(Refusal))
        self.silent = Phrases(lexicon.by_form(SilencePhrase))
        self.signs = Phrases(_signs(lexicon))
        self.copulas = frozenset(lexicon.by_form(Copula))
        self.negations = _words(lexicon, WordClass.NEGATION) | frozenset(
            word
            for word in _words(lexicon, WordClass.AUXILIARY, WordClass.MODAL)
            if word.endswith(("n't", "not"))
        )
        self.first_person = frozenset({"i", "we"})
        self.third_person = frozenset({"he", "she", "it", "they"})
        self.demonstratives = frozenset(
            {"it", "this", "that", "these", "those", "them"}
        )
        self.clauses = _words(lexicon, WordClass.RELATIVE, WordClass.SUBORDINATOR)
        self.auxiliaries = _words(lexicon, WordClass.AUXILIARY, WordClass.MODAL)
        self.prepositions = _words(lexicon, WordClass.PREPOSITION)


def _signs(lexicon: Lexicon) -> dict[str, tuple[ContentSign, ...]]:
    """Give all signs of each phrase; one phrase may be several, as "false" is."""
    found: dict[str, tuple[ContentSign, ...]] = {}
    for row in lexicon.of(ContentSign):
        for form in row.words:
            found[form] = (*found.get(form, ()), row)
    return found


def _words(lexicon: Lexicon, *classes: WordClass) -> frozenset[str]:
    rows = lexicon.of(FunctionWord)
    return frozenset(w for row in rows if row.word_class in classes for w in row.words)


__all__ = ["SignSubject", "Vocabulary"]
