"""Which words stand in a headline, where capitals tell nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.names import NameParticle
from claimtrack.lexicon.rows.words import WordClass

_SHORT: Final = 3  # letters of the longest word that a headline leaves small
_FEWEST: Final = 4  # capitals; the three of "Ann Roy left Rome" tell nothing
_SHARE: Final = 6  # capitals for each other word, as editors differ: "may Be"

_SMALL: Final = (
    WordClass.ARTICLE,
    WordClass.PREPOSITION,
    WordClass.CONJUNCTION,
    WordClass.SUBORDINATOR,
)


def small_in_headlines(lexicon: Lexicon) -> frozenset[str]:
    """Give the short words that have no capital in a headline either: "of", "von"."""
    words = words_of(lexicon, *_SMALL) | lexicon.forms(NameParticle)
    return frozenset(word for word in words if len(word) <= _SHORT)


def is_title_case(
    words: Sequence[str], small: Collection[str], fewest: int = _FEWEST
) -> bool:
    """
    Whether nearly every word has a capital that may have one, as in a headline.

    Args:
        words: The words of a sentence.
        small: The words of which headlines have no capital; see `small_in_headlines`.
        fewest: How many capitals there must be; fewer where a headline is expected.

    >>> from claimtrack.lexicon.en import ENGLISH
    >>> small = small_in_headlines(ENGLISH)
    >>> is_title_case("Mayor Rejects Call for Vote".split(), small)
    True
    >>> is_title_case("Ann Roy and Lee Ash met .".split(), small)
    False
    """
    capitals = sum(word[0].isupper() for word in words)
    if capitals < fewest:
        return False
    others = sum(word[0].islower() and word not in small for word in words)
    return capitals > _SHARE * others
