"""The text as the rules see it: one column a property, one entry a word."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

import attrs

from claimtrack.model.document import Document
from claimtrack.model.passage import Range
from claimtrack.model.people import SpeakerKind
from claimtrack.model.when import TimeType
from claimtrack.stages.statements import kinds as k
from claimtrack.stages.statements.grammar import Grammar
from claimtrack.stages.statements.stretches import (
    headline_flags,
    sentence_limits,
    speech_quotes,
)

_IN_NAMES: Final = k.VERBAL | k.ADVERB | k.PRONOUN


@attrs.frozen(eq=False)
class Page:
    """
    The words of a document with what the rules ask about them.

    Args:
        document: The document.
        grammar: What tells of each word what it may be.
        norm: Each word in lower case.
        kind: The classes of each word, as bits of `kinds`.
        quote: For each word, the number of the speech quote around it, or -1.
        extent: The words of each speech quote, marks included.
        limit: For each word, the first and last word (exclusive) of its sentence;
            inside a quote, of the sentence within the quote.
        sentence_starts: The offsets at which the sentences of the document begin.
        headline: Whether each word stands in a headline, where capitals tell nothing.
        time: For a word that begins a date or a time, the number behind its last.
        mentions: The mentions.
    """

    document: Document
    grammar: Grammar
    norm: tuple[str, ...]
    kind: list[int]
    quote: list[int]
    extent: list[Range]
    limit: list[Range]
    sentence_starts: list[int]
    headline: bytearray
    time: dict[int, int]
    mentions: Mentions

    def sees(self, number: int, classes: int) -> bool:
        """Whether there is such a word and it is of one of these classes."""
        return 0 <= number < len(self.kind) and bool(self.kind[number] & classes)

    def word(self, number: int) -> str:
        """Give a word in lower case, or "" beyond the ends of the text."""
        return self.norm[number] if 0 <= number < len(self.norm) else ""

    def sentence(self, number: int) -> Range:
        """Give the document's sentence that holds a word, quotes and all."""
        words = self.document.words
        at = bisect_right(self.sentence_starts, words.start[number]) - 1
        within = words.within(self.document.sentences[at])
        return within.start, within.stop

    def paragraph(self, number: int) -> Range:
        """Give the paragraph that holds a word."""
        words = self.document.words
        paragraphs = self.document.paragraphs
        at = bisect_right(paragraphs, words.start[number], key=lambda each: each.start)
        within = words.within(paragraphs[at - 1])
        return within.start, within.stop

    def quote_at(self, number: int) -> Range | None:
        """Give the speech quote that begins with a word, or None."""
        if not 0 <= number < len(self.quote) or self.quote[number] < 0:
            return None
        extent = self.extent[self.quote[number]]
        return extent if extent[0] == number else None

    def quote_before(self, number: int) -> Range | None:
        """Give the speech quote that ends before a word outside it, or None."""
        if not 0 < number <= len(self.quote) or self.quote[number - 1] < 0:
            return None
        extent = self.extent[self.quote[number - 1]]
        return extent if extent[1] == number else None

    def ends_at(self, number: int, high: int) -> bool:
        """Whether a sentence that ends before `high`, or a part of it, ends here."""
        return number >= high or self.norm[number] in (".", ",")

    def is_tight(self, number: int) -> bool:
        """Whether a word follows a full stop without a space."""
        return self.word(number - 1) == "." and self.clings(number)

    def clings(self, number: int) -> bool:
        """Whether no space stands before a word, as behind a mark that opens."""
        words = self.document.words
        return number > 0 and words.start[number] == words.end[number - 1]

    def is_hyphen(self, number: int) -> bool:
        """Whether a dash stands here without a space, as within a compound."""
        words = self.document.words
        dash = self.norm[number] in k.DASHES
        return dash and words.start[number + 1 : number + 2] == (words.end[number],)

    def joins(self, left: int, right: int) -> bool:
        """Whether no line break stands between two words."""
        words = self.document.words
        return "\n" not in self.document.text[words.end[left] : words.start[right]]


@attrs.frozen(eq=False)
class Mentions:
    """
    The mentions, in numbers of words.

    Args:
        begin: The first word of the longest mention that ends before a word.
        end: The number behind the longest mention that begins with a word.
        speakers: The mentions whose words alone tell what sort of speaker it is.
        people: Those among them that are people, and no bodies or documents.
        plural: The mentions that stand for several.
    """

    begin: dict[int, int]
    end: dict[int, int]
    speakers: frozenset[Range]
    people: frozenset[Range]
    plural: frozenset[Range]


def page_of(document: Document, grammar: Grammar) -> Page:
    """Lay out the words of a document for the rules."""
    words = document.words
    kind = [
        grammar.kind(text, norm)
        for text, norm in zip(words.text, words.norm, strict=True)
    ]
    extent = list(speech_quotes(document, grammar))
    # -1 outside of any quotation, as a number that no quotation has.
    quote = [-1] * len(words)
    for number, (first, end) in enumerate(extent):
        quote[first:end] = [number] * (end - first)
    return Page(
        document=document,
        grammar=grammar,
        norm=words.norm,
        kind=kind,
        quote=quote,
        extent=extent,
        limit=sentence_limits(document, grammar, extent),
        sentence_starts=[sentence.start for sentence in document.sentences],
        headline=headline_flags(document, kind),
        time=_mark_times(document, kind),
        mentions=_mentions(document, kind),
    )


def _mark_times(document: Document, kind: list[int]) -> dict[int, int]:
    """Mark the words of time expressions; a mere length of time may be an object."""
    ends: dict[int, int] = {}
    for expression in document.times:
        within = document.words.within(expression)
        for number in within:
            kind[number] |= k.TIME
        if within and expression.type is not TimeType.DURATION:
            ends[within.start] = within.stop
    return ends


def _mentions(document: Document, kind: list[int]) -> Mentions:
    """Gather the mentions, and take the words of their names for nothing else."""
    begin: dict[int, int] = {}
    end: dict[int, int] = {}
    speakers: set[Range] = set()
    people: set[Range] = set()
    plural: set[Range] = set()
    for mention in document.mentions:
        within = document.words.within(mention)
        first, stop = within.start, within.stop
        # The longest: shorter ones that end there are parts of it.
        begin[stop] = min(first, begin.get(stop, first))
        end[first] = max(stop, end.get(first, stop))
        if mention.speaker_kind is not None:
            speakers.add((first, stop))
            if mention.speaker_kind is not SpeakerKind.ORGANIZATION:
                people.add((first, stop))
        if mention.plural:
            plural.add((first, stop))
        if mention.name is not None:
            for number in document.words.within(mention.name):
                if kind[number] & _IN_NAMES and kind[number] & k.CAPITAL:
                    kind[number] = k.CAPITAL  # "Ann May said", "Will Oda denied"
    return Mentions(
        begin, end, frozenset(speakers), frozenset(people), frozenset(plural)
    )
