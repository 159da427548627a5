"""statements → statements without the circumstances of saying in their contents"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.lexicon import Lexicon, endings_of, words_of
from claimtrack.lexicon.rows.cues import CueNoun, CueVerb, Takes
from claimtrack.lexicon.rows.phrases import PlainVerb
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import CLITIC, Range, Words
from claimtrack.model.span import Span
from claimtrack.model.statement import Statement
from claimtrack.model.when import TimeExpression
from claimtrack.stages.details.candidates import Candidate
from claimtrack.stages.details.moments import is_moment
from claimtrack.text.marks import OPENING_BRACKETS, QUOTATION_MARKS

_SHORT: Final = 5  # words of a noun phrase that a time may follow
_LONGEST: Final = 40  # words of a noun phrase that are looked through
_PHRASAL: Final = frozenset(
    {
        Takes.NOUN,
        Takes.PERSON_OF,
        Takes.PERSON_ABOUT,
        Takes.ABOUT,
        Takes.AS,
        Takes.PREDICATE,
    }
)
_TAIL: Final = 12  # words behind a quotation that may tell where it was said


class CircumstanceCutter:
    """
    Cuts where and when something was said off what was said.

    Who reads a verb and what follows takes "on Twitter" for a part of the content:
    "announced on Twitter the road was open", "praised Lee on Twitter: “…”", "denied the
    charge in a statement on Friday".  In front of a clause and behind a noun phrase it
    can only belong to the cue; behind a clause it stays: "said Lee lied on Twitter".

    Args:
        lexicon: Its function words end a noun phrase.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._prepositions = words_of(lexicon, WordClass.PREPOSITION)
        self._definite = words_of(lexicon, WordClass.DEFINITE)
        self._known = self._definite | words_of(lexicon, WordClass.POSSESSIVE)
        self._joins = words_of(lexicon, WordClass.CONJUNCTION)
        self._verbs = words_of(lexicon, WordClass.AUXILIARY, WordClass.MODAL)
        self._opens = words_of(lexicon, WordClass.RELATIVE, WordClass.SUBORDINATOR)
        self._finite = self._verbs | self._opens
        self._clauses = (
            self._finite
            | words_of(lexicon, WordClass.INFINITIVAL)
            | lexicon.forms(PlainVerb)
        )
        self._past = endings_of(lexicon, WordClass.VERB)
        self._gerund = endings_of(lexicon, WordClass.GERUND)
        self._that = words_of(lexicon, WordClass.COMPLEMENTIZER)
        self._cues = lexicon.view(CueBook)

    def cut(self, document: Document, candidates: list[Candidate]) -> Document:
        """Shorten the contents of the statements of a document."""
        words = document.words
        around = _Circumstances(
            document, candidates, self._prepositions, self._definite
        )
        cues = sorted(s.cue.start for s in document.statements if s.cue is not None)

        def shorten(statement: Statement) -> Statement:
            cue = statement.cue
            if cue is None or not cue.text[:1].isalnum():  # the colon of a transcript
                return statement
            pieces = list(self._pieces(words, statement, around))
            if pieces == list(_whole(words, statement)):
                return statement
            contents = tuple(words.span(*piece).cut(document.text) for piece in pieces)
            if not _holds_as_many(cues, statement, contents):
                return statement
            return attrs.evolve(statement, content=contents)

        return attrs.evolve(
            document, statements=tuple(map(shorten, document.statements))
        )

    def _pieces(
        self, words: Words, statement: Statement, around: _Circumstances
    ) -> Iterator[Range]:
        """Give the words of the content, without circumstances."""
        behind, phrasal = self._behind_cue(words, statement)
        for first, last in _whole(words, statement):
            if first != behind or first >= last or words.norm[first] in QUOTATION_MARKS:
                yield first, last
                continue
            head = around.behind_platforms(first, last)
            start = head if head < last else first
            pieces = [(start, last)]
            if phrasal and words.norm[start] not in self._that:
                pieces = list(self._around_tail(words, start, last, around))
            if pieces == [(start, last)]:
                pieces = [(start, self._before_tail(words, start, last, around))]
            yield from pieces

    def _behind_cue(self, words: Words, statement: Statement) -> tuple[int, bool]:
        """Give the word that its object may begin with, and whether it takes a noun."""
        if statement.cue is None:
            return -1, False
        inside = words.within(statement.cue)
        behind = inside.stop
        if self._is_linked(words.norm[max(inside.start, behind - 1) : behind + 1]):
            # "denied reports of a merger in a statement": "of" stands between
            return behind + 1, True
        row = self._cues.row_of(words.norm[inside.start : behind])
        takes = row.takes if isinstance(row, CueVerb) else ()
        return behind, not _PHRASAL.isdisjoint(takes)

    def _is_linked(self, words: tuple[str, ...]) -> bool:
        """Whether these are a noun that reports and the word that it governs."""
        return len(words) > 1 and any(
            isinstance(noun.row, CueNoun) and words[1] in noun.row.links
            for noun in self._cues.nouns.get(words[0], ())
        )

    def _around_tail(
        self, words: Words, first: int, last: int, around: _Circumstances
    ) -> Iterator[Range]:
        """Give the noun phrase before a circumstance, and what belongs to it behind."""
        for at in range(first + 1, min(last, first + _LONGEST)):
            behind = self._behind(words, (first, at, last), around)
            if behind > at and (
                self._tells_where(words, first, at, behind, last)
                or self._has_verb(words.norm[behind:last])
            ):
                break
            if behind > at:
                yield first, at
                behind += behind < last and words.norm[behind] == ":"
                if behind < last and not self._is_loose(words, behind):
                    yield behind, last
                return
            word = words.norm[at]
            if word in self._clauses or word.endswith(self._past):
                break
        yield first, last

    def _has_verb(self, rest: tuple[str, ...]) -> bool:
        """Whether what was a noun phrase has a verb: "data in a paper *were* wrong"."""
        if rest and not rest[0][0].isalnum():
            return False  # "praised Lee on Twitter: “She was kind”"
        bound = (word for word in rest if word in self._finite)
        return next(bound, "") in self._verbs

    def _tells_where(
        self, words: Words, first: int, at: int, behind: int, last: int
    ) -> bool:
        """Whether it is where a claim is: "claims online that", "a claim on X that"."""
        if behind >= last or words.norm[behind] not in self._that:
            return False
        named = words.norm[at - 1] in self._cues.nouns
        return named or any(w.endswith(self._gerund) for w in words.norm[first:at])

    def _behind(
        self, words: Words, place: tuple[int, int, int], around: _Circumstances
    ) -> int:
        """Give the word behind the circumstances at a word; the word itself for none."""
        first, at, last = place
        if self._is_loose(words, at - 1) or words.norm[at - 1] in OPENING_BRACKETS:
            return at  # another clause: "called Lee a liar, and on Twitter a thief"
        behind = around.behind_platforms(at, last)
        quoted = words.norm[at - 1] in QUOTATION_MARKS  # "called it “a lie” on Monday"
        if behind > at or not (quoted or self._is_short(words, first, at)):
            return behind
        behind = around.behind_times(at, last)
        # "the talks last week in Oslo": the time is one of the talks
        return at if behind < last and words.norm[behind][0].isalnum() else behind

    def _before_tail(
        self, words: Words, first: int, last: int, around: _Circumstances
    ) -> int:
        """Give the end of a clause that closes with a quotation: "“…” on Twitter"."""
        for at in range(max(first + 1, last - _TAIL), last):
            if words.norm[at - 1] not in QUOTATION_MARKS:
                continue
            behind = around.behind_platforms(at, last)
            if behind > at and self._finite.isdisjoint(words.norm[behind:last]):
                return at
        return last

    def _is_short(self, words: Words, first: int, at: int) -> bool:
        """Whether the words before `at` name one known thing: "the plan", "his exit"."""
        return words.norm[first] in self._known and 1 < at - first <= _SHORT

    def _is_loose(self, words: Words, at: int) -> bool:
        """Whether what goes on here is no part of the content."""
        word = words.norm[at]
        mark = not word[0].isalnum() and word not in QUOTATION_MARKS
        return mark or word in self._joins


class _Circumstances:
    """Where circumstances begin and end, in numbers of words."""

    def __init__(
        self,
        document: Document,
        candidates: list[Candidate],
        prepositions: frozenset[str],
        definite: frozenset[str],
    ) -> None:
        self._words = document.words
        self._prepositions = prepositions
        self._definite = definite
        self._platforms = {c.lead: c for c in candidates if c.lead is not None}
        self._nouns = {c.last for c in candidates}
        self._times: dict[int, TimeExpression] = {
            document.words.at(time.start): time
            for time in document.times
            if is_moment(time)
        }

    def behind_platforms(self, first: int, last: int) -> int:
        """Give the word behind "on Twitter on Monday"; `first` if there is none."""
        at = first
        while at < last:
            candidate = self._platforms.get(at)
            if candidate is None or candidate.last > last:
                break
            # "the message in the letter", "reports in a newspaper": it tells which
            known = self._words.norm[at + 1] in self._definite
            if (known and not candidate.proper) or (at == first and at in self._nouns):
                break
            if self._words.norm[candidate.last : candidate.last + 1] == (CLITIC,):
                return first  # "in an interview on Oda TV's evening show": who knows
            at = self.behind_times(self._behind_place(candidate.last, last), last)
        return at

    def _behind_place(self, at: int, last: int) -> int:
        """Give the word behind "in Dover"; `at` itself if there is no place."""
        leads = at < last and self._words.norm[at] in self._prepositions
        if not leads or at + 1 in self._times:
            return at
        end = at + 1
        while end < last and self._words.text[end][0].isupper():
            end += 1
        owns = self._words.norm[end : end + 1] == (CLITIC,)
        return end if end > at + 1 and not owns else at

    def behind_times(self, at: int, last: int) -> int:
        """Give the word behind "on Monday in May"; `at` itself if there is none."""
        norm = self._words.norm
        while at < last:
            time = self._times.get(at + (norm[at] in self._prepositions))
            behind = last + 1 if time is None else self._words.at(time.end - 1) + 1
            if behind > last:
                break
            at = behind
        return at


def _whole(words: Words, statement: Statement) -> Iterator[Range]:
    """Give the words of the content as it stands."""
    for part in statement.content:
        inside = words.within(part)
        yield inside.start, inside.stop


def _holds_as_many(
    cues: list[int], statement: Statement, contents: Sequence[Span]
) -> bool:
    """Whether no statement is cut off together with the words around it."""
    return _count(cues, statement.content) == _count(cues, contents)


def _count(cues: list[int], parts: Sequence[Span]) -> int:
    """Count the cues that stand in the parts."""
    return sum(bisect_left(cues, p.end) - bisect_left(cues, p.start) for p in parts)
