"""pronouns → referents: the most present of those who agree, but not oneself."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from claimtrack.lexicon.rows.people import PersonalPronoun
from claimtrack.model.span import Span
from claimtrack.model.statement import Form
from claimtrack.stages.speakers.floor import Floor
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.salience import QUOTED, agreement
from claimtrack.stages.speakers.scene import Meaning, Scene
from claimtrack.stages.speakers.units import Unit

_THING: Final = -0.5  # how far "it" speaks against a person
_SURE: Final = 0.5  # how well "he" must agree with who spoke last
_PHRASE: Final = 6  # words of a phrase that opens a sentence
_LEAST: Final = 20.0  # a referent that is less present is not meant by a pronoun


class Pronouns:
    """
    Tells whom pronouns of the third person mean.

    Args:
        scene: The text while it is being read.
        floor: Who has spoken last.
    """

    def __init__(self, scene: Scene, floor: Floor) -> None:
        self._document = scene.document
        self._words = scene.words
        self._units = scene.units
        self._cast = scene.cast
        self._surroundings = scene.surroundings
        self._focus = scene.focus
        self._floor = floor
        self._quotations: dict[int, list[Span]] = {}
        for statement in scene.document.statements:
            if statement.source is not None and statement.form is Form.DIRECT:
                quoted = self._quotations.setdefault(statement.source.start, [])
                quoted.extend(statement.content)

    def meant(self, unit: Unit, early: Meaning) -> Referent | None:
        """
        Give whom a pronoun means; None if nobody who agrees is present.

        Args:
            unit: Where the pronoun is.
            early: Tells whom a unit means that may lie ahead.
        """
        row = self._words.pronouns[unit.mention.head]
        if row.person != 3 or row.relative:
            return None
        last = self._floor.kept(unit)
        if last is not None and agreement(row, last) > _SURE:
            return last  # "he added" goes on with the last statement
        asked = self._floor.asked(unit)
        if asked is not None and _may_be(row, asked):
            return asked  # "Lee asked Roy if it was late. He said no."
        unnamed = self._unnamed(unit)
        if unnamed is not None and _may_be(row, unnamed):
            return unnamed
        ahead = self._ahead(unit, early) if row.possessive else None
        if ahead is not None and agreement(row, ahead) > _SURE:
            return ahead
        found = self._most_present(unit, row, self._others(unit, early))
        if found is not None:
            _learn(found, row)
        return found

    def _unnamed(self, unit: Unit) -> Referent | None:
        """
        Give the person without a name who has spoken in the sentence before.

        That is "A nurse said Roy was ill. She …", where Roy is better known; None if
        somebody else has been the subject since.
        """
        last = self._floor.before(unit)
        if last is None or last.named or last.plural or last.trust <= 0:
            return None
        is_next = last.sentence == self._focus.sentence - 1
        return last if is_next and self._focus.subject() is None else None

    def _ahead(self, unit: Unit, early: Meaning) -> Referent | None:
        """Give who is named behind what opens a sentence: "According to her aide, Roy"."""
        words = self._document.words
        at = words.at(unit.start)
        opening = words.start[max(at - 2, 0) : at]
        if not any(map(self._surroundings.is_first, opening)):
            return None
        phrase = words.norm[at : at + _PHRASE]
        comma = at + phrase.index(",") if "," in phrase else len(words)
        start = words.start[comma + 1] if comma + 1 < len(words) else -1
        subject = self._units.starting(start)
        if subject is None or subject.mention.name is None:
            return None
        # "According to her aide, Lee, the mayor left" names the aide.
        behind = words.at(subject.mention.end)
        is_apposed = subject.mention.start < start or words.norm[
            behind : behind + 1
        ] == (",",)
        return None if is_apposed else early(subject)

    def _most_present(
        self, unit: Unit, row: PersonalPronoun, others: Container[Referent]
    ) -> Referent | None:
        quotation = self._surroundings.quotation(unit.start)
        speaks = self._floor.speaks(unit)

        def fits(referent: Referent) -> float:
            if referent in others or (speaks and not self._may_speak(referent)):
                return 0.0
            # What the same quotation has told of is as present as the rest of the text.
            is_same = quotation >= 0 and referent.quotation == quotation
            return agreement(row, referent) / (QUOTED if is_same else 1.0)

        return self._focus.best(fits, least=_LEAST, most=1 / QUOTED)

    def _may_speak(self, referent: Referent) -> bool:
        """Whether it is one who speaks, or a document: "it reads" is of no mile."""
        is_document = referent.head in self._words.documents
        return referent.speaks or referent.named or is_document

    def _others(self, unit: Unit, early: Meaning) -> set[Referent]:
        """Give those who are surely not meant, since nobody quotes himself by name."""
        others = {
            referent
            for span in self._quotations.get(unit.start, ())
            for inner in self._units.between(span.start, span.end)
            if not inner.modifier
            for referent in self._cast.meant(inner)
        }
        asker = self._floor.asker(unit)
        if asker is not None:
            others.add(asker)  # "Asked by Roy if it was late, he said no."
        quoting = self._quoting(unit)
        speaker = early(quoting) if quoting is not None else None
        return others if speaker is None else others | {speaker}

    def _quoting(self, unit: Unit) -> Unit | None:
        """Give the source of the quotation around a pronoun, who says "I" of himself."""
        if not self._surroundings.is_quoted(unit.start):
            return None
        statement = self._surroundings.around(unit.start)
        if statement is None or statement.source is None:
            return None
        return self._units.of(statement.source)


def _may_be(row: PersonalPronoun, referent: Referent) -> bool:
    """Whether nothing that is known of somebody speaks against a pronoun."""
    known = referent.gender in (None, row.gender)
    return known and agreement(row, referent) > 0


def _learn(referent: Referent, row: PersonalPronoun) -> None:
    """Take over what a pronoun tells about the one whom it means."""
    if row.gender in ("f", "m") and referent.gender is None:
        referent.gender, referent.guessed = row.gender, True
        referent.trust = max(referent.trust, 1.0)
    if row.gender == "n" and referent.trust == 0:
        referent.trust = _THING
