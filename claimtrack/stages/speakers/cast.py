"""units → referents of names: full names, short names and abbreviations put together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Final

from claimtrack.lexicon.rows.places import Country
from claimtrack.stages.speakers.names import Parts
from claimtrack.stages.speakers.namesakes import Namesakes
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.signs import Signs
from claimtrack.stages.speakers.spellings import Spellings
from claimtrack.stages.speakers.units import Unit
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.text.folding import squeeze

_COUNTRY: Final = -5.0  # how much its name speaks against a person


class Cast:
    """
    All who are named in a text.

    Args:
        text: The text.
        units: The units of the text, in order.
        words: The words that tell names apart.
        is_titled: Whether a place lies in a headline, where every word has a capital.
        sources: Where the sources of statements begin; no town speaks.
    """

    def __init__(
        self,
        text: str,
        units: Iterable[Unit],
        words: PeopleWords,
        is_titled: Callable[[int], bool],
        sources: Collection[int] = (),
    ) -> None:
        self._text = text
        self._words = words
        self._namesakes = Namesakes(words)
        self._countries: dict[str, Referent] = {}
        self._letters: dict[str, list[Referent]] = {}
        self._spellings = Spellings(words, self._namesakes)
        self._signs = Signs(text, words, self._namesakes.parts)
        self._of: dict[Unit, list[Referent]] = {}
        named = [unit for unit in units if unit.mention.name is not None]
        running = [unit for unit in named if not is_titled(unit.start)]
        self._add(running)
        # Words of a headline are no names, unless the text has them or nothing better.
        self._add([unit for unit in named if unit not in self._of], titled=True)
        self._spellings.settle()
        for unit in named:
            if len(self._of[unit]) == 1:
                name, titled = self.name(unit), is_titled(unit.start)
                self._signs.judge(self._of[unit][0], unit, name, titled=titled)
        self._place(named, sources)

    def name(self, unit: Unit) -> str:
        """
        Give the bare name that stands at a unit, on one line.

        That is "Radio Oda" in "Radio Oda went", too, where only the place of the first
        word may have given it its capital.
        """
        span = unit.mention.name
        if span is None:
            return ""
        before = self._text[unit.mention.start : span.start].strip()
        row = self._words.bodies.get(before.lower())
        is_part = row is not None and row.opening and before.istitle()
        start = unit.mention.start if is_part else span.start
        return squeeze(self._text[start : span.end])

    def meant(self, unit: Unit) -> list[Referent]:
        """Give the referents whom the name at a unit may mean; most often one."""
        return self._of.get(unit, [])

    def called(self, name: str) -> Referent | None:
        """Give the only one in the text who has a name; None if nobody has."""
        return self._namesakes.bearing(name)

    def doubt(self, units: Iterable[Unit], is_open: Callable[[Unit], bool]) -> None:
        """
        Take words that only ever open a sentence for none who speaks: "Sales rose".

        Args:
            units: The units of the text.
            is_open: Whether only its place may give the name at a unit its capital.
        """
        inside = {r for unit in units if not is_open(unit) for r in self.meant(unit)}
        for referent in {r for found in self._of.values() for r in found} - inside:
            if " " not in referent.name and not referent.country:
                referent.speaks = not referent.signs <= {"alone"}

    def _add(self, units: list[Unit], *, titled: bool = False) -> None:
        """Find or make the referents of names, the longest names first."""
        parts = {unit: self._namesakes.parts(self.name(unit)) for unit in units}
        long = [unit for unit in units if len(parts[unit]) > 1]
        for unit in sorted(long, key=lambda unit: -len(parts[unit])):
            referent = self._full_name(unit, parts[unit], titled=titled)
            referent.first = min(referent.first, unit.start)
            self._of[unit] = [referent]
        for unit in long:
            self._learn_letters(unit)
        single: dict[str, list[Referent]] = {}
        short = [unit for unit in units if unit not in self._of]
        for unit in short:
            word = parts[unit][0]
            if word not in single:
                single[word] = self._short_name(unit, word)
            self._of[unit] = single[word]
        addressed = {parts[unit][0] for unit in short if _is_addressed(unit)}
        for unit in short:
            firm = self._firm(unit, parts[unit][0], addressed)
            self._of[unit] = [firm] if firm is not None else self._of[unit]

    def _learn_letters(self, unit: Unit) -> None:
        """Remember what the letters in brackets behind a name stand for."""
        span = unit.mention.name
        letters = "" if span is None else _letters(self._text, span.end)
        if letters and letters[0].lower() == self.name(unit)[0].lower():
            self._letters.setdefault(letters.lower(), self._of[unit])

    def _full_name(self, unit: Unit, mine: Parts, *, titled: bool) -> Referent:
        name = self.name(unit)
        country = self._words.countries.get(" ".join(mine))
        if country is not None:
            return self._country(country, name)
        referent = self._namesakes.full(mine, unit.mention.gender)
        if referent is None and titled:
            referent = self._namesakes.within(mine)
        if referent is None:
            referent = Referent(name, named=True, first=unit.start)
            self._namesakes.add(referent)
            self._spellings.add(referent)
        if not titled:
            self._spellings.note(referent, name)
        return referent

    def _short_name(self, unit: Unit, word: str) -> list[Referent]:
        name = self.name(unit)
        if word in self._letters:
            return self._letters[word]
        country = self._words.countries.get(word)
        if country is not None:
            return [self._country(country, name)]
        found = self._namesakes.short(name, unit.start)
        if not found:
            found = [Referent(name, named=True, first=unit.start)]
            self._namesakes.add(found[0])
        return found

    def _firm(
        self, unit: Unit, word: str, addressed: Collection[str]
    ) -> Referent | None:
        """
        Give the firm that a person shares the name with, where it is meant.

        That is where the person has not been named yet, or where the text calls him
        "Mr. Hart", so that "Hart" is Hart Steel Co.

        Args:
            unit: A single word.
            word: The word, folded.
            addressed: The words before which the text puts "Mr." and its like.
        """
        firm = self._namesakes.firm(word)
        bearers = self._of[unit]
        is_told = unit.mention.gender or unit.mention.roles
        if firm is None or firm in bearers or is_told or not firm.first < unit.start:
            return None
        is_first = all(unit.start < bearer.first for bearer in bearers)
        return firm if is_first or word in addressed else None

    def _country(self, row: Country, name: str) -> Referent:
        """Give the referent of a country, however it is called here."""
        referent = self._countries.get(row.forms)
        if referent is None:
            referent = self._countries[row.forms] = Referent(
                name, named=True, country=True, trust=_COUNTRY
            )
        if len(name) > len(referent.name):
            referent.name = name
        return referent

    def _place(self, named: Iterable[Unit], sources: Collection[int]) -> None:
        """Take names that stand as towns do for such, if nothing tells that they speak."""
        # In "Oda police said", it is not Oda that speaks.
        speaking = [u for u in named if u.mention.start in sources and not u.modifier]
        spoken = {referent for unit in speaking for referent in self._of[unit]}
        for unit in named:
            if self._signs.is_town(unit, self.name(unit)):
                for referent in self._of[unit]:
                    is_open = referent.signs <= {"alone"} and referent not in spoken
                    referent.place = referent.place or is_open


def _is_addressed(unit: Unit) -> bool:
    """Whether "Mr." or its like stands before a name."""
    mention = unit.mention
    return bool(mention.gender and not mention.roles and mention.start < unit.start)


def _letters(text: str, end: int) -> str:
    """Give the abbreviation in brackets behind a name, as in "… (WHO)"; "" if none."""
    if text[end : end + 2] != " (":
        return ""
    word = text[end + 2 : end + 12].partition(")")[0]
    return word if word.replace("&", "").isalnum() and len(word) > 1 else ""
