"""units → referents of names: full names, short names and abbreviations put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Final

from claimtrack.lexicon.rows.people import Country
from claimtrack.model.people import SpeakerKind
from claimtrack.stages.speakers.names import Parts
from claimtrack.stages.speakers.namesakes import Namesakes
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.units import Unit
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.text.folding import squeeze

# What each sign says about whether a name is a person's.
_TITLE: Final = 3.0
_GIVEN: Final = 2.0
_BODY: Final = -3.0
_APPOSED: Final = -2.0
_COUNTRY: Final = -5.0
_ARTICLE: Final = -3.0
_CAPITALS: Final = -2.0
_PREPOSITION: Final = 12  # characters before a name
_ALONE: Final = -0.5  # a person is mostly introduced by the full name

Sign = tuple[str, float]


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
        self._spellings: dict[Referent, Counter[str]] = {}
        self._of: dict[Unit, list[Referent]] = {}
        named = [unit for unit in units if unit.mention.name is not None]
        running = [unit for unit in named if not is_titled(unit.start)]
        self._add(running)
        # Words of a headline are no names, unless the text has them or nothing better.
        self._add([unit for unit in named if unit not in self._of], titled=True)
        self._spell()
        for unit in named:
            if len(self._of[unit]) == 1:
                self._judge(self._of[unit][0], unit, titled=is_titled(unit.start))
        self._place(named, sources)

    def name(self, unit: Unit) -> str:
        """Give the bare name that stands at a unit, on one line."""
        span = unit.mention.name
        return "" if span is None else squeeze(self._text[span.start : span.end])

    def meant(self, unit: Unit) -> list[Referent]:
        """Give the referents whom the name at a unit may mean; most often one."""
        return self._of.get(unit, [])

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
        for unit in units:
            if unit not in self._of:
                word = parts[unit][0]
                if word not in single:
                    single[word] = self._short_name(unit, word)
                self._of[unit] = single[word]

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
            self._spellings[referent] = Counter()
        if referent in self._spellings and not titled:
            self._spellings[referent][name] += 1
        return referent

    def _spell(self) -> None:
        """Write each full name as the text most often does."""
        for referent, found in self._spellings.items():
            best = self._fullest(referent.name, found)
            whole = self._namesakes.joined(best)  # Kim Jong-un, Kim Jong Un
            full = [name for name in found if self._namesakes.joined(name) == whole]
            referent.name = max(full, key=lambda name: found[name], default=best)

    def _fullest(self, longest: str, names: Iterable[str]) -> str:
        """Leave out an office that slipped into a name: "Farm Minister Ann Roy"."""
        given, parts = self._words.given, self._namesakes.parts
        if parts(longest)[0] in given:
            return longest
        bare = [name for name in names if parts(name)[0] in given]
        return max(
            bare,
            key=lambda name: len(parts(name)),
            default=self._behind_office(longest),
        )

    def _behind_office(self, name: str) -> str:
        """Give the person in "Staff Ann Roy", cut out of "Chief of Staff Ann Roy"."""
        words = name.split()
        for at, word in enumerate(words[:-1]):
            low = word.lower()
            if at and low in self._words.given:
                return " ".join(words[at:])
            is_office = low in self._words.groups or low in self._words.roles
            is_letters = len(word) > 1 and word.isalpha() and word.isupper()
            if not (is_office or is_letters):  # PR Ann Roy, but J. Ann Roy
                break
        return name

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

    def _judge(self, referent: Referent, unit: Unit, *, titled: bool) -> None:
        """Weigh what speaks for a person or a body, and learn the rest."""
        mention = unit.mention
        name = self.name(unit)
        words = self._namesakes.parts(name)
        if referent.count == 0 and name not in referent.names:
            referent.names.append(name)
        if words[0] in self._words.given and len(words) > 1:
            referent.gender = referent.gender or self._words.given[words[0]]
        # A sign counts once, however often the name stands there.
        for sign, weight in self._signs(unit, name, words, referent):
            if sign not in referent.signs and not titled:
                referent.signs.add(sign)
                referent.trust += weight
        referent.learn(mention)

    def _signs(
        self, unit: Unit, name: str, words: Parts, referent: Referent
    ) -> Iterator[Sign]:
        """Yield what speaks for a person or against one."""
        mention = unit.mention
        if mention.gender or any(map(self._is_personal, mention.roles)):
            yield "title", _TITLE
        if words[0] in self._words.given and len(words) > 1:
            yield "first name", _GIVEN
        if words[-1] in self._words.bodies:
            yield "body", _BODY
        elif mention.speaker_kind is SpeakerKind.ORGANIZATION:
            yield "apposition", _APPOSED
        site, _, domain = name.lower().rpartition(".")
        is_address = bool(site) and domain in self._words.domains
        if name.lower() in self._words.outlets or is_address:
            yield "outlet", _BODY
        if name.isupper() and len(words) == 1:
            yield "capitals", _CAPITALS
        elif (
            name == referent.name
            and len(words) == 1
            and name.lower() not in self._words.given
        ):
            yield "alone", _ALONE
        before = self._text[mention.start : unit.start].strip().lower()
        article = self._words.pointers.get(before)
        is_part = mention.roles or unit.modifier
        if article is not None and article.known and not is_part:
            yield "article", _ARTICLE

    def _place(self, named: Iterable[Unit], sources: Collection[int]) -> None:
        """Take for places the names behind "in" that nothing tells to speak."""
        spoken = {r for u in named if u.mention.start in sources for r in self._of[u]}
        for unit in named:
            start = unit.mention.start
            before = self._text[max(0, start - _PREPOSITION) : start].lower().split()
            is_town = ", " in self.name(unit)  # Reno, Nevada
            if is_town or not self._words.inside.isdisjoint(before[-1:]):
                for referent in self._of[unit]:
                    is_open = referent.signs <= {"alone"} and referent not in spoken
                    referent.place = referent.place or is_open

    def _is_personal(self, role: str) -> bool:
        """Whether only a person is one: "mayor", but not "owner"."""
        known = [self._words.roles.get(word) for word in role.lower().split()]
        nouns = [row for row in known if row is not None]
        return not nouns or not all(row.neutral for row in nouns)


def _letters(text: str, end: int) -> str:
    """Give the abbreviation in brackets behind a name, as in "… (WHO)"; "" if none."""
    if text[end : end + 2] != " (":
        return ""
    word = text[end + 2 : end + 12].partition(")")[0]
    return word if word.isalnum() and len(word) > 1 else ""
