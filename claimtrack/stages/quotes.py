"""paragraphs → quotes"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

import attrs

from claimtrack.chain import Work
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.text import Elision
from claimtrack.model.document import Document
from claimtrack.model.evidence import Note
from claimtrack.model.passage import Quote
from claimtrack.model.span import Span
from claimtrack.text.patterns import Pattern, compile_pattern

# Marks of one family close each other, so that a pair such as "…” is one, too.
_FAMILIES: Final = {
    **dict.fromkeys(("“", "”", "„", "‟", '"', "``", "''"), "double"),
    **dict.fromkeys(("«", "»"), "angle"),
    **dict.fromkeys(("‘", "’", "‛", "‚", "'"), "single"),
    **dict.fromkeys(("‹", "›"), "single angle"),
}
_OPENING: Final = frozenset(("“", "„", "‟", "``", "«", "‹", "‘", "‛", "‚"))
_CLOSING: Final = frozenset(("”", "»", "›"))
_BEFORE_OPENING: Final = frozenset("([{—–-/\\*_>|:=“”„‟«‹‘‚\"'`¡¿")
_NICKNAME_WORDS: Final = 3


@cache
def _marks() -> Pattern[str]:
    return compile_pattern(r"``|''|[“”„‟\"«»‘’‛‚'‹›]")


@attrs.frozen
class _Mark:
    """A quotation mark, or what looks like one, and what stands around it."""

    start: int
    end: int
    sign: str
    before: str
    after: str

    @property
    def family(self) -> str:
        return _FAMILIES[self.sign]

    @property
    def opens(self) -> bool:
        """Whether a quote may begin here: open to the left, tight to the right."""
        free = self.before.isspace() or self.before in _BEFORE_OPENING
        return free and not self.after.isspace()

    @property
    def closes(self) -> bool:
        """Whether a quote may end here: tight to the left, open to the right."""
        return not self.before.isspace() and not self.after.isalnum()


def quote_adder(lexicon: Lexicon) -> Work:
    """
    Make the stage that pairs quotation marks within each paragraph.

    A mark that is never closed runs to the end of its paragraph, and no further.
    Apostrophes, inches and nicknames between two parts of a name are no quotes.

    Args:
        lexicon: Its `Elision` rows say before which words a mark is an apostrophe.
    """
    elisions = frozenset(lexicon.by_form(Elision))

    def add_quotes(document: Document) -> Document:
        quotes: list[Quote] = []
        notes: list[Note] = []
        previous: list[Quote] = []
        for paragraph in document.paragraphs:
            found = _Paragraph(document.text, paragraph, elisions)
            found.pair()
            current = list(_nested(found.quotes))
            if previous and not previous[-1].closed:
                resumed = _resume(current, paragraph)
                if resumed is None:
                    notes.append(_unclosed(previous[-1]))
                else:
                    current[0] = resumed
            notes.extend(found.notes)
            quotes.extend(current)
            previous = [quote for quote in current if quote.depth == 0]
        if previous and not previous[-1].closed:
            notes.append(_unclosed(previous[-1]))
        notes.sort(key=lambda note: note.start)
        return attrs.evolve(
            document, quotes=tuple(quotes), notes=(*document.notes, *notes)
        )

    return add_quotes


def _resume(current: list[Quote], paragraph: Span) -> Quote | None:
    """Mark the first quote as going on, if it stands at the head of the paragraph."""
    if current and current[0].start == paragraph.start:
        return attrs.evolve(current[0], resumes=True)
    return None


def _unclosed(quote: Quote) -> Note:
    message = "no mark closes this quotation; it is taken to end with its paragraph"
    return Note("unpaired-quotation-mark", quote.start, quote.inner.start, message)


class _Paragraph:
    """The marks of one paragraph, paired with a stack."""

    def __init__(self, text: str, span: Span, elisions: frozenset[str]) -> None:
        self.quotes: list[Quote] = []
        self.notes: list[Note] = []
        self._text = text
        self._span = span
        self._elisions = elisions
        self._open: list[_Mark] = []
        self._marks = list(_read_marks(text, span))
        self._firm = _firm_closings(self._marks)

    def pair(self) -> None:
        """Go through the marks once, from left to right."""
        for number, mark in enumerate(self._marks):
            if mark.family == "single":
                self._take_single(number, mark)
            else:
                self._take(mark)
        self._finish()

    def _take(self, mark: _Mark) -> None:
        is_open = any(other.family == mark.family for other in self._open)
        if is_open and not self._opens_another(mark):
            self._close(mark)
        elif not is_open and mark.before.isdigit() and mark.sign in ('"', "''", "”"):
            return  # inches
        elif mark.sign in _OPENING or mark.opens or mark.before.isspace():
            self._open.append(mark)
        else:
            message = "no mark opens the quotation that this one closes"
            note = Note("unpaired-quotation-mark", mark.start, mark.end, message)
            self.notes.append(note)

    def _opens_another(self, mark: _Mark) -> bool:
        """Whether a mark whose family is open already opens a quote inside it."""
        if mark.sign in _CLOSING:
            return False
        if mark.sign in _OPENING:
            return mark.opens or not mark.closes
        return mark.opens and not mark.closes

    def _take_single(self, number: int, mark: _Mark) -> None:
        is_open = any(other.family == "single" for other in self._open)
        if mark.opens and mark.sign != "’" and not self._is_elision(mark):
            # At the head of a paragraph it may stay open, as in a long quotation.
            if self._firm[number] or mark.start == self._span.start:
                self._open.append(mark)
        elif is_open and mark.closes and self._is_firm(number, mark):
            self._close(mark)

    def _is_elision(self, mark: _Mark) -> bool:
        if mark.after.isdigit():
            return True  # the '90s
        rest = self._text[mark.end : mark.end + 12].lower()
        word = rest[: next((i for i, c in enumerate(rest) if not c.isalpha()), 12)]
        return word in self._elisions

    def _is_firm(self, number: int, mark: _Mark) -> bool:
        """Whether a closing mark is no plural possessive, as in "the workers’ rights"."""
        return _is_firm_closing(mark) or not self._firm[number]

    def _close(self, mark: _Mark) -> None:
        while self._open:
            begin = self._open.pop()
            if begin.family == mark.family:
                self._add(begin, mark.start, mark.end, closed=True)
                return

    def _finish(self) -> None:
        """Let what is still open end with the paragraph, or where the next one opens."""
        limit = self._span.end
        heads = {mark.start for mark in self._open[:1]}
        for begin in reversed(self._open):
            if begin.family != "single" or begin.start in heads:
                inside = [q for q in self.quotes if begin.start < q.start < limit]
                twin = [q.start for q in inside if self._family(q) == begin.family]
                end = len(self._text[: min([limit, *twin])].rstrip())
                self._add(begin, end, end, closed=False)
                limit = begin.start
        self.quotes.sort(key=lambda quote: (quote.start, -quote.end))

    def _family(self, quote: Quote) -> str:
        return _FAMILIES[self._text[quote.start : quote.inner.start]]

    def _add(self, begin: _Mark, inner_end: int, end: int, *, closed: bool) -> None:
        if inner_end <= begin.end:
            return
        quote = Quote(begin.start, end, Span(begin.end, inner_end), 0, closed)
        if not (closed and self._is_nickname(quote)):
            self.quotes.append(quote)

    def _is_nickname(self, quote: Quote) -> bool:
        """Whether the quote stands between two parts of a name: John “Jack” Smith."""
        words = self._text[quote.inner.start : quote.inner.end].split()
        if len(words) > _NICKNAME_WORDS or not words[-1][-1:].isalnum():
            return False
        left = self._text[max(self._span.start, quote.start - 30) : quote.start]
        right = self._text[quote.end : quote.end + 2]
        is_name = (
            left.endswith(" ") and left.split()[-1:] and left.split()[-1].isalpha()
        )
        return bool(
            is_name
            and left.split()[-1][0].isupper()
            and words[0][0].isupper()
            and right[:1] == " "
            and right[1:].isupper()
        )


def _read_marks(text: str, span: Span) -> Iterator[_Mark]:
    for match in _marks().finditer(text, span.start, span.end):
        start, end = match.span()
        before = text[start - 1] if start > span.start else " "
        after = text[end] if end < span.end else " "
        yield _Mark(start, end, match[0], before, after)


def _firm_closings(marks: list[_Mark]) -> list[bool]:
    """Tell for each mark whether a later single mark can be nothing but a closing one."""
    later = [False] * len(marks)
    seen = False
    for number in range(len(marks) - 1, -1, -1):
        later[number] = seen
        mark = marks[number]
        if mark.family == "single":
            seen = (seen or _is_firm_closing(mark)) and not (
                mark.sign == "‘" and mark.opens
            )
    return later


def _is_firm_closing(mark: _Mark) -> bool:
    possessive = mark.before in "sSzZ" and mark.after.isspace()
    return mark.closes and not possessive


def _nested(quotes: Iterable[Quote]) -> Iterator[Quote]:
    """Give each quote its depth; they come in order, outer before inner."""
    around: list[Quote] = []
    for quote in quotes:
        while around and not around[-1].covers(quote):
            around.pop()
        yield attrs.evolve(quote, depth=len(around))
        around.append(quote)
