"""What stands around the cue of a statement, and ties it to others."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from claimtrack.lexicon.rows.relations import Tie
from claimtrack.model.document import Document
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Statement
from claimtrack.stages.relations.vocabulary import Vocabulary

_REACH: Final = 60  # characters before a cue that may hold a word that ties it
_BEHIND: Final = 40  # and behind it, where only a response is read
_ASIDE: Final = 5  # words between a word of response and "to"
_MATTER: Final = 8  # words behind "to" that name what is answered
_PUT: Final = frozenset({Act.ASK, Act.ACCUSE})

TieFound = tuple[Tie, int]
"""How a word ties the statement, and the number of the word behind it."""


class CueReader:
    """
    Reads the cues of a document.

    Args:
        document: The document with words, sentences and statements.
        vocabulary: What the rules know of words.
    """

    def __init__(self, document: Document, vocabulary: Vocabulary) -> None:
        self._document = document
        self._known = vocabulary
        self._sentences = [s.start for s in document.sentences]
        self._opening = frozenset(self._sentences)

    def around(self, statement: Statement, outer: Statement | None) -> tuple[Span, ...]:
        """Give what stands before the cue in its sentence or outer content, and the cue."""
        cue = statement.cue
        if cue is None:
            return ()
        at = bisect_right(self._sentences, cue.start) - 1
        begin = max(self._sentences[at] if at >= 0 else 0, cue.start - _REACH)
        if outer is not None:  # what ties the outer one does not tie this one
            parts = (part.start for part in outer.content)
            begin = max((start for start in parts if start <= cue.start), default=begin)
        return Span(begin, cue.start), cue

    def ties(self, statement: Statement, parts: Sequence[Span]) -> Iterator[TieFound]:
        """Yield how words before the cue and in it tie, and the word behind each."""
        words = self._document.words
        for part in parts:
            inside = words.within(part)
            for first, last, row in self._known.ties.scan(
                words.norm, inside.start, inside.stop
            ):
                before = part is not statement.cue
                if before and row.tie is Tie.OCCASION:
                    continue
                if self._is_inside(statement, first):
                    continue
                if row.tie is Tie.RESPONSE and self._is_answered(statement, last):
                    continue
                yield row.tie, last
        yield from self._replies_behind(statement)

    def _is_answered(self, statement: Statement, behind: int) -> bool:
        """Whether it is what is answered: “responded to *her claim that* …”."""
        words, said = self._document.words, statement.source or statement.cue
        if said is None or words.start[behind - 1] >= said.start:
            return False
        named, first = self._named(behind) or range(0), words.at(said.start)
        # No comma need stand in "in response to her question Roy said".
        before = words.norm[named.start : first]
        return first in named and self._known.speech.isdisjoint(before)

    def _replies_behind(self, statement: Statement) -> Iterator[TieFound]:
        """Yield what is said to respond behind the cue: wrote *in response*: “No.”"""
        cue, words = statement.cue, self._document.words
        if cue is None:
            return
        next_one = bisect_right(self._sentences, cue.start)
        ends = [cue.end + _BEHIND, *self._sentences[next_one : next_one + 1]]
        # A cue may run over the end of its sentence.
        inside = words.within(Span(cue.end, max(cue.end, min(ends))))
        for first, last, row in self._known.ties.scan(
            words.norm, inside.start, inside.stop
        ):
            word = words.norm[first]
            # a finite verb there has a subject of its own: “It rained,” Roy replied
            phrase = word in self._known.prepositions or word.endswith(
                self._known.gerunds
            )
            inner = self._is_inside(statement, first)
            if phrase and row.tie is Tie.RESPONSE and not inner:
                yield row.tie, last

    def answered(self, ties: Sequence[TieFound]) -> tuple[str, ...] | None:
        """Read what is named behind a word of response: "hit back at *the claims*"."""
        words = self._document.words
        for tie, behind in ties:
            named = self._named(behind) if tie is Tie.RESPONSE else None
            if named is not None:
                return words.norm[named.start : named.stop]
        return None

    def _named(self, behind: int) -> range | None:
        """Find the words behind a word of response that name what is answered."""
        words = self._document.words
        if words.norm[behind - 1] in self._known.goals:
            return self._matter(behind)
        for at in range(behind, min(behind + _ASIDE, len(words))):
            word = words.norm[at]
            if word in self._known.goals:
                return self._matter(at + 1)
            if word in self._known.prepositions or not word[0].isalnum():
                break
        return None

    def is_put(self, statement: Statement) -> bool:
        """Whether a question or charge stands in the passive, or in a participle."""
        cue = statement.cue
        if cue is None or statement.act not in _PUT or not statement.content:
            return False
        words = self._cue_words(cue)
        if not self._known.copulas.isdisjoint(words):
            # "was asked", but those who "were asking" ask themselves
            return not any(
                word.endswith(self._known.gerunds)
                for word in words
                if word not in self._known.copulas
            )
        # "Lee, asked if it rained, said no"
        at = self._document.words.at(cue.start)
        before = self._document.words.norm[max(0, at - 1) : at]
        aside = statement.source is None and before == (",",)
        opens = cue.start in self._opening or self._is_led(cue) or aside
        if statement.act is not Act.ASK or not opens:
            return False
        # "asking whether" has the subject of the clause before
        verb = "".join(words[:1])
        return (
            not verb.endswith(self._known.gerunds)
            and statement.content[0].start > cue.start
        )

    def is_joined(self, statement: Statement) -> bool:
        """Whether a word such as "when" stands before it: *when* we asked."""
        first = statement.source or statement.cue
        return first is not None and self._is_led(first)

    def is_cited(self, statement: Statement) -> bool:
        """Whether a phrase cites it, and no verb tells that it is said."""
        cue = statement.cue
        return cue is not None and " ".join(self._cue_words(cue)) in self._known.citing

    def _is_led(self, span: Span) -> bool:
        number = self._document.words.at(span.start)
        before = self._document.words.norm[max(0, number - 1) : number]
        return not self._known.subordinators.isdisjoint(before)

    def _matter(self, first: int) -> range:
        """Find the words of a noun phrase, up to a mark or another preposition."""
        known, words = self._known, self._document.words
        last = min(first + _MATTER, len(words))
        for at in range(first, last):
            word = words.norm[at]
            other = word in known.prepositions and word not in known.genitives
            if other or not (word[0].isalnum() or word.startswith("'")):
                last = at
                break
        return range(first, last)

    def _is_inside(self, statement: Statement, number: int) -> bool:
        """
        Whether a word belongs to what is said, or to the name of who says it.

        "Police of the counter terror unit" counters nothing; "Lee, responding to
        critics" does.
        """
        words = self._document.words
        place = words.start[number]
        if any(part.start <= place < part.end for part in statement.content):
            return True
        source = statement.source
        if source is None or not source.start <= place < source.end:
            return False
        return words.norm[number - 1] != ","

    def _cue_words(self, cue: Span) -> tuple[str, ...]:
        inside = self._document.words.within(cue)
        return self._document.words.norm[inside.start : inside.stop]
