"""words → names of outlets that no table knows, by their shape and place"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.details import OutletWord, PublishingVerb
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.passage import Range, Words

_ARTICLE: Final = 3  # letters of an article that is written together with a name
_NAME: Final = 8  # words of a name
_PHRASE: Final = 7  # how many words may stand between "published" and "in"
_NOUNS: Final = 3  # and between "in" and the name: "in the medical journal Optics"


class OutletNames:
    """
    Finds names of outlets that no table knows.

    "Harbour Herald" and "Portal.com" have a telling part, "The Islander" has an article
    of its own inside a sentence, and what a study was published in is a journal.

    Args:
        lexicon: Its `OutletWord` and `PublishingVerb` rows are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._parts = lexicon.by_form(OutletWord)
        self._publishing = lexicon.by_form(PublishingVerb)
        self._definite = words_of(lexicon, WordClass.DEFINITE)
        self._articles = words_of(lexicon, WordClass.DETERMINER, WordClass.POSSESSIVE)
        self._links = words_of(lexicon, WordClass.PREPOSITION, WordClass.CONJUNCTION)
        self._inner = words_of(lexicon, WordClass.GENITIVE, WordClass.DEFINITE)

    def shaped(self, words: Words) -> Iterator[tuple[Range, OutletWord]]:
        """Find capitalised names that contain a word such as "Herald"."""
        done = 0
        for at, word in enumerate(words.norm):
            part = self._parts.get(word)
            if part is None or at < done or part.ending != _is_domain(words, at):
                continue
            first, last = self._name_around(words, at)
            last = self.behind_inner(words, last)
            if last - first > 1 or self._is_title(words, at):
                yield (first, last), part
            done = max(last, at + 1)

    def titled(self, words: Words) -> Iterator[Range]:
        """Find the names behind an article of their own: The Islander, TheIslander."""
        for at in range(1, len(words) - 1):
            text = words.text[at]
            if not text[0].isupper():
                continue  # most words
            if self._is_joined(text):
                yield at, at + 1
            elif words.norm[at] in self._definite:
                last = name_end(words, at + 1)
                if words.text[at - 1][0].islower() and last > at + 1:
                    yield at + 1, last

    def published(self, words: Words) -> Iterator[tuple[int, Range]]:
        """Find the prepositions and names behind "published on Monday in"."""
        for verb in range(len(words) - 2):
            row = self._publishing.get(words.norm[verb])
            if row is None or (verb and self._is_article(words, verb - 1)):
                continue  # "the issue in Lagos"
            for at in range(verb + 1, min(verb + _PHRASE, len(words) - 1)):
                if not words.norm[at][0].isalnum():
                    break
                if words.norm[at] == row.leads:
                    first = self._behind_nouns(words, at + 1)
                    last = name_end(words, first)
                    if last > first:
                        yield at, (first, last)
                    break

    def behind_inner(self, words: Words, end: int) -> int:
        """Give the word behind a name that goes on from `end`: Star of the North."""
        inner = end
        while inner < len(words) and words.norm[inner] in self._inner:
            inner += 1
        behind = name_end(words, inner)
        return behind if end < inner < behind else end

    def _behind_nouns(self, words: Words, at: int) -> int:
        """Give the word behind "the medical journal", where a name may begin."""
        first = at
        while at < min(len(words), first + _NOUNS):
            word = words.norm[at]
            small = words.text[at][0].islower() and word not in self._links
            if not small and not self._is_article(words, at):
                break
            at += 1
        return at

    def _is_joined(self, text: str) -> bool:
        """Whether an article is written together with the name behind it."""
        return (
            text[_ARTICLE : _ARTICLE + 1].isupper()
            and text[_ARTICLE + 1 : _ARTICLE + 2].islower()
            and text[:_ARTICLE].lower() in self._definite
        )

    def _is_article(self, words: Words, at: int) -> bool:
        return words.norm[at] in self._articles

    def _is_title(self, words: Words, at: int) -> bool:
        """Whether a single word is a name: "the Telegraph"."""
        return (
            at > 0 and words.text[at][0].isupper() and self._is_article(words, at - 1)
        )

    def _name_around(self, words: Words, at: int) -> Range:
        """Give the run of capitalised words around a word, without an article."""
        first, last = at, at + 1
        if not words.text[at][0].isupper() and not _is_domain(words, at):
            return first, last
        while first > 0 and last - first < _NAME and _belongs(words, first - 1, first):
            first -= 1
        while (
            last < len(words)
            and last - first < _NAME
            and _belongs(words, last, last - 1)
        ):
            last += 1
        while first < at and (
            words.text[first] == "." or self._is_article(words, first)
        ):
            first += 1
        while last > at + 1 and words.text[last - 1] == ".":
            last -= 1
        return first, last


def name_end(words: Words, first: int) -> int:
    """Give the word behind the run of capitalised words that begins at `first`."""
    last = first
    while last < min(len(words), first + _NAME) and words.text[last][0].isupper():
        last += 1
    return last


def name_start(words: Words, last: int) -> int:
    """Give the first word of the run of capitalised words that ends at `last`."""
    first = last
    if not words.text[last][0].isupper():
        return last
    while first > 0 and last - first < _NAME and words.text[first - 1][0].isupper():
        first -= 1
    return first


def _belongs(words: Words, at: int, neighbour: int) -> bool:
    """Whether a word goes on with a name; a full stop only inside "Portal.com"."""
    tight = _touch(words, at, neighbour)
    if words.text[at] == "." or words.text[neighbour] == ".":
        return tight
    return words.text[at][0].isupper()


def _is_domain(words: Words, at: int) -> bool:
    """Whether the word is the last part of an address: "com" in "Portal.com"."""
    return (
        at > 1
        and words.text[at - 1] == "."
        and _touch(words, at - 2, at - 1)
        and _touch(words, at - 1, at)
        and words.text[at][0].islower()
    )


def _touch(words: Words, at: int, neighbour: int) -> bool:
    low, high = min(at, neighbour), max(at, neighbour)
    return words.end[low] == words.start[high]
