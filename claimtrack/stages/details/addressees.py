"""words around a cue → addressee"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook, CueRow
from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.acts import AskingVerb, Copula
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.lexicon.rows.details import (
    AddressWord,
    AskedThing,
    AskingPreposition,
    ReferringWord,
    Vocative,
)
from claimtrack.lexicon.rows.relations import Tie, TieWord
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import Range
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Act, Form, Statement
from claimtrack.stages.details.frames import Frame
from claimtrack.stages.details.recipients import OPENERS, PhraseWords, Recipients
from claimtrack.text.lookup import Phrases
from claimtrack.text.marks import DOUBLE_STRAIGHT, OPENING_MARKS

_LONGEST: Final = 25  # words of an addressee
_NEAR: Final = 8  # words between a cue and what leads to the addressee
_LAST: Final = 2  # marks at the end of a quotation: “No,”
_CLOSE: Final = 5  # words of one who is told "to" do something
_QUOTES: Final = OPENING_MARKS | DOUBLE_STRAIGHT
_PERSON: Final = frozenset(
    {Takes.PERSON_INFINITIVE, Takes.PERSON_CLAUSE, Takes.PERSON_ABOUT}
)


@attrs.frozen
class _Place:
    """A statement, what stands around its cue, and who may be spoken to."""

    document: Document
    statement: Statement
    frame: Frame
    recipients: Recipients


class AddresseeFinder:
    """
    Finds to whom something is said.

    Args:
        lexicon: Its `CueVerb` rows say which verbs take a person, its `AddressWord`
            rows which words lead to one.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.words: Final = PhraseWords(lexicon)
        self._cues = lexicon.view(CueBook)
        rows = lexicon.of(AddressWord)
        self._anywhere = Phrases(
            {w: r for r in rows if not r.after_cue for w in r.words}
        )
        self._after = lexicon.forms(AddressWord, lambda row: row.after_cue)
        self._copulas = lexicon.forms(Copula)
        self._agents = words_of(lexicon, WordClass.AGENT)
        self._vocatives = lexicon.forms(Vocative)
        self._responses = frozenset(
            word
            for form in lexicon.forms(TieWord, lambda row: row.tie is Tie.RESPONSE)
            for word in form.split()
        )
        self._no_addressee = self._responses | lexicon.forms(ReferringWord)
        # "called for talks" has no addressee, but "called on Iran" has
        asking = lexicon.forms(AskingPreposition)
        self._governed = self.words.prepositions - asking
        self._questions = lexicon.forms(AskingVerb)
        self._topics = words_of(lexicon, WordClass.TOPIC)
        self._asked = lexicon.forms(AskedThing)
        self._origins = words_of(lexicon, WordClass.ORIGIN)
        self._joins = words_of(lexicon, WordClass.CONJUNCTION)

    def find(
        self,
        document: Document,
        statement: Statement,
        frame: Frame,
        recipients: Recipients,
    ) -> Excerpt | None:
        """Find the addressee of one statement."""
        words = document.words
        place = _Place(document, statement, frame, recipients)
        row = self._cues.row_of(words.norm[frame.cue : frame.cue_end])
        if row is not None and row.act is Act.BELIEF:
            return None
        span = self._around_cue(place, row)
        span = span or self._elsewhere(place) or self._called(place)
        if span is None:
            return None
        # An outlet that writes "he told us" speaks of itself.
        if frame.level == 0 and recipients.is_narrator(*span):
            return None
        found = words.span(*span).cut(document.text)
        source = statement.source
        return None if source is not None and found.overlaps(source) else found

    def _around_cue(self, place: _Place, row: CueRow | None) -> Range | None:
        """Find the addressee by what the cue takes."""
        if row is None:
            return None
        cue = place.document.words.norm[place.frame.cue : place.frame.cue_end]
        span = None
        person = isinstance(row, CueVerb) and not _PERSON.isdisjoint(row.takes)
        # A row lists the -ing form last: "are warning" is no passive.
        passive = not self._copulas.isdisjoint(cue[:-1]) and row.words[-1] not in cue
        asks = row.act is Act.ASK or not self._questions.isdisjoint(cue)
        if passive and (person or asks):
            return self._subject(place, asks=asks)
        if isinstance(row, CueVerb) and person and cue[-1] not in self._governed:
            span = self._object(place, row)
        if span is None and self._responses.isdisjoint(cue):
            span = self._led(place)
        if span is None and row.act is Act.REQUEST:
            span = self._begged(place)
        return span

    def _begged(self, place: _Place) -> Range | None:
        """Find from whom a thing is asked: "demanded an answer *from the ministry*"."""
        words, frame = place.document.words, place.frame
        if not place.statement.content:
            return None
        inside = words.within(place.statement.content[-1])
        stop = min(len(words), max(inside.stop, frame.last), inside.start + _LONGEST)
        thing = False
        for at in range(inside.start, stop):
            if thing and words.norm[at] in self._origins:
                return place.recipients.phrase(at + 1, stop)
            thing = thing or words.norm[at] in self._asked
        return None

    def _object(self, place: _Place, row: CueVerb) -> Range | None:
        """Find the noun phrase behind the cue: "told reporters that", "urged Iran to"."""
        words, frame = place.document.words, place.frame
        infinitive = Takes.PERSON_INFINITIVE in row.takes
        first = self._behind_time(place.document, frame.cue_end)
        if any(word[0].isalnum() for word in words.norm[first : frame.content]):
            opening = words.norm[frame.content] if frame.content < len(words) else ""
            trusted = infinitive and opening in self.words.infinitival
            return place.recipients.phrase(first, frame.content, trusted=trusted)
        if not infinitive or frame.content >= frame.last:
            return None
        inside = words.within(place.statement.content[0])
        for at in range(frame.content + 1, min(inside.stop, frame.content + _LONGEST)):
            if words.norm[at] in self.words.infinitival:
                near = at - frame.content <= _CLOSE
                return place.recipients.phrase(frame.content, at, trusted=near)
            if words.norm[at] in _QUOTES:
                break
        return None

    def _led(self, place: _Place) -> Range | None:
        """Find "to" or "with" and a noun phrase behind the cue or a short content."""
        words, frame = place.document.words, place.frame
        for at in range(frame.cue_end, min(frame.content, frame.cue_end + _NEAR)):
            if not words.norm[at][0].isalnum():
                break
            if self._leads(place, at, frame.cue_end):
                return place.recipients.phrase(at + 1, frame.content)
        if frame.content != frame.cue_end or not place.statement.content:
            return None
        inside = words.within(place.statement.content[-1])
        behind = inside.stop
        short = len(inside) <= _NEAR and behind < frame.last
        if short and self._leads(place, behind, behind):
            return place.recipients.phrase(behind + 1, frame.last)
        return None

    def _leads(self, place: _Place, at: int, near: int) -> bool:
        """Whether "to" leads to an addressee here, or right behind the cue "with"."""
        norm = place.document.words.norm
        if norm[at] not in self._after or norm[at - 1] in self._no_addressee:
            return False
        return at == near or norm[at] in self.words.infinitival

    def _elsewhere(self, place: _Place) -> Range | None:
        """Find "speaking to" and a noun phrase anywhere around the cue."""
        words, frame = place.document.words, place.frame
        for _, last, _ in self._anywhere.scan(words.norm, frame.first, frame.last):
            start = words.start[last - 1]
            if not any(p.start <= start < p.end for p in place.statement.content):
                stop = frame.cue if last <= frame.cue else frame.last
                return place.recipients.phrase(last, stop)
        return None

    def _called(self, place: _Place) -> Range | None:
        """Find whom a quotation calls at its head: "Sir, …", "Mr. President, …"."""
        words, statement = place.document.words, place.statement
        if statement.form is not Form.DIRECT or not statement.content:
            return None
        inside = words.within(statement.content[0])
        first = inside.start
        while first < inside.stop and words.norm[first] in OPENERS:
            first += 1
        if first >= inside.stop or words.norm[first] not in self._vocatives:
            return None
        for at in range(first + 1, min(inside.stop, first + _NEAR)):
            if words.text[at] == ",":
                return (first, at) if at < inside.stop - _LAST else None
        return None

    def _subject(self, place: _Place, *, asks: bool) -> Range | None:
        """
        Find the subject of a passive: "Residents were told to leave".

        Args:
            place: Where it stands.
            asks: Whether it is somebody who is asked, whoever it is that asks him.
        """
        words, frame, recipients = place.document.words, place.frame, place.recipients
        first = self._behind_time(place.document, frame.cue_end)
        between = words.norm[first : frame.content]
        if between[-1:] in ((",",), (":",)):
            between = between[:-1]
        by = bool(between) and between[0] in self._agents  # "was ordered by Iran to"
        about = len(between) == 1 and between[0] in self._topics
        if between and not (by or about):
            return None
        content = words.norm[frame.content : frame.content + 1]
        if by and not asks and self.words.infinitival.isdisjoint(content):
            return None
        at = last = frame.cue
        if at > frame.first and words.norm[at - 1] == ",":
            return self._before_comma(place)
        if words.norm[at - 1] in self._joins:
            return None  # "who had phoned the firm but had been told": not right here
        while at > frame.first and recipients.goes_on(at - 1):
            at -= 1
        while at < last and words.norm[at] in self.words.prepositions:
            at += 1  # "after residents were told"
        return (at, last) if at < last and recipients.names(at, last) else None

    def _before_comma(self, place: _Place) -> Range | None:
        """Find a subject with an apposition: "Residents, old and young, were told"."""
        first, last = place.frame.first, place.frame.cue - 1
        if last - first > _LONGEST:
            return None
        return place.recipients.phrase(first, last)

    def _behind_time(self, document: Document, first: int) -> int:
        """Give the word behind a time that begins here: "called on Monday, the mayor"."""
        words, times = document.words, document.times
        led = first < len(words) and words.norm[first] in self.words.prepositions
        for start in (first, first + 1) if led else (first,):
            if start >= len(words):
                break
            at = bisect_left(times, words.start[start], key=lambda time: time.start)
            if at < len(times) and times[at].start == words.start[start]:
                return words.at(times[at].end - 1) + 1
        return first
