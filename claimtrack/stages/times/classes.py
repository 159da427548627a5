"""lexicon → the classes of words that the rules of time know"""

from __future__ import annotations

from functools import cache, cached_property
from typing import Any, Final

import attrs

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.time_signs import FutureCue, PastForm
from claimtrack.lexicon.rows.times import TimeWord
from claimtrack.stages.times.context import FutureCues, read_future_cues
from claimtrack.stages.times.tense import TenseWords, read_tense_words
from claimtrack.text.patterns import Pattern, compile_pattern

JOINED: Final = "J"
"""The class of every word of a finding or a phrase but the first."""
OTHER: Final = "x"
"""The class of words that no rule knows."""

_FIRST_LETTER: Final = 0xE000  # classes are letters of Unicode's private use area
_LONGEST_NUMBER: Final = 12


FINDINGS: Final = (
    "numw", "ordi", "yearw", "day", "span", "clock", "part", "dur", "set", "ref", "talk", "event",
)  # fmt: skip
"""What the rules make: words for numbers, then the kinds of time expression."""

_TRIGGERS: Final = frozenset((
    "int", "ten", "magnitude", "month", "weakmonth", "weekday", "weakweekday",
    "weekdays", "season", "daypart", "dayparts", "tonight", "noon", "oclock", "unit",
    "units", "unitletter", "today", "decades", "vague", "vaguenoun", "nottime", "moment",
    "setword", "holiday", "everyday", "yearago", "q",
    "dateword", "ampm", "latest",
    "namedday",
))  # fmt: skip
"""Roles without one of which there is no time expression."""


def number_roles(word: str) -> frozenset[str]:
    """
    Give what a number in digits may be.

    >>> sorted(number_roles("45"))
    ['int', 'sixty', 'yy']
    """
    if len(word) > _LONGEST_NUMBER:
        return frozenset()
    number, length = int(word), len(word)
    roles = {"int"}
    if length <= 2:
        roles |= {"mday"} if 1 <= number <= 31 else set()
        roles |= {"monthnum"} if 1 <= number <= 12 else set()
        roles |= {"mm"} if length == 2 and 1 <= number <= 12 else set()
        roles |= {"hour"} if number <= 24 else set()
        roles |= {"offset"} if number <= 14 else set()  # no zone is farther ahead
    if length == 2:
        roles |= {"yy"} | ({"sixty"} if number < 60 else set())
    if length == 3:
        roles.add("d3")
    if length == 8:
        roles.add("digits8")
    if length == 4:
        roles |= {"year"} if 1000 <= number <= 2199 else set()
        roles |= {"hhmm"} if number % 100 < 60 and number <= 2400 else set()
        roles |= {"decade"} if number % 10 == 0 and number >= 1000 else set()
    return frozenset(roles)


@attrs.frozen
class Phrase:
    """
    A phrase of the lexicon, without its first word.

    Args:
        rest: The other words.
        between: What stands between the words.
        letter: The letter of its class.
        meanings: What it means in each of its roles.
    """

    rest: tuple[str, ...]
    between: tuple[str, ...]
    letter: str
    meanings: dict[str, Any]


class _Letters(dict[str, str]):
    """The letter of each word; numbers are added when met."""

    def __init__(
        self, words: dict[str, str], letters: dict[frozenset[str], str]
    ) -> None:
        super().__init__(words)
        self._letters = letters

    def __missing__(self, word: str) -> str:
        if not word[0].isdecimal():
            return OTHER
        letter = self._letters.get(number_roles(word), OTHER)
        if len(word) <= 4:
            self[word] = letter
        return letter


@attrs.frozen(eq=False, slots=False)
class Classes:
    """
    The words of a lexicon in classes: words with the same roles share a letter.

    Args:
        letter_of: The letter of each word.
        weak_letter_of: The letter of words without the capital that they need.
        phrases: For each first word of a phrase the phrases, longest first: the other
            words, what stands between them, the letter and the meanings.
        meanings: What each word means in each of its roles.
        letters: The letter of each set of roles.
        cues: Words before times that lie ahead.
        tense: Words that tell the tense of a clause.
    """

    letter_of: dict[str, str]
    weak_letter_of: dict[str, str]
    phrases: dict[str, list[Phrase]]
    meanings: dict[str, dict[str, Any]]
    letters: dict[frozenset[str], str]
    cues: FutureCues
    tense: TenseWords

    def meaning(self, word: str, role: str) -> Any:
        """Give what a word means in a role; None if it plays another one or none."""
        if word[0].isdecimal():
            return int(word) if role in number_roles(word) else None
        return self.meanings.get(word, {}).get(role)

    def of(self, role: str) -> str:
        """Give all letters that stand for a role, for a set of a pattern."""
        return "".join(
            letter for roles, letter in self.letters.items() if role in roles
        )

    @cached_property
    def triggers(self) -> str:
        """The letters of words without one of which there is no time expression."""
        return "".join(
            letter for roles, letter in self.letters.items() if roles & _TRIGGERS
        )

    @cached_property
    def islands(self) -> Pattern[str]:
        """The pattern of stretches of the tape that may hold a time expression."""
        links = "".join(set(self.letters.values()).difference(self.triggers))
        return compile_pattern(
            rf"""
              (?<! [^{OTHER}] . ) (?: [{links}{JOINED}] . )*+
              [{self.triggers}] . (?: [^{OTHER}] . )*+
            """
        )


def _split(form: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the words of a phrase and what stands between them."""
    parts = tokens().split(form)
    return tuple(parts[1::2]), tuple(parts[2:-1:2])


@cache
def tokens() -> Pattern[str]:
    """Give the pattern that cuts a text into words and what stands between them."""
    return compile_pattern(r"(\p{L}++|\d++)")


_NUMBERS: Final = (
    "0 00 07 7 12 13 15 24 25 31 32 59 60 99 100 0030 0070 1000 1001 1066 1070 2199 2200"
    " 2300 2359 2360 3000 3061 9999 12345 20210708"
)
"""One number of each set of roles."""


def read_classes(lexicon: Lexicon) -> Classes:
    """Put the words of a lexicon into classes."""
    builder = _Builder()
    for number in _NUMBERS.split():
        builder.letter(number_roles(number))
    for kind in FINDINGS:
        builder.letter(frozenset({kind}))
    by_form: dict[str, list[TimeWord]] = {}
    for row in lexicon.of(TimeWord):
        if not isinstance(row, (FutureCue, PastForm)):  # they stand around expressions
            for form in row.words:
                by_form.setdefault(form, []).append(row)
    for form, rows in by_form.items():
        builder.add(form, rows)
    return Classes(
        _Letters(builder.words, builder.letters),
        builder.weak,
        builder.sorted_phrases(),
        builder.meanings,
        builder.letters,
        read_future_cues(lexicon),
        read_tense_words(lexicon),
    )


class _Builder:
    """The classes, as they grow row by row."""

    def __init__(self) -> None:
        self.letters: dict[frozenset[str], str] = {}
        self.words: dict[str, str] = {}
        self.weak: dict[str, str] = {}
        self.meanings: dict[str, dict[str, Any]] = {}
        self._phrases: dict[str, list[Phrase]] = {}

    def letter(self, roles: frozenset[str]) -> str:
        """Give the letter of a set of roles, a new one if need be."""
        if not roles:
            return OTHER
        return self.letters.setdefault(roles, chr(_FIRST_LETTER + len(self.letters)))

    def add(self, form: str, rows: list[TimeWord]) -> None:
        """Add a word or a phrase with all the rows that it stands in."""
        strong = {role: value for row in rows for role, value in row.roles.items()}
        faint = {role: value for row in rows for role, value in row.weak_roles.items()}
        letter = self.letter(frozenset(strong))
        words, between = _split(form)
        if len(words) > 1:
            entry = Phrase(words[1:], between, letter, strong)
            self._phrases.setdefault(words[0], []).append(entry)
            return
        self.words[form] = letter
        self.meanings[form] = faint | strong
        if faint.keys() != strong.keys():
            self.weak[form] = self.letter(frozenset(faint))

    def sorted_phrases(self) -> dict[str, list[Phrase]]:
        """Give the phrases of each first word, longest first."""
        return {
            first: sorted(entries, key=lambda entry: -len(entry.rest))
            for first, entries in self._phrases.items()
        }
