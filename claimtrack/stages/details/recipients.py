"""words → noun phrases that name somebody who may be spoken to"""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.lexicon import Lexicon, words_of
from claimtrack.lexicon.rows.people import PersonalPronoun
from claimtrack.lexicon.rows.words import WordClass
from claimtrack.model.document import Document
from claimtrack.model.passage import CLITIC, Range, is_mark
from claimtrack.stages.details.candidates import Candidate
from claimtrack.text.marks import DOUBLE_STRAIGHT, OPENING_BRACKETS, OPENING_MARKS

_LONGEST: Final = 25  # words of such a phrase
_STOP: Final = "."
OPENERS: Final = OPENING_MARKS | DOUBLE_STRAIGHT | OPENING_BRACKETS | {","}
"""What may stand before the noun phrase of somebody."""


class PhraseWords:
    """
    The words that hold the noun phrase of somebody together, and those that end it.

    Args:
        lexicon: Its function words and pronouns are used.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.prepositions: Final = words_of(lexicon, WordClass.PREPOSITION)
        self.infinitival: Final = words_of(lexicon, WordClass.INFINITIVAL)
        self.genitive: Final = words_of(lexicon, WordClass.GENITIVE)
        self.breaks: Final = self.prepositions - self.genitive
        self.stops: Final = self.infinitival | words_of(
            lexicon,
            WordClass.SUBORDINATOR,
            WordClass.RELATIVE,
            WordClass.AUXILIARY,
            WordClass.NEGATION,
        )
        self.articles: Final = words_of(lexicon, WordClass.ARTICLE)
        self.narrator: Final = lexicon.forms(
            PersonalPronoun, lambda row: row.person == 1
        )
        self.pronouns: Final = words_of(lexicon, WordClass.PRONOUN, WordClass.OBJECT)


class Recipients:
    """
    Those who may be spoken to in one document.

    Args:
        document: Its mentions say who is somebody.
        places: Outlets among them are spoken to, but are places and no addressees.
        words: What holds phrases together.
    """

    def __init__(
        self, document: Document, places: list[Candidate], words: PhraseWords
    ) -> None:
        self._words, self._of = document.words, words
        self._times = {document.words.at(time.start) for time in document.times}
        self._outlets = {place.first for place in places if place.outlet}
        self._somebody = bytearray(len(document.words))
        reach = 0
        for mention in document.mentions:
            # The longest comes first, and has the words of those that nest in it.
            if mention.end > reach:
                inside = document.words.within(mention)
                self._somebody[inside.start : inside.stop] = b"\x01" * len(inside)
                reach = mention.end
        self._unknown = not document.mentions

    def phrase(self, first: int, stop: int, *, trusted: bool = False) -> Range | None:
        """
        Give the noun phrase of somebody.

        Args:
            first: Its first word.
            stop: The word that it must not reach.
            trusted: Whether the verb tells by itself that somebody is meant: "urged
                states to act".

        Returns:
            Its first word and the word behind it; None if nobody is named there, or an
            outlet.
        """
        words, of = self._words, self._of
        while first < stop and words.norm[first] in OPENERS:
            first += 1
        last = first
        while last < min(stop, first + _LONGEST) and self.goes_on(last):
            if last > first and (words.norm[last] in of.breaks or last in self._times):
                break
            last += 1
        while last > first and words.norm[last - 1] in of.prepositions:
            last -= 1
        if last == first or words.norm[first] in of.prepositions:
            return None
        return (first, last) if self.names(first, last, trusted=trusted) else None

    def names(self, first: int, last: int, *, trusted: bool = False) -> bool:
        """Whether words name somebody, and no outlet."""
        words = self._words
        head = first
        while head < last - 1 and words.norm[head] in self._of.articles:
            head += 1
        if head in self._outlets and CLITIC not in words.norm[head : last - 1]:
            return False  # but "the BBC's Ann Roy" is somebody of it
        if trusted or self._unknown or words.norm[first] in self._of.pronouns:
            return True
        return any(self._somebody[first:last])

    def goes_on(self, at: int) -> bool:
        """Whether a noun phrase may hold the word."""
        word = self._words.norm[at]
        if word == _STOP:
            return bool(self._somebody[at])  # it ends an abbreviation: "Mr. Ito"
        return not is_mark(word) and word not in self._of.stops

    def is_narrator(self, first: int, last: int) -> bool:
        """Whether the words are "us", as an outlet calls itself."""
        word = self._words.text[first]  # "urged US to act" is no pronoun
        return last == first + 1 and word in self._of.narrator
