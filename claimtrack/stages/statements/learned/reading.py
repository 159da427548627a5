"""words, quotes, sentences → the units that are labelled"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.text import Abbreviation
from claimtrack.model.document import Document
from claimtrack.model.passage import Quote, Words
from claimtrack.model.span import Span
from claimtrack.stages.statements.learned.vocabulary import QUOTE, Vocabulary

_SUFFIXES: Final = ("ing", "ed", "ly", "ion", "er", "ers", "s")
_STOPS: Final = frozenset(".?!")
_LONG: Final = (2, 4, 8, 16, 32)
_READ_INSIDE: Final = 4
_REMEMBERED: Final = 100_000


@attrs.define
class Strip:
    """
    A run of units in which statements are looked for: the text, or one quotation.

    A unit is a word or, folded into one, a whole quotation: nobody begins to
    report in the middle of a quotation and ends outside it.  The columns run in
    parallel.

    Args:
        inside: Whether the strip is the inside of a quotation.
        vocabulary: What is known of function words.
        start: The offset of each unit.
        end: The offset behind it.
        text: The word as it stands, or a sign that tells a quotation's length and edges.
        norm: The word in lower case, or the sign.
        kind: A class of words small enough to be combined with others.
        sentence: The number of the sentence.
        bounds: For each sentence, its first unit; at the end, the number of units.
        heads: The numbers of the sentences that begin a paragraph.
        opens: The units with which a mention begins.
        closes: The units with which a mention ends.
        ruled: What the rules take a unit for: the name of the rule whose cue it stands
            for, the part of a statement it lies in, or "beside" in the sentence of one.
    """

    inside: bool
    vocabulary: Vocabulary = attrs.field(repr=False)
    start: list[int] = attrs.Factory(list)
    end: list[int] = attrs.Factory(list)
    text: list[str] = attrs.Factory(list)
    norm: list[str] = attrs.Factory(list)
    kind: list[str] = attrs.Factory(list)
    sentence: list[int] = attrs.Factory(list)
    bounds: list[int] = attrs.Factory(list)
    heads: set[int] = attrs.Factory(set)
    opens: set[int] = attrs.Factory(set)
    closes: set[int] = attrs.Factory(set)
    ruled: list[str] = attrs.Factory(list)

    def __len__(self) -> int:
        """Count the units."""
        return len(self.start)

    def is_quote(self, unit: int) -> bool:
        """Whether a unit is a folded quotation."""
        return self.kind[unit] == QUOTE


class Reader:
    """
    Cuts documents into strips.

    Args:
        lexicon: Its abbreviations end no sentence.
        vocabulary: The function words that the weights were learned with.
    """

    def __init__(self, lexicon: Lexicon, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._abbreviations = lexicon.by_form(Abbreviation)
        self._kinds: dict[str, str] = {}

    def strips(self, document: Document) -> list[Strip]:
        """
        Cut a document into the strip of its text and one for each longer quotation.

        Args:
            document: A document with paragraphs, quotes, sentences and words.

        Returns:
            The text's own strip first, then those of the quotations in their order.
        """
        folded = _folded(document)
        outer = self._outer(document, folded)
        inner = [self._inner(document, quote) for quote in folded]
        strips = [outer, *(strip for strip in inner if len(strip) >= _READ_INSIDE)]
        opens = {mention.start for mention in document.mentions}
        closes = {mention.end for mention in document.mentions}
        for strip in strips:
            strip.opens.update(n for n, at in enumerate(strip.start) if at in opens)
            strip.closes.update(n for n, at in enumerate(strip.end) if at in closes)
            strip.ruled = [""] * len(strip)
        return strips

    def _outer(self, document: Document, folded: list[Quote]) -> Strip:
        strip = Strip(False, self._vocabulary)
        heads = {paragraph.start for paragraph in document.paragraphs}
        for number, sentence in enumerate(document.sentences):
            strip.bounds.append(len(strip))
            if sentence.start in heads:
                strip.heads.add(number)
            self._fill(strip, document, sentence, folded)
        strip.bounds.append(len(strip))
        return strip

    def _inner(self, document: Document, quote: Quote) -> Strip:
        strip = Strip(True, self._vocabulary)
        strip.heads.add(0)
        strip.bounds.append(0)
        around = [
            q for q in _between(document.quotes, quote) if q.depth == quote.depth + 1
        ]
        self._fill(strip, document, quote.inner, around)
        for unit in range(1, len(strip)):
            if self._ends(strip, unit - 1):
                strip.bounds.append(unit)
            strip.sentence[unit] = len(strip.bounds) - 1
        strip.bounds.append(len(strip))
        return strip

    def _ends(self, strip: Strip, unit: int) -> bool:
        """Whether a sentence within a quotation ends with this unit."""
        ends = strip.norm[unit] in _STOPS and strip.text[unit + 1][:1].isupper()
        if not ends or not unit:
            return ends
        row = self._abbreviations.get(strip.norm[unit - 1])
        return row is None or not row.is_meant(strip.text[unit - 1])

    def _fill(
        self, strip: Strip, document: Document, span: Span, folded: list[Quote]
    ) -> None:
        """Add the units of a sentence to the strip."""
        words = document.words
        at = bisect_left(folded, span.start, key=lambda quote: quote.start)
        inside = words.within(span)
        word = inside.start
        if strip.end:  # a quotation that nothing closes may run over several sentences
            word = max(word, bisect_left(words.start, strip.end[-1]))
        while word < inside.stop:
            start = words.start[word]
            while at < len(folded) and folded[at].end <= start:
                at += 1
            if at < len(folded) and folded[at].start <= start:
                self._add_quote(strip, document, folded[at])
                word = max(word + 1, bisect_left(words.start, folded[at].end, word))
                continue
            until = inside.stop
            if at < len(folded):
                until = min(until, bisect_left(words.start, folded[at].start, word))
            self._add_words(strip, words, slice(word, until))
            word = until

    def _add_quote(self, strip: Strip, document: Document, quote: Quote) -> None:
        sign = self._sign(document, quote)
        strip.start.append(quote.start)
        strip.end.append(quote.end)
        strip.text.append(sign)
        strip.norm.append(sign)
        strip.kind.append(QUOTE)
        strip.sentence.append(len(strip.bounds) - 1)

    def _add_words(self, strip: Strip, words: Words, added: slice) -> None:
        strip.start += words.start[added]
        strip.end += words.end[added]
        strip.text += words.text[added]
        strip.norm += words.norm[added]
        known = self._kinds.get
        # A mark has its own class, which is never empty.
        strip.kind += [
            known(text) or self._kind(text, norm)
            for text, norm in zip(words.text[added], words.norm[added], strict=True)
        ]
        strip.sentence += [len(strip.bounds) - 1] * (added.stop - added.start)

    def _kind(self, text: str, norm: str) -> str:
        """Name the class of a word, and remember it."""
        kind = self._kind_of(text, norm)
        if len(self._kinds) < _REMEMBERED:
            self._kinds[text] = kind
        return kind

    def _kind_of(self, text: str, norm: str) -> str:
        """Name the class of a word: itself, if it is a function word or a mark."""
        if norm in self._vocabulary.closed or not norm[:1].isalnum():
            return QUOTE if norm.startswith(QUOTE) else norm[:12]
        if norm[:1].isdigit():
            return "0"
        if text[:1].isupper():
            return "XX" if text.isupper() and len(text) > 1 else "X"
        return next(("-" + end for end in _SUFFIXES if norm.endswith(end)), "x")

    def _sign(self, document: Document, quote: Quote) -> str:
        """Describe a quotation in a few signs: its length and its edges."""
        words = document.words
        inside = words.within(quote.inner)
        size = sum(len(inside) > limit for limit in _LONG)
        if not inside:
            return "“0"
        first = words.text[inside.start][:1]
        last = words.text[inside.stop - 1][-1:]
        open_end = "" if quote.closed else "…"
        case = "A" if first.isupper() else "a"
        mark = last if not last.isalnum() else ""
        return f"“{size}{case}{mark}{open_end}"


def _folded(document: Document) -> list[Quote]:
    """
    Give the outermost quotations that are folded into one unit.

    One that nothing closes is folded only at the head of a paragraph, where a
    long quotation begins; anywhere else the mark may be a slip.
    """
    heads = {paragraph.start for paragraph in document.paragraphs}
    tops = [quote for quote in document.quotes if quote.depth == 0]
    resumed = [*(later.resumes for later in tops[1:]), False][: len(tops)]
    return [
        quote
        for quote, goes_on in zip(tops, resumed, strict=True)
        if quote.closed or goes_on or quote.start in heads
    ]


def _between(quotes: tuple[Quote, ...], outer: Quote) -> Iterator[Quote]:
    """Go through the quotations inside another one."""
    at = bisect_left(quotes, outer.start, key=lambda quote: quote.start)
    while at < len(quotes) and quotes[at].start < outer.end:
        yield quotes[at]
        at += 1
