"""statements → turns of a printed interview: who is "A", who is "IB"."""

from __future__ import annotations

from typing import Final

from claimtrack.model.document import Document
from claimtrack.model.statement import Statement
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.resolve import Resolver
from claimtrack.stages.speakers.words import PeopleWords

_LEAD: Final = 4  # sentences that may name who is interviewed
_LONGEST: Final = 3  # letters of a label


class Turns:
    """
    Tells whom the labels of an interview mean.

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

    def is_turn(self, statement: Statement) -> bool:
        """Whether a statement is a turn that only letters name: "A: It did not."."""
        source, cue = statement.source, statement.cue
        if source is None or cue is None or cue.text != ":":
            return False
        is_label = len(source.text) <= _LONGEST and source.text.isupper()
        return is_label and (self._is_letter(source.text) or bool(self._named(source.text)))

    def speaker(self, statement: Statement) -> Referent | None:
        """Give who has the turn; None if the text does not tell."""
        label = statement.source.text if statement.source else ""
        if not self._is_letter(label):
            return self._named(label)
        return self._interviewee() if self._words.labels[label.lower()].answers else None

    def _is_letter(self, label: str) -> bool:
        return label.lower() in self._words.labels

    def _named(self, label: str) -> Referent | None:
        """Find the only person of whose name a label gives the first letters."""
        found = [r for r in self._people(len(self._document.text)) if _initials(r) == label]
        return found[0] if len(found) == 1 and len(label) > 1 else None

    def _interviewee(self) -> Referent | None:
        """Give the only person who is named at the beginning."""
        sentences = self._document.sentences
        last = sentences[min(_LEAD, len(sentences)) - 1].end
        found = self._people(last)
        return found[0] if len(found) == 1 else None

    def _people(self, stop: int) -> list[Referent]:
        found: dict[Referent, None] = {}
        for unit in self._resolver.units.all:
            referent = self._resolver.meant(unit)
            if unit.start < stop and referent is not None and referent.named:
                is_person = referent.trust > 0 and " " in referent.name
                if is_person:
                    found[referent] = None
        return list(found)


def _initials(referent: Referent) -> str:
    return "".join(word[0] for word in referent.name.split() if word[0].isupper())
