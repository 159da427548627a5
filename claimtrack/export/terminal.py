"""Lines for a terminal: wrapped, indented and, if wished, coloured."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from claimtrack.text.columns import columns, one_line, wrap

MIN_WIDTH: Final = 40
"""The fewest columns that the layout needs."""

# Never in a text otherwise, as `one_line` makes plain blanks of all white space.
_STUCK: Final = "\u00a0"

DOT: Final = f"{_STUCK}· "
"""What stands between items of a list; a line may end behind it, not before."""


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
class Terminal:
    """
    Lays out lines that are never wider than the terminal.

    Args:
        width: The columns of the terminal; less than `MIN_WIDTH` counts as that.
        color: Whether to colour by ANSI escape sequences.
    """

    width: int = attrs.field(default=80, converter=_at_least_min_width)
    color: bool = False

    def paint(self, words: str, ink: Ink) -> str:
        """Give the words in an ink, if the terminal shows colours."""
        # An escape sequence around nothing would only be noise in a copy.
        if not (self.color and ink.value and words):
            return words
        return f"\x1b[{ink.value}m{words}\x1b[0m"

    def block(
        self, text: str, indent: int = 0, ink: Ink = Ink.PLAIN, lead: str = ""
    ) -> Iterator[str]:
        """
        Give lines that all begin in the same column.

        Args:
            text: The text on one line, as `one_line` and `stick` give it.
            indent: The column.
            ink: The ink of the text.
            lead: What stands in front of the first line, such as a bullet.
        """
        front = (" " * (indent - columns(lead))) + lead
        for line in _wrapped(text, self.width - indent):
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
        heads = _wrapped(head, self.width - margin)
        begin = max(margin + columns(heads[-1]) + 2, indent)
        bodies = _wrapped(body, self.width - indent, max(self.width - begin, 0))
        fronts = [lead] + [" " * margin] * len(heads)
        # The lead stands once, and blanks of its width in front of later lines.
        for front, line in zip(fronts, heads[:-1], strict=False):
            yield front + self.paint(line, ink)
        gap = " " * (begin - margin - columns(heads[-1]))
        last = fronts[len(heads) - 1] + self.paint(heads[-1], ink)
        yield (last + gap + bodies[0]).rstrip()
        yield from (" " * indent + line for line in bodies[1:])


def stick(text: str) -> str:
    """
    Give `text` on one line that is broken only where it is wider than a line.

    >>> list(Terminal(40).block("It will be read as " + stick("early on Thursday → 2021")))
    ['It will be read as', 'early on Thursday → 2021']
    """
    return one_line(text).replace(" ", _STUCK)


def blanks(count: int) -> str:
    """Give that many blanks that stay on one line; none for less than one."""
    return _STUCK * count


def items(parts: Iterable[str], width: int) -> str:
    """
    Give a list on one line, with items that are not broken unless they must.

    Args:
        parts: The items.
        width: The columns of a line; what is wider may be broken at any blank.
    """
    lines = map(one_line, parts)
    return DOT.join(stick(line) if columns(line) <= width else line for line in lines)


def _wrapped(text: str, width: int, first: int | None = None) -> list[str]:
    # Words that are broken because no line can hold them may break behind a blank.
    return [line.replace(_STUCK, " ").rstrip() for line in wrap(text, width, first)]
