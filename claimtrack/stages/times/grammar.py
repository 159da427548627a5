"""
The notation of the rules, and how they run.

A rule is a pattern over the tape.  In it ``{month}`` stands for a word of that role
or a finding of that kind, ``{m:month}`` also gives it a name, and the letters
between are those of the gaps: ``_`` a blank, ``-`` a hyphen, ``,`` a comma and a
blank, ``e`` a full stop and a blank, ``=`` nothing; `scan` has the whole list.

The rules run level by level, as in a cascade of finite-state transducers (Abney
1996): what a level found is one word to the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from typing import Any, Final, TypeAlias

import attrs

from claimtrack.model.when import TimeMod
from claimtrack.stages.times.classes import JOINED, Classes
from claimtrack.stages.times.needs import may_match, read_needs
from claimtrack.stages.times.scan import Tape
from claimtrack.text.patterns import Match, Pattern, compile_pattern


@attrs.frozen
class Finding:
    """
    Words that a rule has read.

    Args:
        first: The number of the first word on the tape.
        last: The number behind the last word.
        kind: What later rules know it as: "day", "span", "clock" …
        reading: What the words mean.
        mod: What they add to it.
        rule: The name of the rule.
    """

    first: int
    last: int
    kind: str
    reading: Any
    mod: TimeMod | None = None
    rule: str = ""


class Hit:
    """
    What a rule's pattern matched, with access to the words by name.

    Args:
        tape: The tape.
        match: The match on the tape.
        findings: What earlier levels found, by first word.
    """

    def __init__(
        self, tape: Tape, match: Match[str], findings: dict[int, Finding]
    ) -> None:
        self._tape = tape
        self._match = match
        self._findings = findings
        self.mod: TimeMod | None = None

    def __contains__(self, name: str) -> bool:
        """Whether the named word is there."""
        return self._place(name) >= 0

    def _place(self, name: str) -> int:
        """Give the place of a named group on the tape; -1 if it is not there."""
        if name not in self._match.re.groupindex:
            return -1
        return self._match.start(name)

    def word(self, name: str) -> str:
        """Give the named word in lower case."""
        return self._tape.words[self._match.start(name) // 2]

    def end(self, name: str) -> int:
        """Give the offset in the text behind the named word."""
        return self._tape.end(self._match.start(name) // 2)

    def get(self, name: str, role: str | None = None) -> Any:
        """Give what the named word means; None if it is not there."""
        place = self._place(name)
        if place < 0:
            return None
        return self._tape.meaning(place // 2, role or name)

    def is_a(self, name: str, role: str) -> bool:
        """Whether the named word is there and may play a role."""
        return self.get(name, role) is not None

    def finding(self, name: str) -> Finding:
        """Give the named finding of an earlier level."""
        return self._findings[self._match.start(name) // 2]

    def reading(self, name: str) -> Any:
        """Give what a named finding means, and pass on what was added to it."""
        finding = self.finding(name)
        self.mod = finding.mod
        return finding.reading

    def number(self, name: str) -> int | float | None:
        """Give the named number, in digits or in words; None if it is not there."""
        place = self._place(name)
        if place < 0:
            return None
        first = place // 2
        if first in self._findings:
            return self._findings[first].reading  # type: ignore[no-any-return]  # numbers are kept as such
        last = (self._match.end(name) + 1) // 2
        tape = self._tape
        if tape.words[first].isdecimal():
            return _read_digits(tape.text[tape.starts[first] : tape.end(last - 1)])
        for role in ("cardinal", "ten", "ordinal", "magnitude"):
            value = tape.meaning(first, role)
            if value is not None:
                return value  # type: ignore[no-any-return]  # cardinals mean numbers
        return None

    @property
    def tape(self) -> Tape:
        """The tape."""
        return self._tape

    @property
    def first(self) -> int:
        """The number of the first word."""
        return self._match.start() // 2

    @property
    def last(self) -> int:
        """The number behind the last word."""
        return (self._match.end() + 1) // 2


def _read_digits(digits: str) -> int | float | None:
    plain = digits.replace(",", "")
    try:
        return float(plain) if "." in plain else int(plain)
    except ValueError:
        return None


Build: TypeAlias = Callable[[Hit], Any]


@attrs.frozen(eq=False)
class Rule:
    """
    A form of time expression.

    Args:
        name: The name, which findings carry.
        kind: What it makes: "day", "span", "clock" …
        pattern: The pattern, in the notation of this module.
        build: Makes the reading of a hit, or None if the words mean no time.
    """

    name: str
    kind: str
    pattern: str
    build: Build


@cache
def _role() -> Pattern[str]:
    return compile_pattern(
        r"\{ (?: ([a-z]\w*+) : )?+ ([a-z]\w*+ (?: \| [a-z]\w*+ )*+) \}"
    )


MACROS: Final = {
    "number": r"(?:{int}(?:;{d3})*+(?:d{int}(?!=))?+|{numw}|{cardinal}|{ten}|{magnitude})",
    "dom": r"(?:{mday}(?![=:r]|;{d3}|_{notunit})|{ordi}|{ordinal}|{numw}|{cardinal}|{ten})",
    "ord": r"(?:{ordi}|{ordinal})",
    "fullyear": r"(?:{year}(?![=:r]|;{d3}|_{notunit}|d{int})|{yearw}|{numw})",
    "shortyear": r"(?:(?<=['\"]){yy})",
    "anymonth": r"{month|weakmonth}",
    "anyweekday": r"{weekday|weakweekday}",
}  # fmt: skip
"""Pieces that many rules share."""


def expand(pattern: str, classes: Classes) -> str:
    """Write a rule's pattern as a regular expression over the tape."""

    def letters(match: Match[str]) -> str:
        name, roles = match[1], match[2]
        if roles in MACROS:
            body = _role().sub(letters, MACROS[roles])
        else:
            chars = "".join(
                dict.fromkeys("".join(classes.of(r) for r in roles.split("|")))
            )
            body = f"[{chars}](?:.{JOINED})*+" if chars else "(?!)"
        return f"(?P<{name}>{body})" if name else f"(?:{body})"

    return _role().sub(letters, pattern)


class _Runner:
    """A rule with its pattern, which is compiled when a text may need it."""

    def __init__(self, rule: Rule, classes: Classes) -> None:
        self.rule = rule
        self.needs = read_needs(rule.pattern, classes, MACROS)
        self._classes = classes

    @cached_property
    def pattern(self) -> Pattern[str]:
        """The pattern."""
        return compile_pattern(expand(self.rule.pattern, self._classes))


class Level:
    """Rules that run side by side; the longest finding wins, then the first rule."""

    def __init__(self, rules: Iterable[Rule], classes: Classes) -> None:
        self._rules = [_Runner(rule, classes) for rule in rules]
        self._classes = classes

    def run(self, tape: Tape, letters: str, findings: dict[int, Finding]) -> str:
        """
        Add what the rules find, and give the tape on which it is one word each.

        Args:
            tape: The tape as it was read.
            letters: The tape as earlier levels left it.
            findings: What they found; changed in place.
        """
        chars = list(letters)
        taken: set[int] = set()
        for finding in self._find(tape, letters, findings):
            inside = range(finding.first, finding.last)
            if taken.isdisjoint(inside):
                taken.update(inside)
                for word in inside:
                    findings.pop(word, None)
                    chars[2 * word] = JOINED
                findings[finding.first] = finding
                chars[2 * finding.first] = self._classes.of(finding.kind)
        return "".join(chars) if taken else letters

    def _find(
        self, tape: Tape, letters: str, findings: dict[int, Finding]
    ) -> Iterator[Finding]:
        """Find all that the rules read, the longest first."""
        found: list[tuple[int, int, int, Finding]] = []
        present = frozenset(letters)
        for order, runner in enumerate(self._rules):
            if not may_match(runner.needs, present):
                continue
            rule = runner.rule
            for match in runner.pattern.finditer(letters):
                hit = Hit(tape, match, findings)
                reading = rule.build(hit)
                if reading is not None:
                    finding = Finding(
                        hit.first, hit.last, rule.kind, reading, hit.mod, rule.name
                    )
                    found.append((hit.first - hit.last, hit.first, order, finding))
        found.sort(key=lambda entry: entry[:3])
        return (finding for *_, finding in found)
