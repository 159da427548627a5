"""sentences → what somebody is said to be: "Ann Roy was elected mayor of Rome"."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from claimtrack.model.document import Document
from claimtrack.stages.speakers.surroundings import Surroundings
from claimtrack.stages.speakers.units import Unit
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.text.folding import squeeze

_REACH: Final = 12  # words from a name to the verb
_GAP: Final = 5  # words from the verb to the noun
_ENDS: Final = frozenset(".;:?!")


class Predicates:
    """
    Finds the roles that sentences give to their subjects.

    Args:
        document: The document.
        words: The words about people.
        units: The units of the text, in order.
        surroundings: What each place is part of.
    """

    def __init__(
        self,
        document: Document,
        words: PeopleWords,
        units: list[Unit],
        surroundings: Surroundings,
    ) -> None:
        self._document = document
        self._words = words
        self._surroundings = surroundings
        self._named = {u.start: u for u in units if u.mention.name is not None}
        self._starts = sorted(self._named)

    def role(self, unit: Unit) -> str | None:
        """
        Give the role that the sentence gives to a name; None if it gives none.

        Args:
            unit: Where the name is.
        """
        # What others say that somebody is may be an insult.
        if self._surroundings.around(unit.start) is not None:
            return None
        words = self._document.words
        first = words.at(unit.mention.end)
        later = bisect_left(self._starts, unit.mention.end)
        stop = len(words)
        if later < len(self._starts):
            stop = words.at(self._starts[later])
        for number in range(first, min(first + _REACH, stop)):
            if words.norm[number] in _ENDS:
                break
            if words.norm[number] in self._words.small.linking:
                role = self._role_behind(number + 1)
                if role is not None:
                    return role
        return None

    def _role_behind(self, first: int) -> str | None:
        """Read "the first mayor of Rome" or "as mayor", without the small words."""
        words = self._document.words
        first += not self._words.small.capacity.isdisjoint(
            words.norm[first : first + 1]
        )
        for number in range(first, min(first + _GAP, len(words))):
            norm = words.norm[number]
            if norm in self._words.roles:
                return self._text(first, number)
            if norm in self._words.small.closing or not norm[0].isalpha():
                break
        return None

    def _text(self, first: int, last: int) -> str:
        words = self._document.words
        while first < last and words.norm[first] in self._words.small.determiners:
            first += 1
        end = words.end[last]
        if (
            last + 2 < len(words)
            and words.norm[last + 1] in self._words.small.genitives
        ):
            whose = self._named.get(words.start[last + 2])
            end = whose.mention.end if whose is not None else end
        return squeeze(self._document.text[words.start[first] : end])
