"""Who says what a document says: the outlet of a story, the court of a ruling."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from claimtrack.lexicon.rows.documents import DocumentNoun, Genre, ProvenanceVerb
from claimtrack.model.document import Document
from claimtrack.model.span import Excerpt, Span
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.resolve import Resolver
from claimtrack.stages.speakers.units import Unit
from claimtrack.stages.speakers.words import PeopleWords

_BEHIND: Final = 9  # words from a document to the verb that says where it comes from
_BEFORE: Final = 4  # words from that verb to a document
_OF_ONE: Final = frozenset({Genre.STUDY, Genre.RULING})  # a text is about one of them
_GAP: Final = 3  # words from the preposition to the author
_AGENT: Final = 9  # words from that verb to "by"


class Authors:
    """
    Gives the documents of a text their authors.

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
        # Both in the order of the text, so that the last before a place is soon found.
        self._known: dict[Genre, list[tuple[int, Referent, DocumentNoun]]] = {}
        self._makers: dict[str, list[tuple[int, Referent]]] = {}

    def add(self) -> None:
        """Find the authors: first those whom the text names, then the likely ones."""
        self._learn_makers()
        documents = list(self._documents())
        for unit, row, referent in documents:
            speaking = self._speaking(unit, row, referent) if row.genres else None
            referent.author = speaking or referent.author or self._named(unit, row)
            if referent.author is not None:
                for genre in row.genres:
                    self._known.setdefault(genre, []).append(
                        (unit.start, referent.author, row)
                    )
        for unit, row, referent in documents:
            if referent.author is None:
                referent.author = self._likely(unit, row, referent)

    def of_bare(self, source: Excerpt) -> Referent | None:
        """
        Give the author of a document without article, as headlines have it.

        Args:
            source: Its words: "Report", "Fake story".
        """
        row = self._words.documents.get(source.text.lower().split()[-1])
        if row is None:
            return None
        return self._of_genre(source.start, row, is_new=False)

    def _learn_makers(self) -> None:
        nouns = {
            noun
            for row in self._words.documents.values()
            for noun in row.issuers.split()
        }
        for unit in self._resolver.units.all:
            referent = self._resolver.meant(unit)
            if referent is not None and referent.speaks:
                called = {referent.head, *referent.name.lower().split()}
                for noun in nouns & (called | referent.leads):
                    self._makers.setdefault(noun, []).append((unit.start, referent))

    def _documents(self) -> Iterator[tuple[Unit, DocumentNoun, Referent]]:
        """Yield where documents are mentioned; "it was posted" is of the last one."""
        last: tuple[DocumentNoun, Referent] | None = None
        for unit in self._resolver.units.all:
            referent = self._resolver.meant(unit)
            pronoun = self._words.pronouns.get(unit.mention.head)
            if pronoun is not None and pronoun.possessive:
                continue  # its source is another one
            if pronoun is not None and last and self._is_published(unit):
                yield (unit, *last)
            elif referent is not None:
                # In headlines, "Story" looks like a name.
                noun = referent.name.lower() if referent.named else referent.head
                row = self._words.documents.get(noun)
                if row is not None:
                    last = (row, referent)
                    yield (unit, *last)

    def _is_published(self, unit: Unit) -> bool:
        """Whether "was posted" follows, but not "reaches Oslo comes from"."""
        words = self._document.words
        at = words.at(unit.start)
        verb, copulas = words.norm[at + 2 : at + 4], self._words.small.copulas
        is_passive = not copulas.isdisjoint(words.norm[at + 1 : at + 3])
        return is_passive and any(norm in self._words.provenance for norm in verb)

    def _named(self, unit: Unit, row: DocumentNoun) -> Referent | None:
        """Find the author in "the story was posted by X" or "X posted a story"."""
        words = self._document.words
        at = words.at(unit.start)
        while words.norm[at] != unit.mention.head and words.end[at] < unit.mention.end:
            at += 1
        behind = self._behind_time(at + 1)
        if behind < len(words) and words.norm[behind] in self._words.small.sources:
            return self._speaker_at(behind + 1)
        carrier = self._carrier(behind) if Genre.NEWS in row.genres else None
        if carrier is not None:
            return carrier
        within = words.within(self._sentence(unit.start))
        for number in range(at + 1, min(at + _BEHIND, within.stop)):
            verb = self._words.provenance.get(words.norm[number])
            if verb is not None:
                return self._behind(verb, number, row)
            pronoun = self._words.pronouns.get(words.norm[number])
            if pronoun is not None and pronoun.possessive:
                break  # "The blog says its news comes from Oda."
        first = words.at(unit.mention.start)
        for number in range(first - 1, max(within.start, first - _BEFORE), -1):
            if words.norm[number] in self._words.small.linkers:
                break  # "posted that the story was false"
            verb = self._words.provenance.get(words.norm[number])
            if verb is not None and verb.active:
                return self._subject(
                    Span(words.start[within.start], words.start[number])
                )
        return None

    def _carrier(self, number: int) -> Referent | None:
        """Find the outlet in "a post on the blog Oda Watch", unlike "a report on Oda"."""
        words = self._document.words
        carriers = {
            w for r in self._words.provenance.values() for w in r.carriers.split()
        }
        if number >= len(words) or words.norm[number] not in carriers:
            return None
        found = self._speaker_at(number + 1)
        makers = self._words.documents["article"].issuers.split()
        is_outlet = (
            found is not None and found.named and not found.leads.isdisjoint(makers)
        )
        return found if is_outlet else None

    def _speaking(
        self, document: Unit, row: DocumentNoun, referent: Referent
    ) -> Referent | None:
        """Give who says something behind "In a letter", if that opens the sentence."""
        words, mention = self._document.words, document.mention
        is_inside = (
            mention.core and mention.owner and mention.core.covers(mention.owner)
        )
        is_owned = referent.owner and not (row.lodged and is_inside)
        sentence = self._sentence(mention.start)
        is_opening = words.at(mention.start) == words.at(sentence.start) + 1
        if is_owned or not (is_opening and self._words.is_new(mention.text)):
            return None
        units = self._resolver.units
        behind = units.between(mention.end, sentence.end)
        unit = next((unit for unit in behind if units.is_source(unit.mention)), None)
        return self._resolver.meant(unit) if unit is not None else None

    def _behind_time(self, number: int) -> int:
        """Pass over "on Monday" in "a report on Monday by Oda Steel"."""
        words, times = self._document.words, self._document.times
        start = words.start[min(number, len(words) - 1)]
        found = times[bisect_left(times, start, key=lambda t: t.start) :][:1]
        if not found or words.at(found[0].start) - number > 1:
            return number
        return words.at(found[0].end)

    def _sentence(self, offset: int) -> Span:
        sentences = self._document.sentences
        at = bisect_left(sentences, offset + 1, key=lambda s: s.start) - 1
        return sentences[max(at, 0)]

    def _behind(
        self, verb: ProvenanceVerb, number: int, row: DocumentNoun
    ) -> Referent | None:
        """Find who stands behind "posted by" or, of news, behind "posted on"."""
        words = self._document.words
        leads = verb.leads
        if Genre.NEWS in row.genres:
            leads += f" {verb.carriers}"
        for at in range(number + 1, min(number + 1 + _AGENT, len(words))):
            # "published on X on Nov. 3 by Lee"
            is_agent = verb.active and words.norm[at] in self._words.small.agents
            is_near = at <= number + _GAP and words.norm[at] in leads.split()
            found = self._speaker_at(at + 1) if is_agent or is_near else None
            if found is not None or is_agent:
                return found
            if words.norm[at] == ",":
                break
        return None

    def _speaker_at(self, number: int) -> Referent | None:
        """Give who is mentioned right behind a word, if he may be an author."""
        words = self._document.words
        if number >= len(words):
            return None
        first = words.start[number]
        last = words.start[min(number + _GAP, len(words) - 1)]
        found: list[Referent] = []
        for unit in self._resolver.units.behind(first, _GAP):
            referent = self._resolver.meant(unit)
            if unit.mention.start > last or unit.modifier or referent is None:
                continue
            if referent.speaks and referent.name.lower() not in self._words.networks:
                found.append(referent)
        # "the website Oda News": the name says more than the noun before it.
        return next((r for r in found if r.named), found[0] if found else None)

    def _subject(self, before: Span) -> Referent | None:
        """Give who is mentioned last before a verb, in its sentence."""
        words = self._document.words
        found: tuple[Unit, Referent] | None = None
        for unit in self._resolver.units.before(before.end, _GAP):
            referent = self._resolver.meant(unit)
            if unit.start < before.start or referent is None or not referent.speaks:
                continue
            if found is not None and not unit.mention.covers(found[0].mention):
                break
            found = (unit, referent)
            # "Police in Rome posted it", and not Rome.
            at = words.at(unit.mention.start)
            if not at or words.norm[at - 1] not in self._words.small.inside:
                break
        return found[1] if found is not None else None

    def _likely(
        self, unit: Unit, row: DocumentNoun, referent: Referent
    ) -> Referent | None:
        """Give the author of another document of the sort, or one who makes such."""
        is_new = self._words.is_new(unit.mention.text)
        found = self._of_genre(unit.start, row, is_new=is_new)
        if found is None and not is_new:
            found = self._issuer(unit.start, row) or referent.backdrop
        return found

    def _of_genre(
        self, start: int, row: DocumentNoun, *, is_new: bool
    ) -> Referent | None:
        """Give the author of the document of the sort that was last mentioned."""
        for genre in row.genres:
            known = self._known.get(genre, [])
            before = bisect_left(known, start, key=_start) - 1
            if before >= 0 and not is_new:
                return known[before][1]
            # "Story says …": it is told later where the story comes from, but a post is
            # not the article that tells of it.
            if before < 0 and known and (genre in _OF_ONE or known[0][2] is row):
                return known[0][1]
        return None

    def _issuer(self, start: int, row: DocumentNoun) -> Referent | None:
        """Give the one last mentioned who is of a sort that makes such documents."""
        latest: list[tuple[int, Referent]] = []
        for noun in row.issuers.split():
            makers = self._makers.get(noun, [])
            before = bisect_left(makers, start, key=_start) - 1
            latest += makers[before : before + 1] if before >= 0 else []
        return max(latest, key=_start)[1] if latest else None


def _start(found: tuple[int, Referent] | tuple[int, Referent, DocumentNoun]) -> int:
    return found[0]
