"""How much a mention brings a referent before the reader's eyes."""

from __future__ import annotations

from collections.abc import Collection

from claimtrack.model.document import Document
from claimtrack.model.passage import CLITIC
from claimtrack.stages.speakers.datelines import find_dateline
from claimtrack.stages.speakers.salience import (
    BESIDE,
    HEAD,
    OBJECT,
    QUOTED,
    RECENCY,
    REPORTED,
    SOURCE,
    SUBJECT,
)
from claimtrack.stages.speakers.surroundings import Surroundings
from claimtrack.stages.speakers.units import Unit
from claimtrack.stages.speakers.words import PeopleWords


class Prominence:
    """
    Weighs mentions by what they are in their sentences.

    Args:
        document: The document.
        words: The words about people.
        surroundings: What each place is part of.
        sources: Where the sources of statements begin.
    """

    def __init__(
        self,
        document: Document,
        words: PeopleWords,
        surroundings: Surroundings,
        sources: Collection[int],
    ) -> None:
        self._document = document
        self._words = words
        self._surroundings = surroundings
        self._sources = sources
        self._dateline = find_dateline(document)

    def weigh(self, unit: Unit) -> float:
        """
        Weigh a mention by its place in the sentence.

        Args:
            unit: Where it is.
        """
        if unit.modifier:
            return OBJECT * QUOTED
        start = unit.mention.start
        if start < self._dateline.end and start >= self._dateline.start:
            return 0.0
        words = self._document.words
        at, behind = words.at(start), words.at(unit.mention.end)
        before = words.norm[at - 1] if at else "."
        weight = RECENCY
        # In "Roy was charged by Lee", Roy is spoken of.
        if start in self._sources and before not in self._words.small.agents:
            weight += SUBJECT + SOURCE
        elif self._is_subject(before):
            weight += SUBJECT
        elif before in self._words.small.prepositions:
            weight *= BESIDE
        else:
            weight += OBJECT
        if behind >= len(words) or words.norm[behind] != CLITIC:
            weight += HEAD
        if self._surroundings.is_quoted(start):
            return weight * QUOTED
        return weight * REPORTED if self._surroundings.around(start) else weight

    def _is_subject(self, before: str) -> bool:
        """Whether a subject may stand behind this word."""
        return not before[:1].isalpha() or before in self._words.small.linkers
