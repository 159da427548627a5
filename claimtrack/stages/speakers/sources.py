"""statements → referents: whom each source means."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import Final

from claimtrack.lexicon.rows.people import PersonalPronoun
from claimtrack.model.document import Document
from claimtrack.model.people import Mention, MentionKind, SpeakerKind
from claimtrack.model.span import Excerpt, Span
from claimtrack.model.statement import Statement
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.resolve import Resolver
from claimtrack.stages.speakers.turns import Turns
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.text.folding import squeeze

_BETWEEN: Final = 5  # words
_MARKS: Final = " ,"  # behind an apposition


class Sources:
    """
    Tells whom the source of each statement means.

    Args:
        document: The document.
        resolver: The resolver that has read its units.
        words: The words about people.
    """

    def __init__(
        self, document: Document, resolver: Resolver, words: PeopleWords
    ) -> None:
        self._document = document
        self._resolver = resolver
        self._words = words
        self._turns = Turns(document, resolver, words)
        self._starts = [mention.start for mention in document.mentions]
        self._meant: dict[str, Referent | None] = {}
        self._by_id = {s.id: s for s in document.statements}
        outer = [s for s in document.statements if s.parent is None]
        self._before = {later.id: earlier for earlier, later in pairwise(outer)}
        self._cues = sorted(
            (s.cue.start, s.cue.end) for s in document.statements if s.cue is not None
        )

    def resolve(self) -> dict[str, Referent | None]:
        """Give the referent of each statement, by its id."""
        for statement in self._document.statements:
            self._of(statement, ())
        return self._meant

    def _of(self, statement: Statement, waiting: tuple[str, ...]) -> Referent | None:
        if statement.id not in self._meant and statement.id not in waiting:
            waiting = (*waiting, statement.id)
            self._meant[statement.id] = self._speaker(statement, waiting)
        return self._meant.get(statement.id)

    def _speaker(
        self, statement: Statement, waiting: tuple[str, ...]
    ) -> Referent | None:
        if self._turns.is_turn(statement):
            return self._turns.speaker(statement)
        source = statement.source and self._innermost(statement.source)
        if source is None:
            shared = self._by_id.get(statement.same_source or "")
            shared = shared or self._going_on(statement)
            return self._of(shared, waiting) if shared else None
        row = self._pronoun(source)
        if row is not None and row.relative:
            return self._antecedent(source, row)
        if row is not None and row.person == 1:
            around = self._by_id.get(statement.parent or "")
            around = around or self._resolver.surroundings.around(source.start)
            return self._of(around, waiting) if around else None
        mention = self._mention(source)
        if mention is None:
            return None if row else self._raw(source)
        unit = self._resolver.units.of(mention)
        if unit is None and mention.name is not None:
            unit = self._resolver.units.of(mention.name)
        if unit is None:
            return self._raw(source)
        referent = self._resolver.meant(unit)
        return referent.speaker() if referent else None

    def _innermost(self, source: Excerpt) -> Excerpt:
        """Leave out who cites the source: "Roy said" of "Roy said he"."""
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

    def _pronoun(self, source: Excerpt) -> PersonalPronoun | None:
        """Read the pronoun in "He" and "I’ve", but none in "US"."""
        bare = source.text.replace("’", "'").partition("'")[0]
        is_acronym = len(bare) > 1 and bare.isupper()
        return None if is_acronym else self._words.pronouns.get(bare.lower())

    def _going_on(self, statement: Statement) -> Statement | None:
        """Find which statement a quotation without source and cue goes on."""
        if statement.cue is not None or statement.parent is not None:
            return None
        return self._before.get(statement.id)

    def _mention(self, source: Excerpt) -> Mention | None:
        """Find the mention that is the source, or else the widest inside it."""
        first = bisect_left(self._starts, source.start)
        last = bisect_right(self._starts, source.end)
        inside = [m for m in self._document.mentions[first:last] if m.end <= source.end]
        if not inside:
            return None
        end = source.start + len(source.text.rstrip(_MARKS))
        widest = min(inside, key=lambda m: (m.start, -m.end))
        behind = max(inside, key=lambda m: (m.end, m.start))
        if behind.name is not None and behind.end >= end:
            # "The head of A and editor of B, Ann Roy": a list would have "and" there.
            is_list = widest.kind is MentionKind.GROUP and not widest.head
            if is_list and widest.start < behind.start and self._is_apposed(behind):
                return behind
            if self._is_introduced(behind):
                return behind
        if widest.end < end and widest.name is None and not widest.plural:
            # "A co-author, the noted chemist Ann Roy": the name comes last.
            named = [m for m in inside if m.name is not None and m.end >= end]
            if named and not self._is_within(min(m.start for m in named)):
                return max(named, key=lambda m: len(m.roles))
        return widest

    def _is_apposed(self, mention: Mention) -> bool:
        return self._document.text[mention.start - 2 : mention.start] == ", "

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

    def _antecedent(self, relative: Span, row: PersonalPronoun) -> Referent | None:
        """Find what "who" or "which" refers to: the noun phrase right before it."""
        text = self._document.text
        last = bisect_left(self._starts, relative.start)
        found: list[Referent] = []
        for mention in self._document.mentions[max(0, last - 40) : last]:
            between = text[mention.end : relative.start].strip()
            if mention.end > relative.start or between not in ("", ",", "—", "–", "-"):
                continue
            unit = self._resolver.units.of(mention)
            referent = self._resolver.meant(unit) if unit else None
            if referent is not None and (referent.speaks or not row.human):
                found.append(referent.speaker())
        people = (r for r in found if r.plural or r.may_be_person())
        return next(people if row.human else iter(found), found[0] if found else None)

    def _raw(self, source: Excerpt) -> Referent:
        name = squeeze(source.text).partition(" (")[0]
        referent = Referent(name, kind=SpeakerKind.GROUP)
        referent.places.append(Span(source.start, source.end))
        return referent
