"""Which words stand in a headline, where capitals tell nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_SHORT: Final = 3  # letters: "of", "the" and their like stay small in headlines
_FEWEST: Final = 3
_SHARE: Final = 6  # capitals for each long word without one


def is_title_case(words: Sequence[str]) -> bool:
    """
    Whether nearly every longer word has a capital, as in a headline.

    >>> is_title_case("Mayor Rejects Call for Vote".split())
    True
    >>> is_title_case("Mayor Ann Roy rejects the call".split())
    False
    """
    capitals = sum(word[0].isupper() for word in words)
    small = sum(word[0].islower() and len(word) > _SHORT for word in words)
    return capitals > _FEWEST and capitals > _SHARE * small
