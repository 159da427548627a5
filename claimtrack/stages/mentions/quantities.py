"""Words that make a number inexact and belong to its phrase: "at least 100 miners"."""

from __future__ import annotations

from typing import Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.time_signs import Approximator
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.passage import Words
from claimtrack.stages.mentions import letters as tag
from claimtrack.text.lookup import Phrases

_COUNTED: Final = tag.MANY | tag.CAPITALS | {tag.MODIFIER}


@attrs.frozen
class Quantities:
    """
    Reads the words before numbers.

    Args:
        leads: Words that make a number inexact: "more than", "at least", "about".
        numbers: Numbers that are words.
        prepositions: Those among the leads that also join a number to a verb: "met
            about 100 miners".
    """

    leads: Phrases[None]
    numbers: frozenset[str]
    prepositions: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> Quantities:
        """Take the words from a lexicon."""
        return cls(
            Phrases(dict.fromkeys(lexicon.forms(Approximator))),
            words_of(lexicon, WordClass.NUMBER),
            words_of(lexicon, WordClass.PREPOSITION),
        )

    def read(self, words: Words, tags: list[str]) -> None:
        """
        Tag them as what opens a noun phrase.

        Args:
            words: The words of the text.
            tags: A letter for each; changed in place.
        """
        for first, end, _ in self.leads.scan(words.norm):
            if end + 1 < len(words) and self._counts(words, tags, end):
                joins = words.norm[first] in self.prepositions and end == first + 1
                # Behind a mark there is nothing that a preposition could join it to.
                if not joins or first == 0 or not words.norm[first - 1][0].isalnum():
                    tags[first:end] = [tag.DETERMINER] * (end - first)

    def _counts(self, words: Words, tags: list[str], at: int) -> bool:
        """Whether a number counts those who are named behind it: not "nine percent"."""
        norm = words.norm[at]
        is_number = norm[0].isdigit() or norm in self.numbers
        return is_number and tags[at + 1] in _COUNTED
