"""Quotes, sentences and headlines, in numbers of words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.model.document import Document
from claimtrack.model.passage import Quote, Range
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.grammar import Grammar
from claimtrack.text.headlines import is_title_case
from claimtrack.text.marks import STOPS

_SPEECH_WORDS: Final = 5
_FEW_WORDS: Final = 4
_FEWEST_WORDS: Final = 3
_LONGEST_TITLE: Final = 8
_FEWEST_CAPITALS: Final = 2
_LONGEST_HEADLINE: Final = 200  # characters
_CAPITAL_SHARE: Final = 0.7
# No sentence of a newspaper is so long; what is longer is cut, to stay linear.
_LONGEST_SENTENCE: Final = 400
_FOLLOWS_SPEECH: Final = (":", ",")
_ENDS_SPEECH: Final = (",", ".", "!", "?", "…")


def speech_quotes(document: Document, grammar: Grammar) -> Iterator[Range]:
    """Yield the words of each outermost quote that is more than a quoted term."""
    for quote in document.quotes:
        if quote.depth == 0 and _is_speech(document, grammar, quote):
            inside = document.words.within(quote)
            yield inside.start, inside.stop


def _is_speech(document: Document, grammar: Grammar, quote: Quote) -> bool:
    inside = document.words.within(quote.inner)
    count = len(inside)
    if count < _LONGEST_TITLE and _is_title(document, grammar, inside):
        return False
    if count >= _SPEECH_WORDS:
        return True
    text = document.text
    before = text[max(0, quote.start - 2) : quote.start].strip()
    behind = text[quote.end : quote.end + 1]
    if count >= _FEWEST_WORDS and not before and behind in _FOLLOWS_SPEECH:
        return True  # ‘I never said that’: Roy denies all
    if not text[quote.inner.start : quote.inner.end].rstrip().endswith(_ENDS_SPEECH):
        return False
    # American style draws the comma behind a mere term into the marks, too.
    return count >= _FEW_WORDS or not before or not before[-1].isalnum()


def _is_title(document: Document, grammar: Grammar, inside: range) -> bool:
    """Whether marks and capitals name a work at the end of a clause: “Meet the Town.”."""
    words = document.words.text
    before = inside.start - 2
    if not inside or before < 0 or words[inside.stop - 1] not in _ENDS_SPEECH:
        return False
    said = [words[n] for n in inside if words[n][0].isalnum()]
    # A headline has as many capitals outside the marks.
    if not said or not words[before].islower():
        return False
    ends = said[0][0].isupper() and said[-1][0].isupper()
    return ends and is_title_case(said, grammar.small, _FEWEST_CAPITALS)


def sentence_limits(
    document: Document, grammar: Grammar, quotes: list[Range]
) -> list[Range]:
    """
    Give for each word the first and last word (exclusive) of its sentence.

    Inside a speech quote that is the sentence within the quote.
    """
    words = document.words
    limits: list[Range] = [(0, 0)] * len(words)

    def fill(first: int, end: int) -> None:
        for begin in range(first, end, _LONGEST_SENTENCE):
            stop = min(end, begin + _LONGEST_SENTENCE)
            limits[begin:stop] = [(begin, stop)] * (stop - begin)

    for sentence in document.sentences:
        within = words.within(sentence)
        fill(within.start, within.stop)
    for quote in quotes:
        for first, end in _sentences_inside(document, grammar, *quote):
            fill(first, end)
    return limits


def _sentences_inside(
    document: Document, grammar: Grammar, first: int, end: int
) -> Iterator[Range]:
    """Split a quote, which the sentences of the document keep whole."""
    words = document.words
    begin = first
    for number in range(first + 1, end - 1):
        if words.norm[number][0] in STOPS and words.text[number + 1][0].isupper():
            before = words.text[number - 1]
            row = grammar.abbreviations.get(words.norm[number - 1])
            is_short = row is not None and row.is_meant(before)
            if len(before) > 1 and not is_short:
                yield begin, number + 1
                begin = number + 1
    yield begin, end


def headline_flags(document: Document, kind: list[int]) -> bytearray:
    """Mark the words of short paragraphs without a full stop that are all capitals."""
    words = document.words
    flags = bytearray(len(words))
    for paragraph in document.paragraphs:
        if paragraph.end - paragraph.start > _LONGEST_HEADLINE:
            continue
        within = words.within(paragraph)
        long = [n for n in within if len(words.norm[n]) > 3]
        capitals = sum(bool(kind[n] & k.CAPITAL) for n in long)
        closed = document.text[paragraph.end - 1] == "."
        if not closed and capitals > _CAPITAL_SHARE * len(long):
            flags[within.start : within.stop] = b"\x01" * len(within)
    return flags
