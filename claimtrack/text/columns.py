"""How text stands in a terminal: which characters disturb it, how wide it is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from claimtrack.text.folding import squeeze

_REPLACEMENT: Final = "\ufffd"

_CONTROLS: Final = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n\r"},
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT),
    **dict.fromkeys(range(0xD800, 0xE000), _REPLACEMENT),  # halves of a character
    **dict.fromkeys((0xFFFE, 0xFFFF), _REPLACEMENT),
}
# What opens or closes a stretch of another direction would turn the rest of the line.
_DIRECTIONS: Final = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "")


def without_controls(text: str) -> str:
    r"""
    Give `text` with a sign in place of each control character and half character.

    Tabs and line ends stay, and so does the length.

    >>> without_controls("a\x1b[2Jb")
    'a␛[2Jb'
    """
    return text.translate(_CONTROLS)


def one_line(text: str) -> str:
    r"""
    Give `text` so that it fits into a line of a terminal and stays there.

    White space is squeezed, control characters become signs, and what would
    change the direction of the rest of the line is left out.

    >>> one_line("no\r\n comment\x07")
    'no comment␇'
    """
    return squeeze(without_controls(squeeze(text)).translate(_DIRECTIONS))


def columns(text: str) -> int:
    """
    Count the columns that `text` takes in a terminal.

    Characters of East Asian scripts and emoji take two, combining ones none.

    >>> columns("東京 said")
    9
    """
    # Nearly all text is ASCII, and this is a hundred times as fast.
    return len(text) if text.isascii() else sum(map(_columns_of, text))


def _columns_of(character: str) -> int:
    # Wide and full-width; ambiguous ones are narrow in terminals of the West.
    if unicodedata.east_asian_width(character) in "WF":
        return 2
    # A soft hyphen is a format character, but terminals show it.
    invisible = unicodedata.category(character) in ("Mn", "Me", "Cf")
    return 0 if invisible and character != "\u00ad" else 1


def wrap(text: str, width: int, first: int | None = None) -> list[str]:
    """
    Break `text` at blanks into lines of at most `width` columns.

    Words that are wider than a line are broken anywhere.

    Args:
        text: One line; other white space than blanks does not count as a place to break.
        width: The columns of a line, at least 2.
        first: The columns of the first line, which may be 0; None for `width`.

    Returns:
        At least one line; the first is empty if the first word has no room there.

    >>> wrap("she said that it was over", 10, first=4)
    ['she', 'said that', 'it was', 'over']
    """
    room = width if first is None else first
    lines = [""]
    for word in _pieces(text.split(" "), width):
        needed = columns(word) + bool(lines[-1])
        if needed > room:
            lines.append(word)
            room = width - columns(word)
        else:
            lines[-1] += f" {word}" if lines[-1] else word
            room -= needed
    return lines


def _pieces(words: Iterable[str], width: int) -> Iterator[str]:
    """Give the words, those wider than `width` in pieces, and none that is empty."""
    for word in filter(None, words):
        if columns(word) <= width:
            yield word
            continue
        start = taken = 0
        for at, character in enumerate(word):
            taken += _columns_of(character)
            if taken > width:
                yield word[start:at]
                start, taken = at, _columns_of(character)
        yield word[start:]
