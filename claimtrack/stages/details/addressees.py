"""words around a cue → addressee"""

from __future__ import annotations

from bisect import bisect_left

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.acts import Copula
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.lexicon.rows.details import AddressWord, Vocative
from claimtrack.lexicon.rows.relations import Tie, TieWord
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Act, Form, Statement
from claimtrack.stages.details.frames import Frame
from claimtrack.text.lookup import Phrases

_LONGEST = 25  # words of an addressee
_NEAR = 8  # words between a cue and what leads to the addressee
_REFERRING = frozenset({"according", "due", "thanks", "prior", "owing"})
_LAST = 2  # marks at the end of a quotation: “No,”
_OPENERS = frozenset('"“[(,')
_PERSON = frozenset({Takes.PERSON_INFINITIVE, Takes.PERSON_CLAUSE})
_INSIDE = frozenset({"of", "for", "at"})  # prepositions that belong to a noun phrase


class AddresseeFinder:
    """
    Finds to whom something is said.

    Args:
        lexicon: Its `CueVerb` rows say which verbs take a person, its `AddressWord`
            rows which words lead to one.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._cues = lexicon.view(CueBook)
        rows = lexicon.of(AddressWord)
        self._anywhere = Phrases(
            {w: r for r in rows if not r.after_cue for w in r.words}
        )
        self._after = frozenset(w for r in rows if r.after_cue for w in r.words)
        self._copulas = frozenset(lexicon.by_form(Copula))
        self._stops = words_of(
            lexicon, WordClass.SUBORDINATOR, WordClass.RELATIVE, WordClass.AUXILIARY
        )
        self._vocatives = frozenset(lexicon.by_form(Vocative))
        self._infinitives = frozenset({"to", "not"})
        self._responses = frozenset(
            word
            for row in lexicon.of(TieWord)
            if row.tie is Tie.RESPONSE
            for form in row.words
            for word in form.split()
        )
        self._no_addressee = self._responses | _REFERRING
        self._prepositions = words_of(lexicon, WordClass.PREPOSITION)
        self._breaks = self._prepositions - _INSIDE

    def find(
        self, document: Document, statement: Statement, frame: Frame
    ) -> Excerpt | None:
        """Find the addressee of one statement."""
        words = document.words
        cue = words.norm[frame.cue : frame.cue_end]
        row = self._cues.row_of(cue)
        if row is None or row.act is Act.BELIEF:
            return None
        verb = row if isinstance(row, CueVerb) else None
        span = None
        if verb is not None and not _PERSON.isdisjoint(verb.takes):
            if not self._copulas.isdisjoint(cue[:-1]):
                return self._subject(document, statement, frame)
            if cue[-1] not in self._prepositions - {"on", "upon", "to", "with"}:
                span = self._object(document, statement, frame, verb)
        if span is None and self._responses.isdisjoint(cue):
            span = self._led(words, statement, frame)
        span = span or self._elsewhere(words, frame) or self._called(words, statement)
        return None if span is None else words.span(*span).cut(document.text)

    def _object(
        self, document: Document, statement: Statement, frame: Frame, row: CueVerb
    ) -> tuple[int, int] | None:
        """Find the noun phrase behind the cue: "told reporters that", "urged Iran to"."""
        words = document.words
        first = _behind_time(document, frame.cue_end)
        if first < frame.content:
            found = self._phrase(words, first, frame.content)
            if found is not None or Takes.PERSON_INFINITIVE not in row.takes:
                return found
        if Takes.PERSON_INFINITIVE not in row.takes or frame.content >= frame.last:
            return None
        inside = words.within(statement.content[0])
        stop = min(inside.stop, frame.content + _LONGEST)
        for at in range(frame.content + 1, stop):
            if words.norm[at] in self._infinitives:
                return self._phrase(words, frame.content, at)
        return None

    def _led(
        self, words: Words, statement: Statement, frame: Frame
    ) -> tuple[int, int] | None:
        """Find "to" or "with" and a noun phrase behind the cue or a short content."""
        for at in range(frame.cue_end, min(frame.content, frame.cue_end + _NEAR)):
            if not words.norm[at][0].isalnum():
                break
            if self._leads(words, at, frame.cue_end):
                return self._phrase(words, at + 1, frame.content)
        if frame.content != frame.cue_end or not statement.content:
            return None
        inside = words.within(statement.content[-1])
        behind = inside.stop
        short = len(inside) <= _NEAR and behind < frame.last
        if short and self._leads(words, behind, behind):
            return self._phrase(words, behind + 1, frame.last)
        return None

    def _leads(self, words: Words, at: int, near: int) -> bool:
        """Whether "to" leads to an addressee here, or right behind the cue "with"."""
        word, before = words.norm[at], words.norm[at - 1]
        if word not in self._after or before in self._no_addressee:
            return False
        return at == near or word in self._infinitives

    def _elsewhere(self, words: Words, frame: Frame) -> tuple[int, int] | None:
        """Find "speaking to" and a noun phrase anywhere around the cue."""
        for _, last, _ in self._anywhere.scan(words.norm, frame.first, frame.last):
            return self._phrase(words, last, frame.last)
        return None

    def _called(self, words: Words, statement: Statement) -> tuple[int, int] | None:
        """Find whom a quotation calls at its head: "Sir, …", "Mr. President, …"."""
        if statement.form is not Form.DIRECT or not statement.content:
            return None
        inside = words.within(statement.content[0])
        first = inside.start
        while first < inside.stop and words.text[first] in _OPENERS:
            first += 1
        if first >= inside.stop or words.norm[first] not in self._vocatives:
            return None
        for at in range(first + 1, min(inside.stop, first + _NEAR)):
            if words.text[at] == ",":
                return (first, at) if at < inside.stop - _LAST else None
        return None

    def _subject(
        self, document: Document, statement: Statement, frame: Frame
    ) -> Excerpt | None:
        """Find the subject of a passive: "Residents were told to leave"."""
        words = document.words
        at = frame.cue
        while at > frame.first and self._goes_on(words, at - 1):
            at -= 1
        if at == frame.cue or frame.content != frame.cue_end:
            return None
        span = words.span(at, frame.cue).cut(document.text)
        source = statement.source
        return None if source is not None and span.overlaps(source) else span

    def _phrase(self, words: Words, first: int, stop: int) -> tuple[int, int] | None:
        """Give the noun phrase that begins with word `first`, or None."""
        while first < stop and words.text[first] in _OPENERS:
            first += 1
        last = first
        while last < min(stop, first + _LONGEST) and self._goes_on(words, last):
            if last > first and words.norm[last] in self._breaks:
                break
            last += 1
        while last > first and words.norm[last - 1] in self._prepositions:
            last -= 1
        if last == first or words.norm[first] in self._prepositions:
            return None
        return first, last

    def _goes_on(self, words: Words, at: int) -> bool:
        word = words.norm[at]
        return (word[0].isalnum() or word == "'s") and (
            word not in self._stops and word != "to"
        )


def _behind_time(document: Document, first: int) -> int:
    """Give the word behind a time that begins here: "called on Monday, the mayor"."""
    words, times = document.words, document.times
    if first >= len(words):
        return first
    at = bisect_left(times, words.start[first], key=lambda time: time.start)
    if at < len(times) and times[at].start == words.start[first]:
        return words.at(times[at].end - 1) + 1
    return first
