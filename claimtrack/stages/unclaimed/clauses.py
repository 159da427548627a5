"""The clause around words of silence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import takewhile
from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.negations import negators_of
from claimtrack.lexicon.rows.silence import UnclaimedSign
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.people import Mention, MentionKind
from claimtrack.model.span import Span
from claimtrack.text.lookup import Phrases
from claimtrack.text.marks import CLOSING_MARKS, DOUBLE_STRAIGHT

_NEGATION_BACK: Final = 6  # how many words before the sign may hold its negation
_LONGEST: Final = 40  # words of a clause
_CLOSERS: Final = CLOSING_MARKS | DOUBLE_STRAIGHT
_SPEAKING: Final = (MentionKind.NAME, MentionKind.PRONOUN)


class SilenceWords:
    """
    What the stage knows of words.

    Args:
        lexicon: Its `UnclaimedSign` rows and function words are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.signs: Phrases[UnclaimedSign] = Phrases(lexicon.by_form(UnclaimedSign))
        rows = lexicon.of(UnclaimedSign)
        self.asked = frozenset(word for row in rows for word in row.asked.split())
        self.negators = negators_of(lexicon)
        self.nobody = words_of(lexicon, WordClass.NEGATIVE)
        self.goals = words_of(lexicon, WordClass.GOAL)
        breaks = words_of(lexicon, WordClass.CONJUNCTION, WordClass.SUBORDINATOR)
        self.breaks = breaks - self.negators  # neither the bank nor its lawyers


@attrs.frozen
class Clause:
    """
    A clause with words of silence.

    Args:
        words: The numbers of its words.
        first: The number of the first word of silence.
        last: The number of the word behind the last of them.
        span: Its place in the text.
        subject: Who is mentioned first in it, or before it in its sentence; None if
            nobody is.
        nobody: Whether it is told of nobody: "neither the bank nor its lawyers".
    """

    words: range
    first: int
    last: int
    span: Span
    subject: Mention | None
    nobody: bool


class ClauseReader:
    """
    Reads the clauses of a document.

    Args:
        document: The document with words, sentences and mentions.
        known: What the stage knows of words.
    """

    def __init__(self, document: Document, known: SilenceWords) -> None:
        self._document = document
        self._known = known
        self._mentions = [mention.start for mention in document.mentions]

    def read(self, first: int, last: int) -> Clause:
        """Read up to the next comma, conjunction or sentence end on both sides."""
        words = self._document.words
        inside = self._sentence(first, last)
        begin, end = first, last
        while begin > max(inside.start, first - _LONGEST) and self._goes_on(begin - 1):
            begin -= 1
        stop = min(inside.stop, last + _LONGEST)
        while end < stop and self._goes_on(end) and not self._ends(end, inside):
            end += 1
        span = words.span(begin, end)
        subject = self._mentioned(span.start, span.end)
        if subject is None:
            subject = self._mentioned(words.start[inside.start], span.start)
        nobody = not self._known.nobody.isdisjoint(words.norm[begin:first])
        return Clause(range(begin, end), first, last, span, subject, nobody)

    def is_silence(self, clause: Clause, row: UnclaimedSign) -> bool:
        """Whether the words mean silence here: negated, and of what can speak."""
        norm = self._document.words.norm
        near = norm[max(0, clause.first - _NEGATION_BACK) : clause.first]
        # “I did not,” he replied: what was said in the quotation is another clause.
        before = tuple(takewhile(lambda word: word not in _CLOSERS, reversed(near)))
        if row.nobody and self._known.nobody.isdisjoint(before):
            return False
        if row.negated and self._known.negators.isdisjoint(before):
            return False
        asked = frozenset(row.asked.split())
        if not asked or not asked.isdisjoint(
            norm[clause.words.start : clause.words.stop]
        ):
            return True
        # The brakes did not respond, and he did not respond to treatment.
        behind = norm[clause.last : clause.last + 1]
        is_bare = row.negated and self._known.goals.isdisjoint(behind)
        return is_bare and clause.subject is not None

    def _sentence(self, first: int, last: int) -> range:
        sentences, words = self._document.sentences, self._document.words
        at = bisect_right(sentences, words.start[first], key=lambda s: s.start) - 1
        return words.within(sentences[at]) if at >= 0 else range(first, last)

    def _goes_on(self, at: int) -> bool:
        word = self._document.words.norm[at]
        # a full stop inside a sentence ends an abbreviation: "Ms. Ito"
        is_word = word[0].isalnum() or word[0] in "'\"’$%&-/."
        return is_word and word not in self._known.breaks

    def _ends(self, at: int, inside: range) -> bool:
        word = self._document.words.norm[at]
        return at == inside.stop - 1 and not word[0].isalnum()

    def _mentioned(self, start: int, end: int) -> Mention | None:
        """Give the first between two offsets who can speak and is not what is asked."""
        mentions = self._document.mentions
        first = bisect_left(self._mentions, start)
        last = bisect_left(self._mentions, end)
        for mention in mentions[first : min(last, first + _LONGEST)]:
            speaks = mention.kind in _SPEAKING or mention.speaker_kind is not None
            heads = {mention.head, mention.text.lower()}  # "Attempts": no name
            if speaks and self._known.asked.isdisjoint(heads):
                return mention
        return None
