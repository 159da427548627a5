"""Where one clause ends and another begins, by its small words."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.time_signs import Particle, TimeParticle
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.passage import Words
from claimtrack.model.span import Span

# "After the vote" tells of something else than the saying.
_SHIFTED: Final = frozenset({Particle.AFTER, Particle.BEFORE, Particle.SINCE})
_LONGEST_ASIDE: Final = 20


class ClauseBounds:
    """
    Tells whether words belong to the clause of a cue.

    Args:
        lexicon: Its function words open clauses, its `TimeParticle` rows tell what is
            before or after something.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._joins = words_of(lexicon, WordClass.CONJUNCTION)
        self._relatives = words_of(lexicon, WordClass.RELATIVE)
        opening = words_of(lexicon, WordClass.SUBORDINATOR)
        self.clauses: Final = self._joins | self._relatives | opening
        self._verbs = words_of(lexicon, WordClass.AUXILIARY, WordClass.MODAL)
        self._shifts = lexicon.forms(TimeParticle, lambda row: row.particle in _SHIFTED)

    def is_other(self, lead: tuple[str, ...]) -> bool:
        """
        Whether what follows `lead` belongs to a clause before the one of the cue.

        Args:
            lead: The words from the beginning of the sentence.
        """
        start = len(lead)
        while start and lead[start - 1] not in self.clauses:
            start -= 1
        own = lead[start:]
        return not (self._verbs.isdisjoint(own) and self._shifts.isdisjoint(own))

    def around_source(self, words: Words, source: Span | None, cue: int) -> range:
        """
        Give the words of a source, with what a relative clause tells of it.

        In "Lee, who was on the radio, said" the radio is none of the saying.

        Args:
            words: The words of the text.
            source: The source; None if there is none.
            cue: The first word of the cue.
        """
        if source is None:
            return range(0)
        own = words.within(source)
        told = words.norm[own.stop : min(own.stop + 2, cue)]
        aside = told[:1] == (",",) and not self._relatives.isdisjoint(told[1:])
        closed = aside and words.norm[cue - 1] == ","
        return range(own.start, cue - 1) if closed else own

    def is_of_aside(self, words: Words, low: int, first: int, last: int) -> bool:
        """
        Whether words close a relative clause between commas: "Lee, who left in May, said".

        Args:
            words: The words of the text.
            low: The first word of the sentence.
            first: The first of the words.
            last: The word behind them.
        """
        if last >= len(words) or words.norm[last] != ",":
            return False
        start = first
        low = max(low, first - _LONGEST_ASIDE)
        while start > low and words.norm[start - 1] != ",":
            start -= 1
        # "who left", "to whom she spoke"
        return start > low and not self._relatives.isdisjoint(
            words.norm[start : start + 2]
        )

    def has_verb(self, words: tuple[str, ...]) -> bool:
        """Whether an auxiliary among the words tells that a clause has its verb there."""
        return not self._verbs.isdisjoint(words)

    def between(self, words: Words, first: int, last: int, *, fronted: bool) -> bool:
        """
        Whether a clause begins between two words.

        Args:
            words: The words of the text.
            first: The first word between.
            last: The word behind them.
            fronted: Whether the first one opens the sentence: then only "and" begins
                another clause, as in "On Monday, when it rained, Lee said".
        """
        breaks = self._joins if fronted else self.clauses | self._shifts
        return any(
            words.norm[at] in breaks and not self._joins_names(words, at)
            for at in range(first, last)
        )

    def _joins_names(self, words: Words, at: int) -> bool:
        """Whether a conjunction stands inside a name: Bed and Breakfast."""
        if words.norm[at] not in self._joins or at + 1 >= len(words):
            return False
        return words.text[at - 1][0].isupper() and words.text[at + 1][0].isupper()
