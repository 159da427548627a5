"""words → words that may be a platform"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.details import (
    AddressWord,
    Outlet,
    OutletWord,
    PlatformNoun,
    PublishingVerb,
)
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.text.lookup import Phrases

_PHRASE = 7  # how many words may stand between a preposition and the noun
_NAME = 8  # words of a name
_NAME_LEADS = "in on via through"
_IN = frozenset({"in"})
_OF = frozenset({"of", "the"})


@attrs.frozen
class Candidate:
    """
    Words that may be a platform.

    Args:
        first: Their first word.
        last: The word behind them.
        kind: The kind of platform.
        proper: Whether they are a name: an outlet, "Twitter".
        lead: The preposition that leads to them, "in" of "in a statement"; None if none
            does.
        speaks: Whether they can be a subject: "the study found".
        told: Whether they can be told something.
    """

    first: int
    last: int
    kind: str
    proper: bool = False
    lead: int | None = None
    speaks: bool = False
    told: bool = False

    @property
    def led(self) -> bool:
        """Whether a preposition leads to the words."""
        return self.lead is not None


class CandidateFinder:
    """
    Finds words that may be a platform, wherever they stand.

    Args:
        lexicon: Its `PlatformNoun`, `Outlet`, `OutletWord` and `PublishingVerb` rows
            are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._names: Phrases[PlatformNoun | Outlet] = Phrases(
            {**lexicon.by_form(PlatformNoun), **lexicon.by_form(Outlet)}
        )
        self._parts = lexicon.by_form(OutletWord)
        self._publishing = frozenset(lexicon.by_form(PublishingVerb))
        rows = lexicon.by_form(AddressWord)
        self._addresses = frozenset(
            tuple(form.split()) for form, row in rows.items() if not row.after_cue
        )
        self._to = frozenset(form for form, row in rows.items() if row.after_cue)
        self._articles = words_of(lexicon, WordClass.DETERMINER, WordClass.POSSESSIVE)
        self._links = words_of(
            lexicon,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION,
            WordClass.SUBORDINATOR,
            WordClass.RELATIVE,
        )

    def find(self, document: Document) -> list[Candidate]:
        """Find all words of the document that may be a platform, in order."""
        words = document.words
        found = [
            *self._named(words),
            *self._shaped(words),
            *self._published(words),
        ]
        found.sort(key=lambda candidate: (candidate.first, -candidate.last))
        return found

    def _named(self, words: Words) -> Iterator[Candidate]:
        """Find the words of the tables."""
        previous = 0
        for first, last, row in self._names.scan(words.norm):
            if _is_inside_name(words, first, last, row):
                continue
            lead = self._lead(words, first, previous, row.leads)
            previous = last
            if isinstance(row, Outlet):
                yield Candidate(first, last, row.kind, True, lead, told=True)
                continue
            end = _name_behind(words, last) if row.kind == "press" else last
            if end > last:  # "the newspaper Star of the North"
                yield Candidate(last, end, row.kind, True, lead, told=True)
            else:
                yield Candidate(
                    first, last, row.kind, row.bare, lead, row.speaks, row.told
                )

    def _shaped(self, words: Words) -> Iterator[Candidate]:
        """Find capitalised names that contain a word such as "Herald"."""
        done = 0
        for at, word in enumerate(words.norm):
            part = self._parts.get(word)
            if part is None or at < done:
                continue
            if part.ending != _is_domain(words, at):
                continue
            first, last = self._name_around(words, at)
            if last - first > 1 or self._is_title(words, at):
                lead = self._lead(words, first, 0, _NAME_LEADS)
                yield Candidate(first, last, part.kind, True, lead, told=True)
            done = max(last, at + 1)

    def _is_article(self, words: Words, at: int) -> bool:
        return words.norm[at] in self._articles

    def _is_title(self, words: Words, at: int) -> bool:
        """Whether a single word is a name: "the Telegraph"."""
        return (
            at > 0 and words.text[at][0].isupper() and self._is_article(words, at - 1)
        )

    def _name_around(self, words: Words, at: int) -> tuple[int, int]:
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

    def _published(self, words: Words) -> Iterator[Candidate]:
        """Find the names behind "published on Monday in"."""
        for verb in range(len(words) - 2):
            if words.norm[verb] not in self._publishing:
                continue
            for at in range(verb + 1, min(verb + _PHRASE, len(words) - 1)):
                if words.norm[at] in _IN:
                    first = at + 1
                    while (
                        first < at + 4
                        and words.text[first : first + 1]
                        and (
                            not words.text[first][0].isupper()
                            or self._is_article(words, first)
                        )
                    ):
                        first += 1
                    last = first
                    while last < len(words) and words.text[last][0].isupper():
                        last += 1
                    if last > first:
                        yield Candidate(first, last, "press", True, at)
                    break

    def _lead(self, words: Words, first: int, previous: int, leads: str) -> int | None:
        """Find the preposition for platforms before the noun phrase."""
        allowed = leads.split()
        norm = words.norm
        for at in range(first - 1, max(-1, first - 2 - _PHRASE), -1):
            word = norm[at]
            if word in allowed:
                return at
            if word in self._to:  # "speaking to the BBC", "in remarks to the BBC"
                return at if at == previous or self._is_address(norm, at) else None
            joins = words.text[at - 1][0].isupper() and words.text[at + 1][0].isupper()
            if word in self._links and not joins:
                return None
            if not (word[0].isalnum() or word == "'s"):
                return None
        return None

    def _is_address(self, norm: tuple[str, ...], at: int) -> bool:
        return any(
            norm[max(0, at + 1 - size) : at + 1] in self._addresses
            for size in range(2, 5)
        )


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


def _is_inside_name(
    words: Words, first: int, last: int, row: PlatformNoun | Outlet
) -> bool:
    """Whether the words are no platform but a part of a name, or no name at all."""
    capital = words.text[first][0].isupper()
    before = first > 0 and words.text[first - 1][0].isupper()
    behind = last < len(words) and words.text[last][0].isupper()
    if isinstance(row, Outlet):
        return not capital or (last - first == 1 and behind)
    if row.bare:
        return not capital and row.kind != "social"
    return capital and before  # the Geological Survey


def _name_behind(words: Words, last: int) -> int:
    """Give the word behind the run of capitalised words that begins at `last`."""
    end = last
    while end < min(len(words), last + 6) and (
        words.text[end][0].isupper() or (end > last and words.norm[end] in _OF)
    ):
        end += 1
    while end > last and words.norm[end - 1] in _OF:
        end -= 1
    return end


def _touch(words: Words, at: int, neighbour: int) -> bool:
    low, high = min(at, neighbour), max(at, neighbour)
    return words.end[low] == words.start[high]
