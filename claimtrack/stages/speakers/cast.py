"""units → referents of names: full names, short names and abbreviations put together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from claimtrack.lexicon.rows.people import Country
from claimtrack.model.people import SpeakerKind
from claimtrack.stages.speakers.names import alike, initials, may_be_one, parts
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.units import Unit
from claimtrack.stages.speakers.words import PeopleWords

# What each sign says about whether a name is a person's.
_TITLE: Final = 3.0
_GIVEN: Final = 2.0
_BODY: Final = -3.0
_COUNTRY: Final = -5.0
_ARTICLE: Final = -3.0
_CAPITALS: Final = -2.0

_MOST: Final = 40  # namesakes that are looked at, so that the work stays linear


class Cast:
    """
    All who are named in a text.

    Args:
        text: The text.
        units: The units of the text, in order.
        words: The words that tell names apart.
    """

    def __init__(self, text: str, units: Iterable[Unit], words: PeopleWords) -> None:
        self._text = text
        self._words = words
        self._full: dict[str, list[Referent]] = {}
        self._countries: dict[str, Referent] = {}
        self._letters: dict[str, list[Referent]] = {}
        self._initials: dict[str, list[Referent]] = {}
        self._edges: dict[str, list[Referent]] = {}
        self._of: dict[Unit, list[Referent]] = {}
        named = [unit for unit in units if unit.mention.name is not None]
        long = [unit for unit in named if len(parts(self.name(unit))) > 1]
        for unit in sorted(long, key=lambda unit: -len(parts(self.name(unit)))):
            referent = self._full_name(unit)
            referent.first = min(referent.first, unit.start)
            self._of[unit] = [referent]
        for unit in long:
            self._learn_letters(unit)
        single: dict[str, list[Referent]] = {}
        for unit in named:
            if unit not in self._of:
                word = parts(self.name(unit))[0]
                if word not in single:
                    single[word] = self._short_name(unit)
                self._of[unit] = single[word]
        for unit in named:
            for referent in self._of[unit]:
                if len(self._of[unit]) == 1:
                    self._judge(referent, unit)

    def name(self, unit: Unit) -> str:
        """Give the bare name that stands at a unit."""
        span = unit.mention.name
        return "" if span is None else self._text[span.start : span.end]

    def meant(self, unit: Unit) -> list[Referent]:
        """Give the referents whom the name at a unit may mean; most often one."""
        return self._of.get(unit, [])

    def _learn_letters(self, unit: Unit) -> None:
        """Remember what the letters in brackets behind a name stand for."""
        span = unit.mention.name
        letters = "" if span is None else _letters(self._text, span.end)
        if letters and letters[0].lower() == self.name(unit)[0].lower():
            self._letters.setdefault(letters.lower(), self._of[unit])

    def _full_name(self, unit: Unit) -> Referent:
        name = self.name(unit)
        mine = parts(name)
        country = self._words.countries.get(" ".join(mine))
        if country is not None:
            return self._country(country, name)
        known = self._namesake(mine, unit)
        if known is not None:
            return known
        referent = Referent(name, named=True, first=unit.start)
        for word in dict.fromkeys(mine):
            self._full.setdefault(word, []).append(referent)
        self._initials.setdefault(initials(mine), []).append(referent)
        for edge in _edges(mine[-1]):
            self._edges.setdefault(edge, []).append(referent)
        return referent

    def _namesake(self, mine: tuple[str, ...], unit: Unit) -> Referent | None:
        """Find who has the same name, shorter, longer or spelt in another way."""
        begin, end = mine[0], mine[-1]
        joined = "".join(mine).replace("-", "")
        for other in self._full.get(end, [])[:_MOST]:
            if may_be_one(mine, parts(other.name)) and not self._clash(unit, other):
                return other
        for other in self._full.get(begin, [])[:_MOST]:
            theirs = parts(other.name)
            if "".join(theirs).replace("-", "") == joined:
                return other  # Kim Jong-un, Kim Jong Un
            if theirs[: len(mine)] == mine and theirs[-1] in self._words.bodies:
                return other  # Ford Motor, Ford Motor Company
            if theirs[-len(mine) :] == mine and end in self._words.bodies:
                return other  # Supreme Court, United States Supreme Court
        return None

    def _clash(self, unit: Unit, other: Referent) -> bool:
        mine = unit.mention.gender
        return bool(mine and other.gender and mine != other.gender)

    def _short_name(self, unit: Unit) -> list[Referent]:
        """Find whom a single word may mean: a family name, a first name, letters."""
        name = self.name(unit)
        word = parts(name)[0]
        if word in self._letters:
            return self._letters[word]
        country = self._words.countries.get(word)
        if country is not None:
            return [self._country(country, name)]
        same = self._full.get(word, [])[:_MOST]
        last = [r for r in same if parts(r.name)[-1] == word]
        first = [r for r in same if self._begins(unit, r)]
        found = last or first or same[:1]
        if not found and name.isupper() and len(name) > 1:
            found = self._initials.get(word, [])[:1]
        if not found:
            near = [r for end in _edges(word) for r in self._edges.get(end, [])[:_MOST]]
            found = [r for r in near if alike(parts(r.name)[-1], word)][:1]
        if found:
            return found
        referent = Referent(name, named=True, first=unit.start)
        self._full.setdefault(word, []).append(referent)
        return [referent]

    def _begins(self, unit: Unit, referent: Referent) -> bool:
        """Whether a single word is short for a longer name that begins with it."""
        theirs = parts(referent.name)
        if theirs[0] != parts(self.name(unit))[0]:
            return False
        if theirs[-1] in self._words.bodies or theirs[0] in self._words.given:
            return True
        rest = referent.name.split()[1:]
        return unit.start > referent.first and all(word.isalpha() for word in rest)

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

    def _judge(self, referent: Referent, unit: Unit) -> None:
        """Weigh what speaks for a person or a body, and learn the rest."""
        mention = unit.mention
        name = self.name(unit)
        words = parts(name)
        if referent.count == 0 and name not in referent.names:
            referent.names.append(name)
        if mention.roles or mention.gender:
            referent.trust += _TITLE
        if words[0] in self._words.given and len(words) > 1:
            referent.trust += _GIVEN
            referent.gender = referent.gender or self._words.given[words[0]]
        if (
            words[-1] in self._words.bodies
            or mention.speaker_kind is SpeakerKind.ORGANIZATION
        ):
            referent.trust += _BODY
        if name.lower() in self._words.outlets:
            referent.trust += _BODY
        if name.isupper() and len(words) == 1:
            referent.trust += _CAPITALS
        start = mention.start
        if not mention.roles and self._text[start : start + 4].lower() == "the ":
            referent.trust += _ARTICLE
        referent.learn(mention)


def _edges(word: str) -> tuple[str, str]:
    """Give the beginning and the end, one of which two spellings of a name share."""
    return f"{word[:4]}-", f"-{word[-4:]}"


def _letters(text: str, end: int) -> str:
    """Give the abbreviation in brackets behind a name, as in "… (WHO)"; "" if none."""
    if text[end : end + 2] != " (":
        return ""
    word = text[end + 2 : end + 12].partition(")")[0]
    return word if word.isalnum() and len(word) > 1 else ""
