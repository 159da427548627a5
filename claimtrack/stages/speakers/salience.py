"""Whom a pronoun means: the most salient referent that agrees with it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import Final

from claimtrack.lexicon.rows.people import PersonalPronoun
from claimtrack.stages.speakers.referents import Referent

# After Lappin and Leass (1994): the weight of a mention, halved with each sentence.
RECENCY: Final = 100.0
SUBJECT: Final = 160.0
HEAD: Final = 40.0
OBJECT: Final = 50.0
BESIDE: Final = 0.75  # behind a preposition
SOURCE: Final = 120.0
GUESSED: Final = 0.3  # where only another pronoun has told the gender
PLACE: Final = 0.3  # a town, where a pronoun rather means a body in it
BODIES: Final = 0.6  # "museums", where "they" rather means people
KEPT: Final = 0.5
QUOTED: Final = 0.3
REPORTED: Final = 0.6  # in what somebody says, but in the words of the text
_HALF: Final = 0.5
_REACH: Final = 12  # sentences
_FADED: Final = (*(_HALF**gone for gone in range(_REACH + 1)), 0.0)
_MOST: Final = 40  # of a sort at a time, so that the work stays linear


def agreement(row: PersonalPronoun, referent: Referent) -> float:
    """
    Tell how well a pronoun of the third person and a referent agree, from 0 to 1.

    Args:
        row: The pronoun.
        referent: The referent.
    """
    if row.gender == "n":
        return 0.0 if referent.plural else _as_thing(referent)
    if not referent.speaks:
        return 0.0
    if not row.plural:
        return _as_person(referent, row.gender)
    if referent.plural:
        return 1.0 if referent.trust > 0 or not referent.head else BODIES
    if referent.trust >= 0 or referent.country or referent.place:
        return 0.0
    return 0.6 if referent.named else 0.4


def _as_thing(referent: Referent) -> float:
    if referent.place:
        return PLACE
    if referent.trust >= 0:
        return 0.5 * referent.may_be_body()
    return 1.0 if referent.speaks else 0.6


def _as_person(referent: Referent, gender: str | None) -> float:
    if not referent.may_be_person():
        return 0.0
    if referent.gender not in (None, gender):
        return GUESSED if referent.guessed else 0.0
    if not referent.named:
        return 0.4
    if referent.trust > 0 or referent.gender:
        return 1.0
    return 0.6 if " " in referent.name else 0.3


class Focus:
    """The referents that are present to a reader at some place of the text."""

    def __init__(self) -> None:
        # Apart, so that no list of things drives out those who speak.
        self._people: dict[int, Referent] = {}
        self._things: dict[int, Referent] = {}
        self.sentence = 0
        self._subject: Referent | None = None
        self._subject_in = -1

    def enter(self, sentence: int) -> None:
        """Go on to another sentence, where everything earlier has faded."""
        if sentence != self.sentence:
            self.sentence = sentence
            for recent in (self._people, self._things):
                gone = [
                    key
                    for key, referent in recent.items()
                    if sentence - referent.sentence > _REACH
                ]
                for key in gone:
                    del recent[key]

    def mention(self, referent: Referent, weight: float) -> None:
        """Note that a referent is mentioned here."""
        if weight >= RECENCY + SUBJECT and self._subject_in != self.sentence:
            self._subject, self._subject_in = referent, self.sentence
        referent.salience = self.present(referent) * KEPT + weight
        referent.sentence = self.sentence
        referent.count += 1
        recent = self._people if referent.speaks else self._things
        recent.pop(id(referent), None)
        recent[id(referent)] = referent
        if len(recent) > _MOST:
            del recent[next(iter(recent))]

    def back(self, principal: Referent, weight: float) -> None:
        """Note that somebody speaks here for another, who is as present as he."""
        principal.salience = max(self.present(principal), weight)
        principal.sentence = self.sentence
        recent = self._people if principal.speaks else self._things
        recent.pop(id(principal), None)
        recent[id(principal)] = principal

    def subject(self) -> Referent | None:
        """Give who is the subject of the sentence so far; None if nobody is."""
        return self._subject if self._subject_in == self.sentence else None

    def present(self, referent: Referent) -> float:
        """Tell how present a referent is here."""
        gone = min(self.sentence - referent.sentence, _REACH + 1)
        return referent.salience * _FADED[gone]

    def best(
        self,
        fits: Callable[[Referent], float],
        *,
        least: float = 0.0,
        most: float = 1.0,
    ) -> Referent | None:
        """
        Give the most present of those that fit, the latest of equals; None if none does.

        Args:
            fits: How well a referent agrees, from 0 (not at all) to `most`.
            least: How present the referent must be, after `fits`.
            most: The best grade that `fits` gives.
        """
        best, highest, now = None, least, self.sentence
        # The latest first: they are so present that hardly another need be looked at.
        for referent in chain(
            reversed(self._people.values()), reversed(self._things.values())
        ):
            present = referent.salience * _FADED[now - referent.sentence]
            if present * most < highest:
                continue
            value = present * fits(referent)
            if value > highest or (best is None and value and value >= least):
                best, highest = referent, value
        return best
