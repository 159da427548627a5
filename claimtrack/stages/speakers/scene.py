"""document → what all who find out whom a word means look at."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import TypeAlias

import attrs

from claimtrack.model.document import Document
from claimtrack.stages.speakers.cast import Cast
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.salience import Focus
from claimtrack.stages.speakers.surroundings import Surroundings
from claimtrack.stages.speakers.units import Unit, Units
from claimtrack.stages.speakers.words import PeopleWords

Meaning: TypeAlias = Callable[[Unit], Referent | None]
"""Tells whom the words at a unit mean."""


@attrs.frozen
class Scene:
    """
    A text while it is being read.

    Args:
        document: The document, with mentions and statements.
        words: The words about people.
        sources: Where the sources of statements begin.
        units: The places where the text refers to somebody.
        surroundings: What each place is part of.
        cast: All who are named in the text.
        focus: Who is present to the reader, which changes from word to word.
    """

    document: Document
    words: PeopleWords
    sources: AbstractSet[int]
    units: Units
    surroundings: Surroundings
    cast: Cast
    focus: Focus

    @classmethod
    def of(cls, document: Document, words: PeopleWords) -> Scene:
        """Set the scene of a document, before anything of it is read."""
        sources = [s.source for s in document.statements if s.source is not None]
        begins = {source.start for source in sources}
        told = {s.addressee.start for s in document.statements if s.addressee}
        involved = begins | told
        units = Units(document.mentions, document.times, sources, words.roles)
        surroundings = Surroundings(document, words)
        cast = Cast(document.text, units.all, words, surroundings.is_titled, begins)

        def is_open(unit: Unit) -> bool:
            # A capital may only be that of the first word of a sentence.
            start = unit.mention.start
            is_bare = unit.start == start and start not in involved
            return is_bare and surroundings.is_first(start)

        cast.doubt(units.all, is_open)
        return cls(document, words, begins, units, surroundings, cast, Focus())
