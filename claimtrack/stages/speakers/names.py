"""Names compared: when two spellings may be one name."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

_ARTICLES: Final = ("al-", "el-", "ul-", "as-", "ash-", "an-", "ar-", "at-")
_PARTICLES: Final = frozenset(
    ("de", "da", "di", "du", "van", "von", "der", "bin", "ibn")
)
_SUFFIXES: Final = frozenset(("jr", "sr", "ii", "iii", "iv"))


@lru_cache(maxsize=4096)
def parts(name: str) -> tuple[str, ...]:
    """
    Give the parts of a name that count: folded, without marks, articles and suffixes.

    >>> parts("Moammar al-Eryani, Jr.")
    ('moammar', 'eryani')
    >>> parts("Gonçalves")
    ('goncalves',)
    """
    plain = unicodedata.normalize("NFKD", name).lower().replace("\u2019", "'")
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = plain.replace(".", " ").replace(",", " ").split()
    bare = (_without_article(word.strip("\"'()")) for word in words)
    found = [word for word in bare if word and word not in _SUFFIXES]
    for at in range(len(found) - 2, -1, -1):
        if found[at] in _PARTICLES:
            found[at : at + 2] = [f"{found[at]} {found[at + 1]}"]
    return tuple(found) or (plain.strip(),)


def _without_article(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) > len(article) + 1:
            return word[len(article) :]
    return word


def may_be_one(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """
    Whether two full names may be one person's: same family name, first names that fit.

    >>> may_be_one(parts("J. Smith"), parts("John Smith"))
    True
    >>> may_be_one(parts("Jane Smith"), parts("John Smith"))
    False
    """
    if left == right:
        return True
    if not (left and right) or not alike(left[-1], right[-1]):
        return False
    one, other = left[0], right[0]
    return one.startswith(other) or other.startswith(one)


def alike(left: str, right: str) -> bool:
    """
    Whether two words are one, up to one letter where they are long.

    Transliterations and slips differ so: "Tikhanovskaya", "Tsikhanovskaya".

    >>> alike("tikhanovskaya", "tsikhanovskaya"), alike("bush", "rush")
    (True, False)
    """
    if left == right:
        return True
    short, long = sorted((left, right), key=len)
    if len(short) < 7 or len(long) - len(short) > 1:
        return False
    at = 0
    while at < len(short) and short[at] == long[at]:
        at += 1
    if len(short) == len(long):
        return short[at + 1 :] == long[at + 1 :]
    return short[at:] == long[at + 1 :]


def initials(words: tuple[str, ...]) -> str:
    """
    Give the first letters of the words of a name, without small words.

    >>> initials(("world", "health", "organization"))
    'who'
    """
    return "".join(word[0] for word in words if word not in _SMALL)


_SMALL: Final = frozenset(("of", "the", "and", "for", "in", "on", "&", "de", "la"))
