"""What the words around a time expression say about it."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from claimtrack.text.folding import fold
from claimtrack.text.patterns import Pattern, compile_pattern

_NEAR = 60
"""How many letters before an expression are searched for words of the future."""


@cache
def _word() -> Pattern[str]:
    return compile_pattern(r"\p{L}++")


@cache
def sentence_end() -> Pattern[str]:
    """Where a sentence may end; that an abbreviation looks alike does no harm here."""
    return compile_pattern(r"[.!?]['\"”’)]?+\s | \n [^\S\n]*+ \n")


def words_before(text: str, place: int) -> list[str]:
    """
    Give the words shortly before a place, back to where the sentence begins.

    >>> words_before("It rained. They will meet on Monday.", 29)
    ['they', 'will', 'meet', 'on']
    """
    before = fold(text[max(0, place - _NEAR) : place])
    ends = [match.end() for match in sentence_end().finditer(before)]
    words: list[str] = _word().findall(before, ends[-1] if ends else 0)
    return words


def has_cue(text: str, place: int, cues: frozenset[str]) -> bool:
    """Whether one of some words or pairs of words stands shortly before a place."""
    words = words_before(text, place)
    pairs = {f"{one} {two}" for one, two in pairwise(words)}
    return not cues.isdisjoint(words) or not cues.isdisjoint(pairs)
