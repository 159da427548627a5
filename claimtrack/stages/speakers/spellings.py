"""spellings → the full name, as the text most often writes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from claimtrack.stages.speakers.namesakes import Namesakes
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.words import PeopleWords


class Spellings:
    """
    Counts how those who have full names are written.

    Args:
        words: The words about people.
        namesakes: The named referents.
    """

    def __init__(self, words: PeopleWords, namesakes: Namesakes) -> None:
        self._words = words
        self._namesakes = namesakes
        self._found: dict[Referent, Counter[str]] = {}

    def add(self, referent: Referent) -> None:
        """Take in one whose spellings are to be counted."""
        self._found[referent] = Counter()

    def note(self, referent: Referent, name: str) -> None:
        """Count a spelling, if it is that of one who has been taken in."""
        if referent in self._found:
            self._found[referent][name] += 1

    def settle(self) -> None:
        """Write each full name as the text most often does."""
        for referent, found in self._found.items():
            best = self._fullest(referent.name, found)
            whole = self._namesakes.joined(best)  # Kim Jong-un, Kim Jong Un
            full = [name for name in found if self._namesakes.joined(name) == whole]
            # Who writes "Gonçalves" once knows it, and leaves the mark out in headlines.
            referent.name = max(
                full, key=lambda name: (found[name], not name.isascii()), default=best
            )

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
