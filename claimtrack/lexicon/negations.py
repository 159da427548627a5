"""The words that negate, gathered once for all who ask."""

from __future__ import annotations

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.acts import ActWord, SmallWord
from claimtrack.lexicon.rows.words import WordClass

_CONTRACTED = ("n't", "not")  # how a negated auxiliary ends: "didn't", "cannot"


def negations_of(lexicon: Lexicon) -> frozenset[str]:
    """
    Give the words that negate a verb, contracted auxiliaries among them.

    >>> from claimtrack.lexicon.en import ENGLISH
    >>> sorted(negations_of(ENGLISH) & {"not", "didn't", "cannot", "no", "did"})
    ['cannot', "didn't", 'not']
    """
    auxiliaries = words_of(lexicon, WordClass.AUXILIARY, WordClass.MODAL)
    contracted = {word for word in auxiliaries if word.endswith(_CONTRACTED)}
    return words_of(lexicon, WordClass.NEGATION) | contracted


def negators_of(lexicon: Lexicon) -> frozenset[str]:
    """
    Give the words that negate a verb or a noun.

    >>> from claimtrack.lexicon.en import ENGLISH
    >>> {"not", "no", "nobody"} <= negators_of(ENGLISH)
    True
    """
    return negations_of(lexicon) | words_of(lexicon, WordClass.NEGATIVE)


def act_words(lexicon: Lexicon, *does: SmallWord) -> frozenset[str]:
    """Give the small words that do one of these."""
    rows = lexicon.of(ActWord)
    return frozenset(word for row in rows if row.does in does for word in row.words)
