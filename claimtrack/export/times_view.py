"""time expressions → text for a terminal"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from claimtrack.export.terminal import DOT, Ink, Terminal, blanks
from claimtrack.export.wording import UNDATED, is_undated, meaning, number, title
from claimtrack.model.document import Document
from claimtrack.model.when import TimeExpression
from claimtrack.text.columns import columns, one_line

# A single long expression must not push the values off the screen.
_MAX_WORDS_COLUMNS: Final = 26
_MAX_VALUE_COLUMNS: Final = 18


def times_to_text(
    document: Document, *, name: str = "", width: int = 80, color: bool = False
) -> str:
    """
    Write the time expressions of a document for a person to read in a terminal.

    Args:
        document: The document; only its times count.
        name: What to call the text in the first line, such as its file.
        width: The columns of the terminal; less than 40 count as 40.
        color: Whether to colour the text by ANSI escape sequences.

    Returns:
        Lines of at most `width` columns, each ended by a newline.

    >>> print(times_to_text(Document(""), name="empty.txt"), end="")
    empty.txt · 0 time expressions
    """
    terminal = Terminal(width, color)
    found = number(len(document.times), "time expression", "time expressions")
    head = terminal.block(title(document, name, found), 0, Ink.STRONG)
    foot = terminal.block(UNDATED, 0, Ink.FAINT) if is_undated(document) else ()
    lines = (*head, *time_lines(terminal, document.times), *foot)
    return "".join(f"{line}\n" for line in lines)


def time_lines(terminal: Terminal, times: Iterable[TimeExpression]) -> Iterator[str]:
    """
    Lay out time expressions, one below the other.

    Args:
        terminal: What lays them out.
        times: The time expressions in the order of their lines.
    """
    rows = [(one_line(time.text), one_line(meaning(time)), time) for time in times]
    widest = max((columns(words) for words, _, _ in rows), default=0)
    longest = max((columns(value) for _, value, _ in rows), default=0)
    indent = 4 + min(widest, _MAX_WORDS_COLUMNS)
    room = min(longest, _MAX_VALUE_COLUMNS)
    for words, value, time in rows:
        # Blanks that stick keep the details in a column of their own.
        gap = blanks(max(room - columns(value), 0) + 1)
        told = f"{value}{gap} {DOT.join(_details(time))}"
        yield from terminal.hang("  ", words, told, indent, Ink.CUE)


def _details(time: TimeExpression) -> Iterator[str]:
    if time.alternatives:
        yield "or " + ", ".join(map(one_line, time.alternatives))
    yield time.type.value.lower() + (f", {time.grain.value}" if time.grain else "")
    if time.anchor:
        yield "from " + one_line(time.anchor)
    if time.rule:
        # In quotes, since rules are named for what they read: “Monday at 9 p.m.”.
        yield f"rule{blanks(1)}“{one_line(time.rule)}”"
