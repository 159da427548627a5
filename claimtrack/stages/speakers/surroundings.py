"""Where a place lies: in a headline, in a quotation, in what somebody says."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from claimtrack.model.document import Document
from claimtrack.model.span import Span
from claimtrack.model.statement import Statement
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.text.headlines import is_title_case

_OPENING: Final = 3  # characters: a quotation mark and a blank
_SHORT_HEADLINE: Final = 6  # words; a shorter one is none if it ends in a full stop


class Surroundings:
    """
    Tells of each place of a text what it is part of.

    Args:
        document: The document, with statements.
        words: The words about people.
    """

    def __init__(self, document: Document, words: PeopleWords) -> None:
        self._document = document
        self._small = words.small.headlines
        self._sentences = [span.start for span in document.sentences]
        self._titled = [self._is_headline(span) for span in document.sentences]
        self._quotes = [q for q in document.quotes if q.depth == 0]
        self._quote_starts = [q.start for q in self._quotes]
        self._by_id = {s.id: s for s in document.statements}
        self._contents = sorted(
            ((c.start, c.end, s) for s in document.statements for c in s.content),
            key=lambda content: content[:2],
        )
        self._content_starts = [start for start, _, _ in self._contents]

    def sentence(self, offset: int) -> int:
        """Give the number of the sentence at a place, counted from 1; 0 before all."""
        return bisect_right(self._sentences, offset)

    def is_first(self, offset: int) -> bool:
        """Whether a place is the beginning of a sentence, of a quoted one as well."""
        at = self.sentence(offset) - 1
        before = self._document.text[self._sentences[at] : offset] if at >= 0 else ""
        return not any(letter.isalnum() for letter in before[-_OPENING:])

    def is_titled(self, offset: int) -> bool:
        """Whether a place lies in a headline, where every word has a capital."""
        at = self.sentence(offset) - 1
        return at >= 0 and self._titled[at]

    def is_quoted(self, offset: int) -> bool:
        """Whether a place lies in a quotation."""
        return self.quotation(offset) >= 0

    def quotation(self, offset: int) -> int:
        """Give where the quotation begins in which a place lies; -1 if in none."""
        at = bisect_right(self._quote_starts, offset) - 1
        return (
            self._quotes[at].start if at >= 0 and offset < self._quotes[at].end else -1
        )

    def around(self, offset: int) -> Statement | None:
        """Give the innermost statement in whose content a place lies, if there is one."""
        at = bisect_right(self._content_starts, offset) - 1
        statement = self._contents[at][2] if at >= 0 else None
        while statement is not None:
            if any(c.start <= offset < c.end for c in statement.content):
                return statement
            statement = self._by_id.get(statement.parent or "")
        return None

    def _is_headline(self, sentence: Span) -> bool:
        """Whether a sentence is a headline; "Ada Roy met Ivo Lee." is none."""
        words = self._document.words
        within = words.within(sentence)
        texts = words.text[within.start : within.stop]
        # Only the headline of the text itself may end in a full stop.
        is_first = within.start == 0 and len(texts) > _SHORT_HEADLINE
        may_be = is_first or texts[-1:] != (".",)
        return may_be and is_title_case(texts, self._small)
