"""text → marks that may be quotation marks"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

import attrs

from claimtrack.model.span import Span
from claimtrack.text.marks import CLOSING_MARKS
from claimtrack.text.patterns import Pattern, compile_pattern

# Marks of one family close each other, so that a pair such as "…” is one, too.
FAMILIES: Final = {
    **dict.fromkeys(("“", "”", "„", "‟", '"', "``", "''"), "double"),
    **dict.fromkeys(("«", "»"), "angle"),
    **dict.fromkeys(("‘", "’", "‛", "‚", "'"), "single"),
    **dict.fromkeys(("‹", "›"), "single angle"),
}
"""The family of each mark."""

SINGLE: Final = "single"
"""The family whose marks may be apostrophes."""

_OPENING: Final = frozenset(("“", "„", "‟", "``", "«", "‹", "‘", "‛", "‚"))
# Behind a digit only; word processors turn the straight mark into a curly one.
_INCHES: Final = frozenset(('"', "''", "”"))
# Punctuation that leaves a mark open to the left as a blank does.
_BEFORE_OPENING: Final = frozenset("([{—–-/\\*_>|:=“”„‟«‹‘‚\"'`¡¿")


# Up to the next double mark only, so that many measures take no more than linear time.
_NEXT: Final = r"[^\"“”]*+ (?<! \s )"
"""What lies before the next double mark, if that stands tight behind a word."""


@cache
def _marks() -> Pattern[str]:
    # Feet and inches, 6'2", are one measure; that its mark closes no quotation is sure
    # only where another one behind it does.
    return compile_pattern(
        rf"""
        (?<measure> (?<= \d ) ['’] \d{{1,2}}+
            (?: (?: " | '' ) (?= {_NEXT} ["”] ) | ” (?= {_NEXT} ” ) ) )
        | `` | '' | [“”„‟"«»‘’‛‚'‹›]
        """
    )


@attrs.frozen
class Mark:
    """
    A quotation mark, or what looks like one, and what stands around it.

    Args:
        start: The offset of the mark.
        end: The offset behind it.
        sign: The mark.
        before: The character before it; a blank at the head of a paragraph.
        after: The character behind it; a blank at the end of a paragraph.
    """

    start: int
    end: int
    sign: str
    before: str
    after: str

    @property
    def family(self) -> str:
        """Which marks it pairs with."""
        return FAMILIES[self.sign]

    @property
    def opens(self) -> bool:
        """Whether a quote may begin here: open to the left, tight to the right."""
        free = self.before.isspace() or self.before in _BEFORE_OPENING
        return free and not self.after.isspace()

    @property
    def closes(self) -> bool:
        """Whether a quote may end here: tight to the left, open to the right."""
        return not self.before.isspace() and not self.after.isalnum()

    @property
    def begins(self) -> bool:
        """Whether a quote begins here if none of the family is open."""
        return self.sign in _OPENING or self.opens or self.before.isspace()

    @property
    def begins_another(self) -> bool:
        """Whether a quote begins here although one of the family is open."""
        if self.sign in _OPENING:
            return self.opens or not self.closes
        return self.sign not in CLOSING_MARKS and self.opens and not self.closes

    @property
    def measures(self) -> bool:
        """Whether it stands for inches where no quote is open: a 32" screen."""
        return self.before.isdigit() and self.sign in _INCHES

    @property
    def closes_for_sure(self) -> bool:
        """Whether it closes and is no plural possessive, as in "the workers’ rights"."""
        return self.closes and not (self.before in "sSzZ" and self.after.isspace())


def read_marks(text: str, paragraph: Span) -> Iterator[Mark]:
    """Read the marks of a paragraph from left to right."""
    for match in _marks().finditer(text, paragraph.start, paragraph.end):
        if match["measure"]:
            continue
        start, end = match.span()
        before = text[start - 1] if start > paragraph.start else " "
        after = text[end] if end < paragraph.end else " "
        yield Mark(start, end, match[0], before, after)


def sure_closings_ahead(marks: list[Mark]) -> list[bool]:
    """
    Tell of each mark whether a single mark behind it can be nothing but a closing one.

    A curly mark that opens hides what is behind it, since that closes it.
    """
    ahead: list[bool] = []
    seen = False
    for mark in reversed(marks):
        ahead.append(seen)
        if mark.family == SINGLE:
            # In ‘one’ and ‘two’ the first mark must not count on the last.
            hidden = mark.sign == "‘" and mark.opens
            seen = (seen or mark.closes_for_sure) and not hidden
    ahead.reverse()
    return ahead
