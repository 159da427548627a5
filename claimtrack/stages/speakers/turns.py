"""statements → turns of a printed interview: who is "A", who is "IB"."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from claimtrack.model.document import Document
from claimtrack.model.statement import Form, Statement
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
        label = source.text
        if len(label) > _LONGEST or not label.isupper():
            return False
        return self._is_letter(label) or self._named(label) is not None

    def is_answer(self, statement: Statement, before: Statement | None) -> bool:
        """Whether a paragraph without a name answers the turn before it."""
        named = statement.source is not None or statement.cue is not None
        if named or statement.form is Form.DIRECT or before is None:
            return False
        label = before.source
        content = before.content[0] if before.content else None
        if label is None or content is None or (before.cue and before.cue.text != ":"):
            return False
        return label.end <= content.start and content.text.endswith("?")

    def speaker(self, statement: Statement) -> Referent | None:
        """Give who has the turn; None if the text does not tell."""
        label = statement.source.text if statement.source else ""
        if not label:
            return self._interviewee
        if not self._is_letter(label):
            return self._named(label)
        return self._interviewee if self._words.labels[label.lower()].answers else None

    def _is_letter(self, label: str) -> bool:
        return label.lower() in self._words.labels

    def _named(self, label: str) -> Referent | None:
        """Find the only person of whose name a label gives the first letters."""
        found = self._by_initials.get(label, [])
        return found[0] if len(found) == 1 and len(label) > 1 else None

    @cached_property
    def _interviewee(self) -> Referent | None:
        """The only person whom the headline names, or else the beginning."""
        for sentences in (1, _LEAD):
            ends = [span.end for span in self._document.sentences[:sentences]]
            lead = max(ends, default=0)
            found = [who for who, start in self._people.items() if start < lead]
            if len(found) == 1:
                return found[0]
        return None

    @cached_property
    def _by_initials(self) -> dict[str, list[Referent]]:
        found: dict[str, list[Referent]] = {}
        for who in self._people:
            letters = "".join(word[0] for word in who.name.split() if word[0].isupper())
            found.setdefault(letters, []).append(who)
        return found

    @cached_property
    def _people(self) -> dict[Referent, int]:
        """Those with a full name, each with the place where he is first mentioned."""
        found: dict[Referent, int] = {}
        for unit in self._resolver.units.all:
            who = self._resolver.meant(unit)
            if who is not None and who.named and who.trust >= 0 and " " in who.name:
                found.setdefault(who, unit.start)
        return found
