"""the narrator’s words → interviews, and who was interviewed"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final, TypeAlias

import attrs

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.details import InterviewWord, Outlet, OutletWord
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import Range, Words
from claimtrack.model.people import SpeakerKind
from claimtrack.model.span import Span
from claimtrack.model.statement import Platform
from claimtrack.text.folding import squeeze

_People: TypeAlias = list[tuple[int, str]]

_NAME: Final = 5  # how many words before "interviewed" may hold the name of an outlet
_NEAR: Final = 4  # how many words behind "interview" the guest may begin
_KIND: Final = "interview"


@attrs.frozen
class Interview:
    """
    An interview that the narrator tells of: "The Herald interviewed the coach".

    Args:
        end: The offset where that is told; what was said there is told behind it.
        guest: The id of the one who was interviewed.
        platform: The outlet, or the word "interview" if none is named.
    """

    end: int
    guest: str
    platform: Platform


class InterviewFinder:
    """
    Finds the interviews that sentences of the narrator tell of.

    Who says something in an interview has that said of his statement; here the
    interview is told first, and what was said there follows.

    Args:
        lexicon: Its `InterviewWord` rows tell of interviews, its `Outlet` and
            `OutletWord` rows tell that no police officer did the asking.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._told: Final = lexicon.by_form(InterviewWord)
        self._outlets = frozenset(
            word
            for form in lexicon.forms(Outlet) | lexicon.forms(OutletWord)
            for word in form.split()
        )
        self._agents = words_of(lexicon, WordClass.AGENT)
        self._auxiliaries = words_of(lexicon, WordClass.AUXILIARY)
        self._articles = words_of(lexicon, WordClass.ARTICLE)

    def find(self, document: Document) -> list[Interview]:
        """Find the interviews of a document, in the order of the text."""
        words = document.words
        if self._told.keys().isdisjoint(words.norm):
            return []
        told = [at for at, word in enumerate(words.norm) if word in self._told]
        starts = [sentence.start for sentence in document.sentences]
        people = _people(document)
        found: list[Interview] = []
        for at in told:
            sentence = document.sentences[bisect_right(starts, words.start[at]) - 1]
            interview = self._read(document, people, sentence, at)
            if interview is not None:
                found.append(interview)
        return found

    def _read(
        self, document: Document, people: _People, sentence: Span, at: int
    ) -> Interview | None:
        """Read who is interviewed by a word for it, and where."""
        words = document.words
        here = words.span(at, at + 1)
        behind = words.norm[at + 1 : at + 2]
        leads = self._told[words.norm[at]].leads.split()
        place: Range | None = at, at + 1
        if leads:  # "an interview with the coach"
            close = words.start[min(at + _NEAR, len(words) - 1)]
            within = Span(here.end, max(here.end, min(close, sentence.end)))
            place = place if not set(leads).isdisjoint(behind) else None
        elif self._agents.isdisjoint(behind):  # "the Herald interviewed the coach"
            within, place = Span(here.end, sentence.end), self._name_before(words, at)
        else:  # "the coach was interviewed by the Herald"
            within, place = Span(sentence.start, here.start), self._name(words, at + 2)
        guest = None if place is None else _first(people, within)
        if guest is None or place is None:
            return None
        span = words.span(*place).cut(document.text)
        platform = Platform(squeeze(span.text), _KIND, span.start, span.end)
        return Interview(sentence.end, guest, platform)

    def _name_before(self, words: Words, at: int) -> Range | None:
        """Give the name of an outlet before a verb and its auxiliaries."""
        last = at
        while last and words.norm[last - 1] in self._auxiliaries:
            last -= 1
        first = last
        while first > max(0, last - _NAME) and words.text[first - 1][0].isupper():
            first -= 1
        return self._known(words, first, last)

    def _name(self, words: Words, first: int) -> Range | None:
        """Give the name of an outlet that begins at a word, or behind its article."""
        first += first < len(words) and words.norm[first] in self._articles
        last = first
        while last < len(words) and words.text[last][0].isupper():
            last += 1
        return self._known(words, first, last)

    def _known(self, words: Words, first: int, last: int) -> Range | None:
        """Give the name if some word of it tells that it is one of an outlet."""
        first += first < last and words.norm[first] in self._articles
        known = not self._outlets.isdisjoint(words.norm[first:last])
        return (first, last) if known else None


def _people(document: Document) -> _People:
    """Give where people are named, and who they are, in the order of the text."""
    return sorted(
        (mention.start, speaker.id)
        for speaker in document.speakers
        if speaker.kind is SpeakerKind.PERSON
        for mention in speaker.mentions
    )


def _first(people: _People, within: Span) -> str | None:
    """Give the first person who is named in a stretch of the text."""
    at = bisect_left(people, (within.start, ""))
    named = at < len(people) and people[at][0] < within.end
    return people[at][1] if named else None
