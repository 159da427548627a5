"""source → the mention in it that speaks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from claimtrack.model.document import Document
from claimtrack.model.passage import CLITIC
from claimtrack.model.people import Mention, MentionKind, SpeakerKind
from claimtrack.model.span import Excerpt
from claimtrack.stages.speakers.words import PeopleWords

_BETWEEN: Final = 5  # words
_MOST: Final = 8  # mentions before a bracket
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
        if behind.end < end:
            return None if self._is_owner(widest, end) else widest
        named = behind if behind.name is not None else None
        if named and (self._is_introduced(named) or self._ends_list(widest, named)):
            return named
        if named and self._is_office(widest, named):
            return named
        if widest.end < end:
            return self._behind(widest, [m for m in inside if m.end >= end])
        return widest

    def _is_owner(self, mention: Mention, end: int) -> bool:
        """
        Whether it only tells whose the one is who speaks: "The city’s finance chief".

        "The city’s figures" are what the city says.
        """
        words = self._document.words
        at = words.at(mention.end)
        is_person = words.norm[words.at(end - 1)] in self._words.roles
        return is_person and words.norm[at : at + 1] == (CLITIC,)

    def bracketed(self, source: Excerpt) -> Mention | None:
        """
        Give "Ann Roy (R-Ohio)" for a source that is only its bracket; else None.

        Args:
            source: The source, without who cites it.
        """
        if self._document.text[source.start - 1 : source.start] != "(":
            return None
        first = bisect_left(self._starts, source.start)
        before = self._document.mentions[max(0, first - _MOST) : first]
        found = (m for m in before if m.end >= source.end and m.name is not None)
        return next(found, None)

    def _behind(self, first: Mention, last: Sequence[Mention]) -> Mention:
        """
        Give who speaks of those between whom the source has other words.

        Args:
            first: The one at the beginning.
            last: Those that reach the end.
        """
        widest = min(last, key=lambda m: m.start)
        named = [m for m in last if m.name is not None]
        if first.name is None and not first.plural:
            # "A co-author, the noted chemist Ann Roy": the name comes last.
            if named and not self._is_within(min(m.start for m in named)):
                return max(named, key=lambda m: len(m.roles))
        elif named and self._modifies(first, named[0]):
            return named[0]
        return widest if self._is_subject(first, widest) else first

    def _modifies(self, first: Mention, named: Mention) -> bool:
        """Whether a name only tells what sort of one another is: "US voice actor Lee"."""
        words = self._document.words
        between = words.norm[words.at(first.end) : words.at(named.start)]
        is_person = named.speaker_kind is SpeakerKind.PERSON and bool(named.roles)
        is_one = (
            self._words.small.prepositions.isdisjoint(between) and "," not in between
        )
        is_behind = first.end <= named.start and len(between) < _BETWEEN
        return is_person and is_one and is_behind

    def _is_subject(self, first: Mention, second: Mention) -> bool:
        """Whether a clause begins with the second: "of flu, the mayor", "a move he"."""
        if second.start < first.end:
            return False
        between = self._document.text[first.end : second.start]
        if not between.strip():
            return self._words.is_known(second.text)
        is_adjunct = self._is_within(first.start) and not self._is_cued(first.start)
        return is_adjunct and between.strip() == ","

    def _ends_list(self, widest: Mention, behind: Mention) -> bool:
        """Whether a name ends "The head of A and editor of B, Ann Roy"."""
        # A list of several would have "and" before the last.
        is_list = widest.kind is MentionKind.GROUP and not widest.head
        gap = self._document.text[behind.start - 2 : behind.start]
        return is_list and widest.start < behind.start and gap == ", "

    def _is_office(self, widest: Mention, behind: Mention) -> bool:
        """Whether what looks like a name is an office: "UN Chief of Staff Ann Roy"."""
        name = widest.name
        if name is None or name.end >= behind.start:
            return False
        words = self._document.words
        called = words.norm[words.at(behind.start) : words.at(behind.end)]
        is_person = not self._words.given.keys().isdisjoint(called)
        return is_person and words.norm[words.at(name.end - 1)] in self._words.roles

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

    def _is_cued(self, start: int) -> bool:
        """Whether a cue ends before a place, or before its preposition: "denied by"."""
        words = self._document.words
        last = bisect_right(self._cues, (start,)) - 1
        return last >= 0 and self._cues[last][1] >= words.end[words.at(start) - 2]

    def _is_within(self, start: int) -> bool:
        """Whether a preposition makes a phrase part of the one before it."""
        words = self._document.words
        at = words.at(start)
        return at > 0 and words.norm[at - 1] in self._words.small.prepositions
