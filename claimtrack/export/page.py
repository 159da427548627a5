"""Lines for a terminal: wrapped, indented and, if wished, coloured."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.text.columns import columns, one_line, wrap

MIN_WIDTH: Final = 40
"""The fewest columns that the layout needs."""


class Ink(str, enum.Enum):
    """How words look, as parameters of the ANSI sequence "select graphic rendition"."""

    PLAIN = ""
    STRONG = "1"
    FAINT = "2"
    ALARM = "1;31"
    LINK = "33"
    CUE = "36"


def _at_least_min_width(given: int) -> int:
    return max(given, MIN_WIDTH)


@attrs.frozen
class Page:
    """
    Lays out lines that are never wider than the terminal.

    Args:
        width: The columns of the terminal; less than `MIN_WIDTH` counts as that.
        color: Whether to colour by ANSI escape sequences.
    """

    width: int = attrs.field(default=80, converter=_at_least_min_width)
    color: bool = False

    def paint(self, words: str, ink: Ink) -> str:
        """Give the words in an ink, if the page is coloured."""
        if not (self.color and ink.value and words):
            return words
        return f"\x1b[{ink.value}m{words}\x1b[0m"

    def block(
        self, text: str, indent: int = 0, ink: Ink = Ink.PLAIN, lead: str = ""
    ) -> Iterator[str]:
        """
        Give lines that all begin in the same column.

        Args:
            text: The text on one line, as `one_line` gives it.
            indent: The column.
            ink: The ink of the text.
            lead: What stands in front of the first line, such as a bullet.
        """
        front = (" " * (indent - columns(lead))) + lead
        for line in wrap(text, self.width - indent):
            yield (front + self.paint(line, ink)).rstrip()
            front = " " * indent

    def hang(
        self, lead: str, head: str, body: str, indent: int, ink: Ink = Ink.PLAIN
    ) -> Iterator[str]:
        """
        Give a head and beside it a body, whose later lines stand under its first.

        A head that is too long for its column pushes the beginning of the body to the
        right, or onto the next line.

        Args:
            lead: What stands in front of the head, such as a number.
            head: The head on one line.
            body: The body on one line.
            indent: The column of the body.
            ink: The ink of the head.
        """
        margin = columns(lead)
        heads = wrap(head, self.width - margin)
        begin = max(margin + columns(heads[-1]) + 2, indent)
        bodies = wrap(body, self.width - indent, max(self.width - begin, 0))
        fronts = [lead] + [" " * margin] * len(heads)
        for front, line in zip(fronts, heads[:-1], strict=False):
            yield front + self.paint(line, ink)
        gap = " " * (begin - margin - columns(heads[-1]))
        last = fronts[len(heads) - 1] + self.paint(heads[-1], ink)
        yield (last + gap + bodies[0]).rstrip()
        yield from (" " * indent + line for line in bodies[1:])


_STUCK: Final = "\u00a0"


def stick(text: str) -> str:
    """Give `text` on one line that `wrap` keeps together where it can."""
    return one_line(text).replace(" ", _STUCK)


def unstick(line: str) -> str:
    """Undo `stick` in a line that is ready."""
    return line.replace(_STUCK, " ")
