"""Names compared: when two spellings may be one name."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from typing import Final

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.names import NameArticle, NameParticle, NameSuffix
from claimtrack.lexicon.rows.words import WordClass

_SMALL: Final = (WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.CONJUNCTION)

# Letters with a stroke have no mark that could be taken off.
_PLAIN: Final = str.maketrans("\u2019łøđħı", "'lodhi")

Parts = tuple[str, ...]


class NameReader:
    """
    Takes names apart.

    Args:
        lexicon: Its rows about the parts of names.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._articles = tuple(f"{w}-" for w in lexicon.by_form(NameArticle))
        self._particles = lexicon.forms(NameParticle)
        self._suffixes = lexicon.forms(NameSuffix)
        self._small = words_of(lexicon, *_SMALL)

    def parts(self, name: str) -> Parts:
        """
        Give the parts of a name that count: folded, without marks, articles, suffixes.

        >>> from claimtrack.lexicon.en import ENGLISH
        >>> NameReader(ENGLISH).parts("Moammar al-Eryani, Jr.")
        ('moammar', 'eryani')
        """
        plain = fold(name)
        words = _unstopped(plain.replace(",", " ")).split()
        bare = (self._without_article(word.strip("\"'()")) for word in words)
        found = [word for word in bare if word and word not in self._suffixes]
        # The first word is a first name if it has a capital: "Ben Roy", "Van Lee".
        least = 0 if name[:1].islower() else 1
        for at in range(len(found) - 2, least - 1, -1):
            if found[at] in self._particles:
                found[at : at + 2] = [f"{found[at]} {found[at + 1]}"]
        return tuple(found) or (plain.strip(),)

    def heavy(self, words: Parts) -> Parts:
        """
        Give the words of a name without the small ones.

        >>> from claimtrack.lexicon.en import ENGLISH
        >>> NameReader(ENGLISH).heavy(("bank", "of", "rome"))
        ('bank', 'rome')
        """
        return tuple(word for word in words if word not in self._small)

    def initials(self, words: Parts) -> Collection[str]:
        """
        Give the first letters of the words of a name, with and without small words.

        >>> from claimtrack.lexicon.en import ENGLISH
        >>> sorted(NameReader(ENGLISH).initials(("bank", "of", "rome")))
        ['bor', 'br']
        """
        # A list would tell some letters twice, and a set has no order.
        letters = ("".join(w[0] for w in group) for group in (self.heavy(words), words))
        return dict.fromkeys(letters)

    def _without_article(self, word: str) -> str:
        for article in self._articles:
            if word.startswith(article) and len(word) > len(article) + 1:
                return word[len(article) :]
        return word


def fold(name: str) -> str:
    """
    Give a name in lower case, without the marks on its letters.

    >>> fold("Gonçalves"), fold("Jarosław")
    ('goncalves', 'jaroslaw')
    """
    plain = unicodedata.normalize("NFKD", name).lower().translate(_PLAIN)
    return "".join(c for c in plain if not unicodedata.combining(c))


def _unstopped(name: str) -> str:
    """Leave out stops: "S.A." and "J.K." are one part of a name, "A.Roy" is two."""
    words = (word.split(".") for word in name.split())
    return " ".join(
        ("" if all(len(part) < 2 for part in parts) else " ").join(parts)
        for parts in words
    )


def may_be_one(left: Parts, right: Parts) -> bool:
    """
    Whether two full names may be one person's: same family name, first names that fit.

    >>> may_be_one(("j", "smith"), ("john", "smith"))
    True
    >>> may_be_one(("jane", "smith"), ("john", "smith"))
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


def abbreviates(letters: str, word: str) -> bool:
    """
    Whether letters may be short for one word: its first letter, and others in order.

    >>> abbreviates("dg", "dailygram"), abbreviates("dg", "garden")
    (True, False)
    """
    rest = iter(word)
    return word[:1] == letters[:1] and all(letter in rest for letter in letters)
