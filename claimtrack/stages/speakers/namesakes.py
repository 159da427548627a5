"""The named referents of a text, found by what their names share."""

from __future__ import annotations

from typing import Final

from claimtrack.stages.speakers.names import Parts, abbreviates, alike, may_be_one
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.words import PeopleWords

_MOST: Final = 40  # namesakes that are looked at, so that the work stays linear
_LONGEST_NAME: Final = 12  # words
_LONGEST_LETTERS: Final = 6
_LEAST_LETTERS: Final = 3


class Namesakes:
    """
    An index of referents by the words and letters of their names.

    Args:
        words: The words that tell names apart.
    """

    def __init__(self, words: PeopleWords) -> None:
        self._words = words
        self._parts: dict[str, Parts] = {}
        self._by_word: dict[str, list[Referent]] = {}
        self._by_initials: dict[str, list[Referent]] = {}
        self._by_joined: dict[str, list[Referent]] = {}
        self._by_core: dict[Parts, list[tuple[str, Referent]]] = {}
        self._by_edge: dict[str, list[Referent]] = {}
        self._outlets: list[Referent] = []

    def parts(self, name: str) -> Parts:
        """Give the parts of a name that count."""
        if name not in self._parts:
            self._parts[name] = self._words.names.parts(name)
        return self._parts[name]

    def joined(self, name: str) -> str:
        """Give the parts of a name in one, without hyphens."""
        return _join(self.parts(name))

    def add(self, referent: Referent) -> None:
        """Take a referent in under its name."""
        mine = self.parts(referent.name)
        for word in dict.fromkeys(mine):
            self._by_word.setdefault(word, []).append(referent)
        if len(mine) == 1:
            if mine[0] in self._words.outlets:
                self._outlets.append(referent)
            return
        self._by_joined.setdefault(_join(mine), []).append(referent)
        if self._is_public(mine):
            country, words = self._core(mine)
            self._by_core.setdefault(words, []).append((country, referent))
        long = [mine]
        if mine[-1] in self._words.bodies and len(mine) > _LEAST_LETTERS:
            long.append(mine[:-1])  # ODS for Oda Data Systems Corp.
        for name in long:
            for letters in self._words.names.initials(name):
                self._by_initials.setdefault(letters, []).append(referent)
        for edge in _edges(mine[-1]):
            self._by_edge.setdefault(edge, []).append(referent)

    def full(self, mine: Parts, gender: str | None) -> Referent | None:
        """Find who has the same name, shorter, longer or spelt in another way."""
        joined = _join(mine)
        for other in self._by_word.get(mine[-1], [])[:_MOST]:
            theirs = self.parts(other.name)
            is_other_sex = gender and other.gender and gender != other.gender
            is_same = self._may_be_one(mine, theirs) or _ends(theirs, mine)
            if is_same and not is_other_sex:
                return other
        for other in self._by_word.get(mine[0], [])[:_MOST]:
            theirs = self.parts(other.name)
            if _join(theirs) == joined:
                return other  # Kim Jong-un, Kim Jong Un
            if _ends(tuple(reversed(theirs)), tuple(reversed(mine))) and (
                theirs[-1] in self._words.bodies or mine[0] in self._words.given
            ):
                return other  # Ford Motor Company, Ana Ruiz Lopez
        found = self._by_word.get(" ".join(mine), [])  # Van Gogh, Vincent van Gogh
        if not found and self._is_public(mine):
            found = self._turned(mine)
        return found[0] if found else None

    def bearing(self, name: str) -> Referent | None:
        """Find the only one whose name this is, or ends or else begins so: "Oda" of Oda Co."""
        mine = self.parts(name)
        known = self._by_word.get(mine[-1], [])[:_MOST]
        found = [r for r in known if self.parts(r.name)[-len(mine) :] == mine]
        if not found:
            found = [r for r in known if self.parts(r.name)[: len(mine)] == mine]
        return found[0] if len(found) == 1 else None

    def short(self, name: str, start: int) -> list[Referent]:
        """
        Find whom a single word may mean: a family name, a first name, letters.

        Args:
            name: The word.
            start: Where it stands.
        """
        word = self.parts(name)[0]
        same = self._by_word.get(word, [])[:_MOST]
        last = [r for r in same if self.parts(r.name)[-1] == word]
        first = [r for r in same if self._begins(word, start, r)]
        inner = [r for r in same if self.parts(r.name)[0] != word]
        if word in self._words.demonyms:
            inner = []  # "Dutch" is not the Royal Dutch Academy.
        found = last or first or inner[:1]
        # "OdaNews" for Oda News
        found = found or self._by_joined.get(_join((word,)), [])[:1]
        return found or self._lettered(name, word) or self._respelt(word)

    def firm(self, word: str) -> Referent | None:
        """Find the only body of several words whose name begins with one: Hart Steel Co."""
        known = self._by_word.get(word, [])[:_MOST]
        long = [r for r in known if self.parts(r.name)[0] == word]
        found = [r for r in long if self._is_firm(self.parts(r.name)[-1])]
        return found[0] if len(found) == 1 and " " in found[0].name else None

    def _is_firm(self, ending: str) -> bool:
        """Whether a name that ends so is a firm's, and no hotel's or campaign's."""
        row = self._words.bodies.get(ending)
        return row is not None and (row.legal or row.private)

    def within(self, mine: Parts) -> Referent | None:
        """Find the longest name inside other words, as in "Roy Slams Plan"."""
        # No name has more words; an endless row of capitals would take cubic time.
        for size in range(min(len(mine) - 1, _LONGEST_NAME), 0, -1):
            for first in range(len(mine) - size + 1):
                inner = mine[first : first + size]
                for referent in self._by_word.get(inner[-1], [])[:_MOST]:
                    if self.parts(referent.name)[-size:] == inner:
                        return referent
        return None

    def _is_public(self, parts: Parts) -> bool:
        """Whether it names a body of a state; the University of Oda is no Oda University."""
        rows = map(self._words.bodies.get, (parts[0], parts[-1]))
        return any(row is not None and row.public for row in rows)

    def _core(self, parts: Parts) -> tuple[str, Parts]:
        """Give the country before a name, and what the Oda Court of Law is without it."""
        for size in (2, 1):
            country = " ".join(parts[:size])
            if country in self._words.countries and len(parts) > size + 1:
                return country, self._core(parts[size:])[1]
        return "", tuple(sorted(self._words.names.heavy(parts)))

    def _turned(self, mine: Parts) -> list[Referent]:
        """Find the Court of Oda for the Oda Court, if they are of no two countries."""
        country, words = self._core(mine)
        return [
            referent
            for other, referent in self._by_core.get(words, [])[:_MOST]
            if "" in (country, other) or country == other
        ]

    def _may_be_one(self, mine: Parts, theirs: Parts) -> bool:
        """Whether two names may be one's; of bodies, each word counts."""
        is_body = mine[-1] in self._words.bodies and theirs[-1] in self._words.bodies
        both_long = min(len(mine), len(theirs)) > 1
        if is_body and both_long:
            return _join(mine) == _join(theirs)
        return may_be_one(mine, theirs)

    def _lettered(self, name: str, word: str) -> list[Referent]:
        capitals = sum(letter.isupper() for letter in name)
        if capitals < 2 or len(name) > _LONGEST_LETTERS:
            return []
        found = self._by_initials.get(word.replace("&", ""), [])
        if not found and name.isupper():
            found = [r for r in self._outlets if abbreviates(word, r.name.lower())]
        return found[:1]

    def _respelt(self, word: str) -> list[Referent]:
        near = [r for end in _edges(word) for r in self._by_edge.get(end, [])[:_MOST]]
        return [r for r in near if alike(self.parts(r.name)[-1], word)][:1]

    def _begins(self, word: str, start: int, referent: Referent) -> bool:
        """Whether a single word is short for a longer name that begins with it."""
        theirs = self.parts(referent.name)
        if theirs[0] != word:
            return False
        if word in self._words.given:
            return True
        if word in self._words.demonyms:
            return False  # "Irish" is not the Irish Rail Board.
        if any(part in self._words.countries for part in theirs[1:]):
            return False  # Oda Ireland Ltd. is not all of Oda.
        if theirs[-1] in self._words.bodies:
            return True
        rest = referent.name.split()[1:]
        return start > referent.first and all(
            word.replace("-", "").isalpha() for word in rest
        )


def _ends(longer: Parts, shorter: Parts) -> bool:
    """Whether a name ends in the words of a shorter one, of two words at least."""
    return 2 <= len(shorter) < len(longer) and longer[-len(shorter) :] == shorter


def _join(parts: Parts) -> str:
    return "".join(parts).replace("-", "")


def _edges(word: str) -> tuple[str, str]:
    """Give the beginning and the end, one of which two spellings of a name share."""
    return f"{word[:4]}-", f"-{word[-4:]}"
