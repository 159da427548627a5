"""words → words that may be a platform"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import attrs

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.details import Outlet, PlatformNoun
from claimtrack.lexicon.rows.names import Title
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.stages.details.leads import LeadFinder
from claimtrack.stages.details.outlet_names import (
    OutletNames,
    name_end,
    name_start,
)
from claimtrack.text.lookup import Phrases

_Place: TypeAlias = "PlatformNoun | Outlet"


@attrs.frozen
class Candidate:
    """
    Words that may be a platform.

    Args:
        first: Their first word.
        last: The word behind them.
        kind: The kind of platform.
        proper: Whether they are a name: an outlet, "Twitter".
        lead: The preposition that leads to them, "in" of "in a statement"; None if none
            does.
        speaks: Whether they can be a subject: "the statement said".
        cited: Whether one can go by them: "according to a report".
        told: Whether they can be told something.
    """

    first: int
    last: int
    kind: str
    proper: bool = False
    lead: int | None = None
    speaks: bool = False
    cited: bool = False
    told: bool = False

    @property
    def led(self) -> bool:
        """Whether a preposition leads to the words."""
        return self.lead is not None

    @property
    def outlet(self) -> bool:
        """Whether they name an outlet."""
        return self.proper and self.told


class CandidateFinder:
    """
    Finds words that may be a platform, wherever they stand.

    Args:
        lexicon: Its `PlatformNoun`, `Outlet`, `OutletWord` and `PublishingVerb` rows
            are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._names: Phrases[_Place] = Phrases(
            {**lexicon.by_form(PlatformNoun), **lexicon.by_form(Outlet)}
        )
        self._titles = lexicon.forms(Title)
        self._other = words_of(lexicon, WordClass.DETERMINER) - words_of(
            lexicon, WordClass.DEFINITE
        )
        self._leads = LeadFinder(lexicon)
        self._outlets = OutletNames(lexicon)

    def find(self, document: Document) -> list[Candidate]:
        """Find all words of the document that may be a platform, in order."""
        words = document.words
        found = list(self._named(words))
        for (first, last), part in self._outlets.shaped(words):
            found.append(self._outlet(words, first, last, part.kind, part.leads))
        for first, last in self._outlets.titled(words):
            found.append(self._outlet(words, first, last, "press", Outlet.LEADS))
        times = {words.at(time.start) for time in document.times}
        for lead, (first, last) in self._outlets.published(words):
            if first not in times:  # "filed in March"
                found.append(Candidate(first, last, "press", True, lead))
        # A name may be found twice, by its table and by its shape: the table wins.
        once = {(c.first, -c.last): c for c in reversed(found)}
        return [once[place] for place in sorted(once)]

    def _outlet(
        self, words: Words, first: int, last: int, kind: str, leads: str
    ) -> Candidate:
        lead = self._leads.find(words, first, leads)
        return Candidate(first, last, kind, True, lead, told=True)

    def _named(self, words: Words) -> Iterator[Candidate]:
        """Find the words of the tables."""
        noun, given = 0, False
        for start, last, row in self._names.scan(words.norm):
            if self._is_inside_name(words, start, last, row):
                continue
            first = start
            if isinstance(row, Outlet) or not row.told:
                lead = self._leads.find(words, first, row.leads, noun, given=given)
            else:
                first = name_start(words, start)  # Leeds Crown Court
                lead = self._leads.find(words, first, row.leads)
            noun, given = last, isinstance(row, PlatformNoun) and row.given
            yield self._of_row(words, (first, last), row, lead)

    def _of_row(
        self, words: Words, span: tuple[int, int], row: _Place, lead: int | None
    ) -> Candidate:
        first, last = span
        if isinstance(row, Outlet):
            return Candidate(first, last, row.kind, True, lead, told=True)
        end = self._name_behind(words, last) if row.named else last
        if end > last:  # "the newspaper Star of the North"
            return Candidate(last, end, row.kind, True, lead, told=True)
        return Candidate(
            first,
            last,
            row.kind,
            proper=row.bare,
            lead=lead,
            speaks=row.speaks,
            cited=row.cited or row.speaks,
            told=row.told,
        )

    def _is_inside_name(self, words: Words, first: int, last: int, row: _Place) -> bool:
        """Whether the words are no platform but a part of a name, or no name at all."""
        capital = words.text[first][0].isupper()
        before = first > 0 and words.text[first - 1][0].isupper()
        behind = last < len(words) and words.text[last][0].isupper()
        if isinstance(row, Outlet):
            # "told MSNBC Ms. Roy was well", but: the Independent Party
            initials = words.text[first].isupper() and len(words.text[first]) > 1
            if first and words.norm[first - 1] in self._other:
                return True  # every Independent
            return not capital or (last - first == 1 and behind and not initials)
        if row.bare:
            return False
        if capital and behind and words.norm[first] in self._titles:
            return True  # Judge Roy
        one = last - first == 1
        inside = one and first > 0 and words.text[first - 1][0].islower()
        # "the Geological Survey", "the Post"
        return capital and (before or inside) and not row.told

    def _name_behind(self, words: Words, last: int) -> int:
        """Give the word behind the name that begins at `last`: Star of the North."""
        end = name_end(words, last)
        return self._outlets.behind_inner(words, end) if end > last else last
