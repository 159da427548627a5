# ruff: noqa: C901
"""The text as the rules see it: one column a property, one entry a word."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.lexicon.cues import CueBook, VerbForm
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.acts import Copula
from claimtrack.lexicon.rows.details import PlatformNoun
from claimtrack.lexicon.rows.people import PlainVerb
from claimtrack.lexicon.rows.text import Abbreviation
from claimtrack.lexicon.rows.words import FunctionWord, WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import Quote
from claimtrack.model.when import TimeType

DETERMINER: Final = 1
POSSESSIVE: Final = 2
PRONOUN: Final = 4
RELATIVE: Final = 8
PREPOSITION: Final = 16
CONJUNCTION: Final = 32
SUBORDINATOR: Final = 64
AUXILIARY: Final = 128
MODAL: Final = 256
NEGATION: Final = 512
ADVERB: Final = 1024
NUMBER: Final = 2048
MARK: Final = 4096
"""Punctuation."""
TIME: Final = 8192
"""Part of a time expression."""
CAPITAL: Final = 16384
"""Begins with a capital letter."""
BE: Final = 32768
OBJECT: Final = 65536
COMPLEMENTIZER: Final = 131072
INTERROGATIVE: Final = 262144
INFINITIVAL: Final = 524288
AGENT: Final = 1048576
ROLE: Final = 2097152
ARTICLE: Final = 4194304
TOPIC: Final = 8388608
VERB: Final = 16777216
"""May be a finite verb: of the lexicon, or by its ending."""
PLATFORM: Final = 33554432
"""A place or a form in which one speaks: statement, Twitter."""
CLOSED: Final = 2047
"""Any of the closed classes but numbers."""

_CLASSES: Final = {
    WordClass.DETERMINER: DETERMINER,
    WordClass.POSSESSIVE: POSSESSIVE,
    WordClass.PRONOUN: PRONOUN,
    WordClass.RELATIVE: RELATIVE,
    WordClass.PREPOSITION: PREPOSITION,
    WordClass.CONJUNCTION: CONJUNCTION,
    WordClass.SUBORDINATOR: SUBORDINATOR,
    WordClass.AUXILIARY: AUXILIARY,
    WordClass.MODAL: MODAL,
    WordClass.NEGATION: NEGATION,
    WordClass.ADVERB: ADVERB,
    WordClass.NUMBER: NUMBER,
    WordClass.INTERJECTION: ADVERB,
    WordClass.ARTICLE: ARTICLE,
    WordClass.OBJECT: OBJECT,
    WordClass.COMPLEMENTIZER: COMPLEMENTIZER,
    WordClass.INTERROGATIVE: INTERROGATIVE,
    WordClass.INFINITIVAL: INFINITIVAL,
    WordClass.AGENT: AGENT,
    WordClass.ROLE: ROLE,
    WordClass.TOPIC: TOPIC,
}
PAST: Final = VerbForm.PAST
THIRD: Final = VerbForm.THIRD
_LIKE_NAMES: Final = PRONOUN | RELATIVE | OBJECT
_LONGEST_HEADLINE: Final = 200
_SPEECH_WORDS: Final = 5
_FEW_WORDS: Final = 4
_STOPS: Final = frozenset(".!?…")


@attrs.frozen
class Grammar:
    """
    What the rules take from a lexicon.

    Args:
        classes: The closed classes of each function word, as bits.
        cues: The cues.
        abbreviations: Words with a full stop that ends no sentence.
    """

    classes: dict[str, int]
    cues: CueBook
    abbreviations: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> Grammar:
        """Gather the rows of a lexicon."""
        classes: dict[str, int] = {}
        for row in lexicon.of(FunctionWord):
            for word in row.words:
                classes[word] = classes.get(word, 0) | _CLASSES[row.word_class]
        for kind, flag in (
            (PlainVerb, VERB),
            (Copula, BE),
            (PlatformNoun, PLATFORM),
        ):
            for word in lexicon.by_form(kind):
                classes[word] = classes.get(word, 0) | flag
        cues = CueBook(lexicon)
        for word, forms in cues.verbs.items():
            if any(cue.form & (PAST | THIRD) for cue in forms):
                classes[word] = classes.get(word, 0) | VERB
        return cls(classes, cues, frozenset(lexicon.by_form(Abbreviation)))


@attrs.frozen(eq=False)
class Page:
    """
    The words of a document with what the rules ask about them.

    Args:
        document: The document.
        norm: Each word in lower case.
        kind: The classes of each word, as bits.
        quote: For each word, the number of the speech quote around it, or -1.
        quotes: The speech quotes: outermost ones that hold more than a term.
        extent: The words of each speech quote, marks included.
        limit: For each word, the first and last word (exclusive) of its sentence;
            inside a quote, of the sentence within the quote.
        time: For a word that begins a time expression, the number behind its last.
        sentence_starts: The offsets at which the sentences of the document begin.
        mention_from: The first word of the longest mention that ends before a word.
        mention_to: The number behind the longest mention that begins with a word.
        speakers: The mentions whose words alone tell that they speak.
        headline: Whether each word stands in a headline, where capitals tell nothing.
    """

    document: Document
    norm: tuple[str, ...]
    kind: list[int]
    quote: list[int]
    quotes: list[Quote]
    extent: list[tuple[int, int]]
    limit: list[tuple[int, int]]
    time: dict[int, int]
    sentence_starts: list[int]
    mention_from: dict[int, int]
    mention_to: dict[int, int]
    headline: bytearray
    speakers: frozenset[tuple[int, int]]

    def sees(self, number: int, classes: int) -> bool:
        """Whether there is such a word and it is of one of these classes."""
        return 0 <= number < len(self.kind) and bool(self.kind[number] & classes)

    def word(self, number: int) -> str:
        """Give a word in lower case, or "" beyond the ends of the text."""
        return self.norm[number] if 0 <= number < len(self.norm) else ""

    def sentence_end(self, number: int) -> int:
        """Give the number behind the document's sentence that holds a word."""
        words = self.document.words
        sentences = self.document.sentences
        at = bisect_right(self.sentence_starts, words.start[number]) - 1
        return words.within(sentences[at]).stop

    def sentence_start(self, number: int) -> int:
        """Give the first word of the document's sentence that holds a word."""
        words = self.document.words
        sentences = self.document.sentences
        at = bisect_right(self.sentence_starts, words.start[number]) - 1
        return words.within(sentences[at]).start

    def is_quote_at(self, number: int) -> bool:
        """Whether a speech quote begins with this word."""
        if not 0 <= number < len(self.quote) or self.quote[number] < 0:
            return False
        return self.extent[self.quote[number]][0] == number


def page_of(document: Document, grammar: Grammar) -> Page:
    """Lay out the words of a document for the rules."""
    words = document.words
    classes = grammar.classes
    kind = [
        (classes[norm] if norm in classes else _by_ending(norm))
        if norm[0].isalpha()
        else _mark_or_number(norm)
        for norm in words.norm
    ]
    for number, text in enumerate(words.text):
        if text[0].isupper():
            if len(text) > 1 and text.isupper() and kind[number] & _LIKE_NAMES:
                kind[number] = 0  # the WHO is no pronoun
            kind[number] |= CAPITAL
    quotes = [q for q in document.quotes if q.depth == 0 and _is_speech(document, q)]
    quote = [-1] * len(words)
    extent = []
    for number, each in enumerate(quotes):
        inside = words.within(each)
        extent.append((inside.start, inside.stop))
        quote[inside.start : inside.stop] = [number] * len(inside)
    limit: list[tuple[int, int]] = [(0, 0)] * len(words)
    for sentence in document.sentences:
        r = words.within(sentence)
        limit[r.start : r.stop] = [(r.start, r.stop)] * len(r)
    for first, last in extent:
        for a, b in _sentences_inside(document, grammar, first, last):
            limit[a:b] = [(a, b)] * (b - a)
    time = {}
    for expression in document.times:
        r = words.within(expression)
        if len(r):
            if expression.type is not TimeType.DURATION:
                time[r.start] = r.stop
            for number in r:
                kind[number] |= TIME
    mention_from: dict[int, int] = {}
    mention_to: dict[int, int] = {}
    speakers: set[tuple[int, int]] = set()
    for mention in document.mentions:
        r = words.within(mention)
        if len(r):
            mention_from[r.stop] = min(r.start, mention_from.get(r.stop, r.start))
            mention_to[r.start] = max(r.stop, mention_to.get(r.start, r.stop))
            if mention.speaker_kind is not None:
                speakers.add((r.start, r.stop))
    return Page(
        document,
        words.norm,
        kind,
        quote,
        quotes,
        extent,
        limit,
        time,
        [s.start for s in document.sentences],
        mention_from,
        mention_to,
        _headlines(document, kind),
        frozenset(speakers),
    )


def _headlines(document: Document, kind: list[int]) -> bytearray:
    """Mark the short paragraphs without a full stop in which most words are capitals."""
    words = document.words
    flags = bytearray(len(words))
    for paragraph in document.paragraphs:
        if paragraph.end - paragraph.start > _LONGEST_HEADLINE:
            continue
        r = words.within(paragraph)
        long = [n for n in r if len(words.norm[n]) > 3]
        capitals = sum(bool(kind[n] & CAPITAL) for n in long)
        if document.text[paragraph.end - 1] != "." and capitals > 0.7 * len(long):
            flags[r.start : r.stop] = b"\x01" * len(r)
    return flags


def _by_ending(norm: str) -> int:
    return VERB if norm.endswith("ed") else 0


def _mark_or_number(norm: str) -> int:
    if norm[0].isdigit():
        return NUMBER
    return MARK if not any(c.isalnum() for c in norm) else 0


def _is_speech(document: Document, quote: Quote) -> bool:
    """Whether a quote is more than a quoted term, a title or a nickname."""
    count = len(document.words.within(quote.inner))
    inner = document.text[quote.inner.start : quote.inner.end].rstrip()
    if count >= _SPEECH_WORDS:
        return True
    if inner[-1:] not in (",", ".", "!", "?", "…"):
        return False
    # American style draws the comma behind a mere term into the marks, too.
    before = document.text[max(0, quote.start - 2) : quote.start].strip()
    return count >= _FEW_WORDS or not before or not before[-1].isalnum()


def _sentences_inside(
    document: Document, grammar: Grammar, first: int, last: int
) -> Iterator[tuple[int, int]]:
    """Split a quote, which the sentences of the document keep whole."""
    words = document.words
    begin = first
    for number in range(first + 1, last - 1):
        if (
            words.norm[number][0] in _STOPS
            and words.text[number + 1][0].isupper()
            and words.norm[number - 1] not in grammar.abbreviations
            and len(words.norm[number - 1]) > 1
        ):
            yield begin, number + 1
            begin = number + 1
    yield begin, last
