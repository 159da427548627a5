"""units → referents: names, pronouns, roles and groups, in the order of the text."""

from __future__ import annotations

from typing import Final

from claimtrack.model.document import Document
from claimtrack.model.people import Mention, MentionKind
from claimtrack.model.span import Span
from claimtrack.stages.speakers.bearers import Bearers
from claimtrack.stages.speakers.described import Described
from claimtrack.stages.speakers.floor import Floor
from claimtrack.stages.speakers.prominence import Prominence
from claimtrack.stages.speakers.pronouns import Pronouns
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.scene import Scene
from claimtrack.stages.speakers.units import Unit
from claimtrack.stages.speakers.words import PeopleWords

_DEPTH: Final = 3  # owners of owners


class Resolver:
    """
    Reads the units of a text from left to right and tells whom each means.

    Args:
        document: The document, with mentions and statements.
        words: The words about people.
    """

    def __init__(self, document: Document, words: PeopleWords) -> None:
        scene = Scene.of(document, words)
        self._words = words
        self._cast = scene.cast
        self._focus = scene.focus
        self.units = scene.units
        self.surroundings = scene.surroundings
        self._prominence = Prominence(
            document, words, scene.surroundings, scene.sources
        )
        self._floor = Floor(document, words, scene.units, scene.surroundings)
        self._bearers = Bearers(scene)
        self._pronouns = Pronouns(scene, self._floor)
        self._described = Described(scene, self._bearers.meant)
        self._meant: dict[Unit, Referent | None] = {}
        self._depth = 0

    def resolve(self) -> None:
        """Go through all units once."""
        # What a sentence about nobody tells does not make those before it fade.
        last, number = -1, 0
        for unit in self.units.all:
            sentence = self.surroundings.sentence(unit.start)
            if sentence != last and self._may_speak(unit.mention):
                last, number = sentence, number + 1
            self._focus.enter(number)
            if unit not in self._meant:
                self._meant[unit] = self._referent(unit)
            referent = self._meant[unit]
            if referent is not None:
                self._note(unit, referent)

    def meant(self, unit: Unit) -> Referent | None:
        """Give whom a unit means; None if unsure."""
        return self._meant.get(unit)

    def called(self, name: str) -> Referent | None:
        """Give who bears a name that no mention has told of; None if nobody does."""
        return self._cast.called(name)

    def _may_speak(self, mention: Mention) -> bool:
        """Whether the words are such as stand for somebody."""
        if mention.kind in (MentionKind.NAME, MentionKind.PRONOUN):
            return True
        is_body = (
            mention.kind is MentionKind.ROLE and mention.head in self._words.bodies
        )
        return is_body or self._words.role(mention.head) is not None

    def _note(self, unit: Unit, referent: Referent) -> None:
        mention = unit.mention
        if mention.kind is not MentionKind.PRONOUN:
            referent.places.append(Span(mention.start, mention.end))
        weight = self._prominence.weigh(unit)
        self._focus.mention(referent, weight)
        principal = referent.principal
        if principal is not None and principal.may_be_body():
            self._focus.back(principal, weight)  # "It" behind "Oda’s spokesman said"
        referent.quotation = self.surroundings.quotation(mention.start)
        self._floor.note(unit, referent)

    def _referent(self, unit: Unit) -> Referent | None:
        mention = unit.mention
        if mention.kind is MentionKind.PRONOUN:
            return self._pronouns.meant(unit, self._early)
        if mention.name is not None:
            native = None if unit.modifier else self._described.native(mention)
            return native or self._bearers.meant(unit)
        if mention.kind is MentionKind.ROLE:
            return None if unit.modifier else self._described.one(mention, self._early)
        return self._described.several(mention, self._early)

    def _early(self, unit: Unit) -> Referent | None:
        """Tell whom a unit means that may lie ahead, as the source of a quotation does."""
        if unit not in self._meant and self._depth < _DEPTH:
            self._depth += 1
            self._meant[unit] = self._referent(unit)
            self._depth -= 1
        return self._meant.get(unit)
