"""words around a cue → addressee"""

from __future__ import annotations

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.acts import Copula
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.lexicon.rows.details import AddressWord
from claimtrack.lexicon.rows.words import FunctionWord, WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Statement
from claimtrack.stages.details.frames import Frame
from claimtrack.text.lookup import Phrases

_LONGEST = 25  # words of an addressee
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
        self._cues = CueBook(lexicon)
        rows = lexicon.of(AddressWord)
        self._anywhere = Phrases(
            {w: r for r in rows if not r.after_cue for w in r.words}
        )
        self._after = frozenset(w for r in rows if r.after_cue for w in r.words)
        self._copulas = frozenset(lexicon.by_form(Copula))
        closed = lexicon.of(FunctionWord)
        self._stops = _words(
            closed, WordClass.SUBORDINATOR, WordClass.RELATIVE, WordClass.AUXILIARY
        )
        self._prepositions = _words(closed, WordClass.PREPOSITION)
        self._breaks = self._prepositions - _INSIDE

    def find(
        self, document: Document, statement: Statement, frame: Frame
    ) -> Excerpt | None:
        """Find the addressee of one statement."""
        words = document.words
        cue = words.norm[frame.cue : frame.cue_end]
        row = self._cues.row_of(cue)
        verb = row if isinstance(row, CueVerb) else None
        takes_person = verb is not None and not _PERSON.isdisjoint(verb.takes)
        if takes_person and not self._copulas.isdisjoint(cue[:-1]):
            return self._subject(document, statement, frame)
        span = None
        if verb is not None and takes_person:
            span = self._object(words, statement, frame, verb)
        span = span or self._led(words, frame) or self._elsewhere(words, frame)
        return None if span is None else words.span(*span).cut(document.text)

    def _object(
        self, words: Words, statement: Statement, frame: Frame, row: CueVerb
    ) -> tuple[int, int] | None:
        """Find the noun phrase behind the cue: "told reporters that", "urged Iran to"."""
        if frame.cue_end < frame.content:
            return self._phrase(words, frame.cue_end, frame.content)
        if Takes.PERSON_INFINITIVE not in row.takes or frame.content >= frame.last:
            return None
        inside = words.within(statement.content[0])
        stop = min(inside.stop, frame.content + _LONGEST)
        for at in range(frame.content + 1, stop):
            if words.norm[at] == "to":
                return self._phrase(words, frame.content, at)
        return None

    def _led(self, words: Words, frame: Frame) -> tuple[int, int] | None:
        """Find "to" or "with" and a noun phrase right behind the cue."""
        at = frame.cue_end
        if at < frame.content and words.norm[at] in self._after:
            return self._phrase(words, at + 1, frame.content)
        return None

    def _elsewhere(self, words: Words, frame: Frame) -> tuple[int, int] | None:
        """Find "speaking to" and a noun phrase anywhere around the cue."""
        for _, last, _ in self._anywhere.scan(words.norm, frame.first, frame.last):
            return self._phrase(words, last, frame.last)
        return None

    def _subject(
        self, document: Document, statement: Statement, frame: Frame
    ) -> Excerpt | None:
        """Find the subject of a passive: "Residents were told to leave"."""
        words = document.words
        at = frame.cue
        while at > frame.first and self._goes_on(words, at - 1):
            at -= 1
        if at == frame.cue:
            return None
        span = words.span(at, frame.cue).cut(document.text)
        source = statement.source
        return None if source is not None and span.overlaps(source) else span

    def _phrase(self, words: Words, first: int, stop: int) -> tuple[int, int] | None:
        """Give the noun phrase that begins with word `first`, or None."""
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


def _words(rows: tuple[FunctionWord, ...], *classes: WordClass) -> frozenset[str]:
    return frozenset(w for row in rows if row.word_class in classes for w in row.words)
