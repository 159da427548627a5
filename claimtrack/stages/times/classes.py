"""lexicon → the classes of words that the rules of time know"""

from __future__ import annotations

from functools import cache
from typing import Any, Final, TypeAlias

import attrs

from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.times import TimeWord
from claimtrack.text.patterns import Pattern, compile_pattern

JOINED: Final = "J"
"""The class of every word of a finding or a phrase but the first."""
OTHER: Final = "x"
"""The class of words that no rule knows."""

_FIRST_LETTER: Final = 0xE000  # classes are letters of Unicode's private use area
_LONGEST_NUMBER: Final = 12

_Phrase: TypeAlias = tuple[tuple[str, ...], tuple[str, ...], str, dict[str, Any]]

FINDINGS: Final = (
    "numw", "ordi", "yearw", "day", "span", "clock", "part", "dur", "set", "ref",
)  # fmt: skip
"""What the rules make: words for numbers, then the kinds of time expression."""

_TRIGGERS: Final = frozenset(
    [
        "int",
        "ten",
        "month",
        "weakmonth",
        "weekday",
        "weakweekday",
        "weekdays",
        "season",
        "daypart",
        "dayparts",
        "tonight",
        "noon",
        "oclock",
        "unit",
        "units",
        "unitletter",
        "today",
        "decades",
        "vague",
        "vaguenoun",
        "nottime",
        "moment",
        "setword",
        "holiday",
        "everyday",
        "yearago",
        "q",
    ]
)
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


@attrs.frozen(eq=False)
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
    """

    letter_of: dict[str, str]
    weak_letter_of: dict[str, str]
    phrases: dict[str, list[_Phrase]]
    meanings: dict[str, dict[str, Any]]
    letters: dict[frozenset[str], str]
    _patterns: dict[str, Pattern[str]] = attrs.field(factory=dict)

    def meaning(self, word: str, role: str) -> Any:
        """Give what a word means in a role."""
        if word[0].isdecimal():
            return int(word)
        return self.meanings[word].get(role)

    def of(self, role: str) -> str:
        """Give all letters that stand for a role, for a set of a pattern."""
        return "".join(
            letter for roles, letter in self.letters.items() if role in roles
        )

    def islands(self) -> Pattern[str]:
        """Give the pattern of stretches of the tape that may hold a time expression."""
        if "islands" not in self._patterns:
            triggers = "".join(
                letter for roles, letter in self.letters.items() if roles & _TRIGGERS
            )
            links = "".join(
                letter
                for roles, letter in self.letters.items()
                if not roles & _TRIGGERS
            )
            self._patterns["islands"] = compile_pattern(
                rf"(?<! [^{OTHER}] .) (?: [{links}{JOINED}] . )*+ [{triggers}] . (?: [^{OTHER}] . )*+"
            )
        return self._patterns["islands"]


def _split(form: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    parts = _form_tokens().split(form)
    return tuple(parts[1::2]), tuple(parts[2:-1:2])


@cache
def _form_tokens() -> Pattern[str]:
    return compile_pattern(r"(\p{L}++|\d++)")


def _roles_by_form(lexicon: Lexicon) -> dict[str, list[TimeWord]]:
    by_form: dict[str, list[TimeWord]] = {}
    for row in lexicon.of(TimeWord):
        for form in row.words:
            by_form.setdefault(form, []).append(row)
    return by_form


def read_classes(lexicon: Lexicon) -> Classes:
    """Put the words of a lexicon into classes."""
    letters: dict[frozenset[str], str] = {}

    def letter(roles: frozenset[str]) -> str:
        return letters.setdefault(roles, chr(_FIRST_LETTER + len(letters)))

    for number in (
        "0",
        "00",
        "7",
        "07",
        "12",
        "20210708",
        "13",
        "24",
        "25",
        "31",
        "32",
        "59",
        "60",
        "99",
        "100",
    ):
        letter(number_roles(number))
    for number in (
        "0030",
        "0070",
        "1000",
        "1001",
        "1066",
        "1070",
        "2199",
        "2200",
        "2300",
        "2359",
        "2360",
        "3000",
        "3061",
        "9999",
        "12345",
    ):
        letter(number_roles(number))
    for role in FINDINGS:
        letter(frozenset({role}))
    words: dict[str, str] = {}
    weak: dict[str, str] = {}
    phrases: dict[str, list[_Phrase]] = {}
    meanings: dict[str, dict[str, Any]] = {}
    for form, rows in _roles_by_form(lexicon).items():
        merged: dict[str, Any] = {}
        faint: dict[str, Any] = {}
        for row in rows:
            merged.update(row.roles)
            faint.update(row.weak_roles)
        tokens, between = _split(form)
        if len(tokens) == 1:
            words[form] = letter(frozenset(merged))
            meanings[form] = {**faint, **merged}
            if frozenset(faint) != frozenset(merged):
                weak[form] = letter(frozenset(faint)) if faint else OTHER
        else:
            entry = (tokens[1:], between, letter(frozenset(merged)), merged)
            phrases.setdefault(tokens[0], []).append(entry)
    for entries in phrases.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return Classes(_Letters(words, letters), weak, phrases, meanings, letters)
