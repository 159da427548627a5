"""source → the mention in it that speaks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final

from claimtrack.model.document import Document
from claimtrack.model.people import Mention, MentionKind
from claimtrack.model.span import Excerpt
from claimtrack.stages.speakers.words import PeopleWords

_BETWEEN: Final = 5  # words
_MARKS: Final = " ,"  # behind an apposition


class SourceSpans:
    """
    Tells which mention in a source is the one that speaks.

    Args:
        document: The document, with mentions and statements.
        words: The words about people.
    """

    def __init__(self, document: Document, words: PeopleWords) -> None:
        self._document = document
        self._words = words
        self._starts = [mention.start for mention in document.mentions]
        self._cues = sorted(
            (s.cue.start, s.cue.end) for s in document.statements if s.cue is not None
        )

    def cited(self, source: Excerpt) -> Excerpt:
        """
        Leave out who cites the source: "Roy said" of "Roy said he".

        Args:
            source: The source, as the statement has it.
        """
        last = bisect_right(self._cues, (source.end,)) - 1
        if last < 0 or not source.start < self._cues[last][1] < source.end:
            return source
        words = self._document.words
        begin, end = (words.at(offset) for offset in self._cues[last])
        citing = words.norm[words.at(source.start) : begin]
        if any((row := self._words.pronouns.get(w)) and row.relative for w in citing):
            return source  # Roy, who found it
        first = bisect_left(self._starts, self._cues[last][1])
        stop = bisect_right(self._starts, source.end)
        for mention in self._document.mentions[first:stop]:
            # Only "that" and who is told stand between.
            is_near = words.at(mention.start) - end < _BETWEEN
            if mention.end == source.end and is_near:
                return source if self._is_within(mention.start) else mention
        return source

    def mention(self, source: Excerpt) -> Mention | None:
        """
        Find the mention that is the source, or else the one that tells most of it.

        Args:
            source: The source, without who cites it.
        """
        first = bisect_left(self._starts, source.start)
        last = bisect_right(self._starts, source.end)
        inside = [m for m in self._document.mentions[first:last] if m.end <= source.end]
        if not inside:
            return None
        end = source.start + len(source.text.rstrip(_MARKS))
        widest = min(inside, key=lambda m: (m.start, -m.end))
        behind = max(inside, key=lambda m: (m.end, m.start))
        is_last = behind.name is not None and behind.end >= end
        if is_last and (self._is_introduced(behind) or self._ends_list(widest, behind)):
            return behind
        if widest.end < end and widest.name is None and not widest.plural:
            # "A co-author, the noted chemist Ann Roy": the name comes last.
            named = [m for m in inside if m.name is not None and m.end >= end]
            if named and not self._is_within(min(m.start for m in named)):
                return max(named, key=lambda m: len(m.roles))
        return widest

    def _ends_list(self, widest: Mention, behind: Mention) -> bool:
        """Whether a name ends "The head of A and editor of B, Ann Roy"."""
        # A list of several would have "and" before the last.
        is_list = widest.kind is MentionKind.GROUP and not widest.head
        gap = self._document.text[behind.start - 2 : behind.start]
        return is_list and widest.start < behind.start and gap == ", "

    def _is_introduced(self, mention: Mention) -> bool:
        """Whether a noun for one before the comma tells who it is: "her aide, Lee"."""
        words = self._document.words
        at = words.at(mention.start)
        if at < 2 or words.norm[at - 1] != ",":
            return False
        noun = words.norm[at - 2]
        if noun in self._words.bodies:
            return words.text[at - 2].islower()
        return noun in self._words.roles

    def _is_within(self, start: int) -> bool:
        """Whether a preposition makes a phrase part of the one before it."""
        words = self._document.words
        at = words.at(start)
        return at > 0 and words.norm[at - 1] in self._words.prepositions
