"""noun phrases → the prepositions that lead to them"""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.details import AddressWord, PublishingVerb
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.passage import Words, is_mark

_PHRASE: Final = 8  # how many words may stand between a preposition and the noun
_ADDRESS: Final = 5  # words of the longest phrase that leads to one spoken to


class LeadFinder:
    """
    Finds the preposition that makes a noun a place of saying: "in a long statement".

    Args:
        lexicon: Its `AddressWord` and `PublishingVerb` rows say behind what "to" leads
            to a place, its function words where a noun phrase ends.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        rows = lexicon.by_form(AddressWord)
        self._to = frozenset(form for form, row in rows.items() if row.after_cue)
        self._addresses = frozenset(
            tuple(form.split()) for form, row in rows.items() if not row.after_cue
        )
        self._publishing = lexicon.forms(PublishingVerb)
        self._links = words_of(
            lexicon,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION,
            WordClass.SUBORDINATOR,
            WordClass.RELATIVE,
        )

    def find(
        self,
        words: Words,
        first: int,
        leads: str,
        behind: int = 0,
        *,
        given: bool = False,
    ) -> int | None:
        """
        Find the preposition before a noun phrase.

        Args:
            words: The words of the text.
            first: The first word of the name or noun.
            leads: The prepositions that lead to it.
            behind: The word behind the platform just before.
            given: Whether that is given to outlets: "an interview with CNN", but "a
                letter to CNN".

        Returns:
            The number of the preposition; None if there is none.
        """
        allowed = leads.split()
        norm = words.norm
        for at in range(first - 1, max(-1, first - 1 - _PHRASE), -1):
            word = norm[at]
            if word in allowed:
                return at
            if word in self._to:
                leading = given if at == behind else self._addresses_at(norm, at)
                return at if leading else None
            if at and norm[at - 1] in allowed:
                return at - 1  # "in that lawsuit", where "that" joins nothing
            joins = words.text[at - 1][0].isupper() and words.text[at + 1][0].isupper()
            if word in self._links and not joins:
                return None
            if is_mark(word):
                return None
        return None

    def _addresses_at(self, norm: tuple[str, ...], at: int) -> bool:
        """Whether "speaking to", "in a letter to" or "posted to" ends at a word."""
        if at and norm[at - 1] in self._publishing:
            return True
        return any(
            norm[max(0, at + 1 - size) : at + 1] in self._addresses
            for size in range(2, _ADDRESS + 1)
        )
