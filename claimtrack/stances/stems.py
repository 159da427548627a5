"""A light stemmer: words of a family, told by their beginnings."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_VOWELS: Final = frozenset("aeiouy")
_HISSING: Final = ("ss", "x", "z", "ch", "sh")
PREFIX: Final = 5
"""How many letters words of a family have in common at least …"""
_SHARE: Final = 0.65  # … and which share of the longer word that must be
LONG: Final = 8
"""How many letters a word has that, with one letter off, is hardly another one."""


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """
    Cut the inflection from a word in lower case.

    The stem is no word; it only is the same for all forms of a regular word.

    >>> stem("denied"), stem("denying"), stem("deny")
    ('deni', 'deni', 'deni')
    """
    if not word.isalpha() or len(word) < 3:
        return word
    bare = _without_ending(word) if len(word) > 3 else word
    if len(bare) > 3 and bare[-1] == bare[-2]:
        bare = bare[:-1]  # both "stopped" and "kill" lose a letter
    if bare.endswith("e") and not bare.endswith("ee") and len(bare) > 2:
        bare = bare[:-1]
    return bare[:-1] + "i" if bare.endswith("y") else bare


def _without_ending(word: str) -> str:
    """Take an inflection off, as far as it leaves something that may be a stem."""
    for ending, letters in (("ied", "y"), ("ies", "y"), ("ing", ""), ("ed", "")):
        if word.endswith(ending):
            rest = word[: -len(ending)]
            # "sting" and "need" have no stem before the ending
            if len(rest) < 2 or _VOWELS.isdisjoint(rest):
                return word[:-1] if ending in {"ied", "ies"} else word
            if ending == "ed" and rest.endswith("e"):
                return word[:-1] if len(rest) > 2 else word
            return rest + letters
    if word.endswith("es") and word[:-2].endswith(_HISSING):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def akin(left: str, right: str) -> bool:
    """
    Whether two stems are of one family: equal, or alike for most of their length.

    >>> akin(stem("demolished"), stem("demolition")), akin("station", "statue")
    (True, False)
    """
    if left == right:
        return True
    shorter, longer = sorted((left, right), key=len)
    if is_slip(shorter, longer):
        return True
    if len(shorter) < PREFIX or shorter[:PREFIX] != longer[:PREFIX]:
        return False
    needed = max(PREFIX, round(_SHARE * len(longer)))
    return longer.startswith(shorter) or shorter[:needed] == longer[:needed]


def is_slip(shorter: str, longer: str) -> bool:
    """
    Whether one of two stems may be a slip of the pen for the other.

    Long words of which one lacks a letter, or has two of them changed about, are
    meant to be the same.  With another letter instead it may well be another word.

    >>> is_slip("gigfactori", "gigafactori"), is_slip("proscrib", "prescrib")
    (True, False)
    """
    if len(shorter) < LONG or len(longer) - len(shorter) > 1:
        return False
    at = next((i for i, letter in enumerate(shorter) if letter != longer[i]), -1)
    if at < 1:
        return at < 0
    if len(shorter) < len(longer):
        return shorter[at:] == longer[at + 1 :]
    turned = shorter[at : at + 2][::-1] == longer[at : at + 2]
    return turned and shorter[at + 2 :] == longer[at + 2 :]
