"""Who has the floor: the last one who spoke, or who has just been asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from claimtrack.model.document import Document
from claimtrack.model.passage import Words
from claimtrack.model.statement import Statement
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.spans import SourceSpans
from claimtrack.stages.speakers.surroundings import Surroundings
from claimtrack.stages.speakers.units import Unit, Units
from claimtrack.stages.speakers.words import PeopleWords

_NEAR: Final = 1  # how many sentences behind a question its answer may stand


class Floor:
    """
    Remembers who has made the last statement while a text is being read.

    Args:
        document: The document, with statements.
        words: The words about people.
        units: The units of the document.
        surroundings: What each place is part of.
    """

    def __init__(
        self,
        document: Document,
        words: PeopleWords,
        units: Units,
        surroundings: Surroundings,
    ) -> None:
        self._words = words
        self._surroundings = surroundings
        self._last: Referent | None = None
        self._asked: tuple[Referent, int] | None = None
        self._asker: tuple[Referent, int] | None = None
        self._kept = {
            s.source.start for s in document.statements if s.source and self._goes_on(s)
        }
        put = [s for s in document.statements if self._is_put(document.words, s)]
        self._addressees = {s.addressee.start for s in put if s.addressee}
        self._askers = {s.source.start for s in put if s.source}
        self._agents = {s.source.start for s in put if s.source and _is_agent(s)}
        self._speaking = set(_speaking(document, words, units))

    def note(self, unit: Unit, referent: Referent) -> None:
        """Note who is meant by a unit, which may be the source of a statement."""
        here = referent, self._surroundings.sentence(unit.start)
        if unit.mention.start in self._addressees:
            self._asked = here
        if unit in self._speaking:
            self._last = referent
            if unit.start not in self._askers:
                self._asked = self._asker = None
            elif unit.start in self._agents:
                self._asker = here

    def speaks(self, unit: Unit) -> bool:
        """Whether a unit is the source of a statement that nobody cites."""
        return unit in self._speaking

    def kept(self, unit: Unit) -> Referent | None:
        """Give who has spoken last, if a source goes on with it; else None."""
        return self._last if unit.start in self._kept else None

    def before(self, unit: Unit) -> Referent | None:
        """Give who has spoken last, if a unit speaks as well; else None."""
        return self._last if unit in self._speaking else None

    def asked(self, unit: Unit) -> Referent | None:
        """Give who has just been asked, if a unit speaks right behind the question."""
        return self._before(unit, self._asked)

    def asker(self, unit: Unit) -> Referent | None:
        """Give "by" whom somebody has just been asked, if a unit speaks right behind."""
        return self._before(unit, self._asker)

    def _before(
        self, unit: Unit, known: tuple[Referent, int] | None
    ) -> Referent | None:
        if known is None or unit not in self._speaking or unit.start in self._askers:
            return None
        near = self._surroundings.sentence(unit.start) - known[1] <= _NEAR
        return known[0] if near else None

    def _is_put(self, words: Words, statement: Statement) -> bool:
        """
        Whether somebody is asked something, and not for something or to do it.

        Who is asked is the addressee, or somebody else than who stands behind "by".
        """
        cue = statement.cue
        if cue is None or not (statement.addressee or _is_agent(statement)):
            return False
        small = self._words.small
        within = words.within(cue)
        if small.asking.isdisjoint(words.norm[within.start : within.stop]):
            return False
        opening = words.norm[words.at(statement.content[0].start)]
        return opening not in small.wanting

    def _goes_on(self, statement: Statement) -> bool:
        """Whether the verb of the cue tells so; "also said" may be of anybody."""
        cue = statement.cue.text.lower() if statement.cue else ""
        words = {cue, *cue.split()} - self._words.small.linkers
        return not self._words.small.continuing.isdisjoint(words)


def _is_agent(statement: Statement) -> bool:
    """Whether the source stands between cue and content: "asked by Lee whether"."""
    cue, source = statement.cue, statement.source
    if cue is None or source is None or not statement.content:
        return False
    return cue.end <= source.start and source.end <= statement.content[0].start


def _speaking(document: Document, words: PeopleWords, units: Units) -> Iterator[Unit]:
    """Yield the units that speak, but not those whom others cite."""
    spans = SourceSpans(document, words)
    for statement in document.statements:
        if statement.source is not None and statement.parent is None:
            mention = spans.mention(spans.cited(statement.source))
            unit = units.of(mention) if mention is not None else None
            if unit is not None:
                yield unit
