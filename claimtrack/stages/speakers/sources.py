"""statements → referents: whom each source means."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import Final

from claimtrack.lexicon.rows.people import PersonalPronoun
from claimtrack.model.document import Document
from claimtrack.model.people import Mention, SpeakerKind
from claimtrack.model.span import Excerpt, Span
from claimtrack.model.statement import Form, Statement
from claimtrack.stages.speakers.authors import Authors
from claimtrack.stages.speakers.elided import Elided
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.resolve import Resolver
from claimtrack.stages.speakers.spans import SourceSpans
from claimtrack.stages.speakers.turns import Turns
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.text.folding import squeeze

_THIRD: Final = 3  # person
_BETWEEN: Final = " ,—–-\n"  # marks between a noun phrase and "who"


class Sources:
    """
    Tells whom the source of each statement means.

    Args:
        document: The document.
        resolver: The resolver that has read its units.
        words: The words about people.
        authors: Who has written the documents of the text.
    """

    def __init__(
        self,
        document: Document,
        resolver: Resolver,
        words: PeopleWords,
        authors: Authors,
    ) -> None:
        self._document = document
        self._resolver = resolver
        self._words = words
        self._authors = authors
        self._spans = SourceSpans(document, words)
        self._elided = Elided(document, resolver, words)
        self._turns = Turns(document, resolver, words)
        self._starts = [mention.start for mention in document.mentions]
        self._meant: dict[str, Referent | None] = {}
        self._by_id = {s.id: s for s in document.statements}
        outer = [s for s in document.statements if s.parent is None]
        self._before = {later.id: earlier for earlier, later in pairwise(outer)}
        nested = filter(self._opens_outer, document.statements)
        self._quoted = {s.parent: s for s in nested}
        self._after = {earlier.id: later for earlier, later in pairwise(outer)}

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
        before = self._before.get(statement.id)
        if self._turns.is_turn(statement) or self._turns.is_answer(statement, before):
            return self._turns.speaker(statement)
        if self._elided.is_told(statement) or self._elided.is_heard(statement):
            return None
        shared = self._by_id.get(statement.same_source or "")
        subject = self._elided.governing(statement, shared)
        if subject is not None:
            referent = self._resolver.meant(subject)
            return referent.speaker() if referent else None
        if statement.source is not None:
            return self._cited(statement, statement.source, waiting)
        shared = shared or self._going_on(statement)
        return self._of(shared, waiting) if shared else None

    def _cited(
        self, statement: Statement, cited: Excerpt, waiting: tuple[str, ...]
    ) -> Referent | None:
        source = self._spans.cited(cited)
        row = self._pronoun(source) or self._opening(source)
        if row is not None and row.relative:
            return self._antecedent(source, row)
        if row is not None and row.person < _THIRD:
            around = self._by_id.get(statement.parent or "")
            around = around or self._resolver.surroundings.around(source.start)
            if around is None:
                return None
            first = row.person == 1
            return self._of(around, waiting) if first else self._told(around, waiting)
        if self._words.is_empty(source.text):
            return None
        mention = self._spans.bracketed(source) or self._spans.mention(source)
        if mention is None:
            return None if row else self._raw(source)
        return self._mentioned(mention, source)

    def _told(self, around: Statement, waiting: tuple[str, ...]) -> Referent | None:
        """Give to whom it is said: who is told, or who has the next turn of a talk."""
        if around.addressee is not None:
            return self._cited(around, around.addressee, waiting)
        later = self._after.get(around.id)
        if later is None or not _is_turn(around):
            return None
        answers = _is_turn(later) or self._turns.is_answer(later, around)
        answer = self._of(later, waiting) if answers else None
        return None if answer is self._of(around, waiting) else answer

    def _mentioned(self, mention: Mention, source: Excerpt) -> Referent | None:
        is_network = mention.text.lower() in self._words.networks
        if is_network and mention.start > source.start:
            return None  # "40,000 times on Oda Net", where anybody posts
        unit = self._resolver.units.of(mention)
        if unit is None and mention.name is not None:
            unit = self._resolver.units.of(mention.name)
        if unit is None:
            return self._raw(source)
        referent = self._resolver.meant(unit)
        return referent.speaker() if referent else None

    def _pronoun(self, source: Excerpt) -> PersonalPronoun | None:
        """Read the pronoun in "He" and "I’ve", but none in "US"."""
        bare = source.text.replace("’", "'").partition("'")[0]
        is_acronym = len(bare) > 1 and bare.isupper()
        return None if is_acronym else self._words.pronouns.get(bare.lower())

    def _opening(self, source: Excerpt) -> PersonalPronoun | None:
        """Read "who writes books" and "we all" by their pronouns, but not "that man"."""
        word = source.text.partition(" ")[0]
        row = None if word.isupper() else self._words.pronouns.get(word.lower())
        is_free = row is not None and (row.human or row.person == 1)
        return row if row is not None and is_free and not row.possessive else None

    def _going_on(self, statement: Statement) -> Statement | None:
        """Find which statement a quotation without source and cue goes on."""
        if statement.cue is not None or statement.parent is not None:
            return None
        before = self._before.get(statement.id)
        # "“No,” the mayor said, according to Oda News. “Never.”"
        quoted = self._quoted.get(before.id) if before is not None else None
        return quoted or before

    def _opens_outer(self, statement: Statement) -> bool:
        """Whether a quotation opens what another statement reports."""
        outer = self._by_id.get(statement.parent or "")
        if (
            outer is None
            or outer.form is Form.DIRECT
            or statement.form is not Form.DIRECT
        ):
            return False
        return statement.content[0].start == outer.content[0].start

    def _antecedent(self, relative: Span, row: PersonalPronoun) -> Referent | None:
        """Find what "who" or "which" refers to: the noun phrase right before it."""
        text = self._document.text
        last = bisect_left(self._starts, relative.start)
        found: list[Referent] = []
        for mention in self._document.mentions[max(0, last - 40) : last]:
            # "Lee, who", "Lee, 61, who"
            between = text[mention.end : relative.start].strip(_BETWEEN)
            if mention.end > relative.start or not (between.isdigit() or not between):
                continue
            unit = self._resolver.units.of(mention)
            referent = self._resolver.meant(unit) if unit else None
            if referent is not None and (referent.speaks or not row.human):
                found.append(referent)
        if row.human:
            # "a post by Lee, who": Lee, and not whoever speaks for the post
            people = [r for r in found if r.plural or r.may_be_person()]
            found = people or found
        found = [referent.speaker() for referent in found]
        if self._is_singular(relative):
            found = [r for r in found if not r.plural] or found
        return found[0] if found else None

    def _is_singular(self, relative: Span) -> bool:
        """Whether the verb behind "who" tells of one: "Lee and Ann Roy, who has …"."""
        words = self._document.words
        behind = words.at(relative.start) + 1
        ending = self._words.small.singular
        return behind < len(words) and words.norm[behind].endswith(ending)

    def _raw(self, source: Excerpt) -> Referent:
        name = squeeze(source.text).partition(" (")[0]
        known = self._resolver.called(name) or self._authors.of_bare(source)
        if known is not None:
            return known.speaker()
        referent = Referent(name, kind=SpeakerKind.GROUP)
        referent.places.append(Span(source.start, source.end))
        return referent


def _is_turn(statement: Statement) -> bool:
    """Whether a name and a colon open it, as in a printed interview."""
    return statement.cue is not None and statement.cue.text == ":"
