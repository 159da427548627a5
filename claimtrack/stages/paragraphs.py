"""text → paragraphs"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import attrs

from claimtrack.model.document import Document
from claimtrack.model.span import Span

# Files that were joined have one at the head of each, where nobody sees it.
_BYTE_ORDER_MARK: Final = "\ufeff"

# A typewriter's line, and the widest that a mail program wraps.
_NARROWEST_WRAP: Final = 40
_WIDEST_WRAP: Final = 120
# So many of a block's line breaks must come where the next word would not have fitted.
_WRAPPED_SHARE: Final = 0.6

_LONGEST_LABEL: Final = 30
_SENTENCE_ENDS: Final = tuple(".?!)]…”\"’'")


def add_paragraphs(document: Document) -> Document:
    """
    Split the text at blank lines, and at line breaks that are not mere wrapping.

    A block of lines between blank lines is wrapped if most of its lines are so
    full that the first word of the next line would not have fitted; then only
    an indented line begins a new paragraph, and one that the label of a speaker
    opens: "Q:", "ROY:".  In any other block each line is a paragraph.  Spans leave
    out the white space around a paragraph, and a text of nothing but white space
    has no paragraphs.
    """
    # A blank is as long as a mark, so that offsets stay what they are.
    text = document.text.replace(_BYTE_ORDER_MARK, " ")
    return attrs.evolve(document, paragraphs=tuple(_paragraphs(text)))


def _paragraphs(text: str) -> Iterator[Span]:
    block: list[tuple[int, str]] = []
    at = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            block.append((at, line))
        elif block:
            yield from _split(block)
            block = []
        at += len(line)
    if block:
        yield from _split(block)


def _split(block: list[tuple[int, str]]) -> Iterator[Span]:
    """Split a block of lines, none of them blank, into paragraphs."""
    if not _is_wrapped([line.rstrip() for _, line in block]):
        for at, line in block:
            yield _trimmed(at, line, at, line)
        return
    # Mail and printed text may be indented as a whole.
    margin = min(_indent(line) for _, line in block)
    first = block[0]
    last = block[0]
    for at, line in block[1:]:
        if _indent(line) > margin or _is_turn(line, last[1]):
            yield _trimmed(*first, *last)
            first = (at, line)
        last = (at, line)
    yield _trimmed(*first, *last)


def _is_wrapped(lines: list[str]) -> bool:
    width = max(len(line) for line in lines)
    if len(lines) < 2 or not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return False
    # Wrapped by a program, a line is as full as the next word lets it be; written by
    # hand, it ends where the thought does.
    full = sum(
        len(line) + 1 + len(following.split(maxsplit=1)[0]) > width
        for line, following in pairwise(lines)
    )
    return full >= _WRAPPED_SHARE * (len(lines) - 1)


def _is_turn(line: str, before: str) -> bool:
    """Whether a line begins with who speaks, "Q:", behind the end of a sentence."""
    label, colon, _ = line[:_LONGEST_LABEL].partition(":")
    return colon != "" and label.isupper() and before.rstrip().endswith(_SENTENCE_ENDS)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _trimmed(first_at: int, first: str, last_at: int, last: str) -> Span:
    return Span(first_at + _indent(first), last_at + len(last.rstrip()))
