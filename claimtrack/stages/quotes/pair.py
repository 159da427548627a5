"""marks → quotes of one paragraph"""

from __future__ import annotations

from collections import Counter
from collections.abc import Set as AbstractSet
from typing import Final

from claimtrack.model.evidence import Note
from claimtrack.model.passage import Quote
from claimtrack.model.span import Span
from claimtrack.stages.quotes.marks import (
    FAMILIES,
    SINGLE,
    Mark,
    read_marks,
    sure_closings_ahead,
)

# “The Rock”, “Iron Mike”: a nickname is short; what is longer is a quotation inside a
# list of names.
_NICKNAME_WORDS: Final = 3
_NICKNAME_LENGTH: Final = 40
# How far to look for the name before a nickname, and for the word behind an apostrophe.
_NAME_LENGTH: Final = 30
_ELISION_LENGTH: Final = 12


class Pairing:
    """
    The marks of one paragraph, paired with a stack.

    Args:
        text: The whole text.
        paragraph: Where the paragraph stands.
        elisions: The words before which a mark is an apostrophe.
    """

    def __init__(self, text: str, paragraph: Span, elisions: AbstractSet[str]) -> None:
        self.quotes: list[Quote] = []
        self.notes: list[Note] = []
        self._text = text
        self._paragraph = paragraph
        self._elisions = elisions
        self._open: list[Mark] = []
        self._open_families: Counter[str] = Counter()
        marks = list(read_marks(text, paragraph))
        for mark, is_closed in zip(marks, sure_closings_ahead(marks), strict=True):
            if mark.family == SINGLE:
                self._take_single(mark, is_closed=is_closed)
            else:
                self._take(mark)
        self._finish()
        # Outer before inner where two begin together.
        self.quotes.sort(key=lambda quote: (quote.start, -quote.end))

    def _take(self, mark: Mark) -> None:
        # By families, so that “He called it 'a farce'” has two that do not close each
        # other.
        is_open = self._open_families[mark.family] > 0
        if is_open and not mark.begins_another:
            self._close(mark)
        elif is_open or mark.begins:
            self._begin(mark)
        elif not mark.measures:
            message = "no mark opens the quotation that this one closes"
            note = Note("unpaired-quotation-mark", mark.start, mark.end, message)
            self.notes.append(note)

    def _take_single(self, mark: Mark, *, is_closed: bool) -> None:
        """Take a mark that may be an apostrophe; `is_closed` if a sure closing follows."""
        if mark.opens and mark.sign != "’" and not self._is_elision(mark):
            # At the head of a paragraph it may stay open, as in a long quotation.
            if is_closed or mark.start == self._paragraph.start:
                self._begin(mark)
        # A possessive closes only if nothing behind it does.
        elif self._open_families[SINGLE] and (
            mark.closes_for_sure or (mark.closes and not is_closed)
        ):
            self._close(mark)

    def _is_elision(self, mark: Mark) -> bool:
        # Decades are cut so in informal style, and no quotation begins with a year so
        # often.
        if mark.after.isdigit():
            return True  # the '90s
        rest = self._text[mark.end : mark.end + _ELISION_LENGTH].lower()
        letters = (number for number, sign in enumerate(rest) if not sign.isalpha())
        length = next(letters, _ELISION_LENGTH)
        # A single word between two marks is quoted: the ‘bout’.
        closed = rest[length : length + 1] in FAMILIES
        return rest[:length] in self._elisions and not closed

    def _begin(self, mark: Mark) -> None:
        self._open.append(mark)
        self._open_families[mark.family] += 1

    def _close(self, mark: Mark) -> None:
        """Close the last open mark of the family, and forget those inside it."""
        begin = None
        while begin is None or begin.family != mark.family:
            begin = self._open.pop()
            self._open_families[begin.family] -= 1
        inner = Span(begin.end, mark.start)
        if inner.start < inner.end and not self._is_nickname(begin, mark):
            self.quotes.append(Quote(begin.start, mark.end, inner))

    def _finish(self) -> None:
        """Let what is still open end with the paragraph, or where the next one begins."""
        closed = sorted(self.quotes, key=lambda quote: quote.start)
        limits = dict.fromkeys(FAMILIES.values(), self._paragraph.end)
        limit = self._paragraph.end
        # The last opened first, since each one ends where the one behind it begins.
        for begin in reversed(self._open):
            while closed and closed[-1].start > begin.start:
                quote = closed.pop()
                sign = self._text[quote.start : quote.inner.start]
                limits[FAMILIES[sign]] = quote.start
            # A single mark in the middle of the text is an apostrophe after all.
            if begin.family != SINGLE or begin is self._open[0]:
                self._leave_open(begin, min(limit, limits[begin.family]))
                limit = begin.start

    def _leave_open(self, begin: Mark, limit: int) -> None:
        end = begin.end + len(self._text[begin.end : limit].rstrip())
        if begin.end < end:
            inner = Span(begin.end, end)
            self.quotes.append(Quote(begin.start, end, inner, closed=False))

    def _is_nickname(self, begin: Mark, end: Mark) -> bool:
        """Whether the quote stands between two parts of a name: John “Jack” Smith."""
        if end.start - begin.end > _NICKNAME_LENGTH:
            return False
        words = self._text[begin.end : end.start].split()
        head = max(self._paragraph.start, begin.start - _NAME_LENGTH)
        before = self._text[head : begin.start]
        names = before.split()[-1:]
        after = self._text[end.end : end.end + 2]
        return (
            0 < len(words) <= _NICKNAME_WORDS
            and words[0][0].isupper()
            and words[-1][-1].isalnum()
            # A blank on both sides, and behind each a part of the name.
            and before[-1:].isspace()
            and after[:1].isspace()
            and all(name[0].isupper() and name.isalpha() for name in names)
            and after[1:].isupper()
        )
