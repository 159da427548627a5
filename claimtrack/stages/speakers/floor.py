"""Who has the floor: "he added" is said by the last one who spoke."""

from __future__ import annotations

from collections.abc import Iterator

from claimtrack.model.document import Document
from claimtrack.model.statement import Statement
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.spans import SourceSpans
from claimtrack.stages.speakers.units import Unit, Units
from claimtrack.stages.speakers.words import PeopleWords


class Floor:
    """
    Remembers who has made the last statement while a text is being read.

    Args:
        document: The document, with statements.
        words: The words about people.
        units: The units of the document.
    """

    def __init__(self, document: Document, words: PeopleWords, units: Units) -> None:
        self._words = words
        self._last: Referent | None = None
        self._kept = {
            s.source.start for s in document.statements if s.source and self._goes_on(s)
        }
        self._speaking = set(_speaking(document, words, units))

    def note(self, unit: Unit, referent: Referent) -> None:
        """Note who is meant by a unit, which may be the source of a statement."""
        if unit in self._speaking:
            self._last = referent

    def speaks(self, unit: Unit) -> bool:
        """Whether a unit is the source of a statement that nobody cites."""
        return unit in self._speaking

    def kept(self, unit: Unit) -> Referent | None:
        """Give who has spoken last, if a source goes on with it; else None."""
        return self._last if unit.start in self._kept else None

    def _goes_on(self, statement: Statement) -> bool:
        """Whether the verb of the cue tells so; "also said" may be of anybody."""
        cue = statement.cue.text.lower() if statement.cue else ""
        words = {cue, *cue.split()} - self._words.small.linkers
        return not self._words.small.continuing.isdisjoint(words)


def _speaking(document: Document, words: PeopleWords, units: Units) -> Iterator[Unit]:
    """Yield the units that speak, but not those whom others cite."""
    spans = SourceSpans(document, words)
    for statement in document.statements:
        if statement.source is not None and statement.parent is None:
            mention = spans.mention(spans.cited(statement.source))
            unit = units.of(mention) if mention is not None else None
            if unit is not None:
                yield unit
