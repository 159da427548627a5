"""Documents in the formats of the command line, as tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

import attrs

from claimtrack.export.jsonl import to_json, to_line
from claimtrack.export.text_view import to_text
from claimtrack.export.times_view import times_to_text
from claimtrack.model.document import Document


@attrs.frozen
class Item:
    """A document with the name of the file that it was read from."""

    name: str
    document: Document


@attrs.frozen
class Look:
    """
    How the output is to look.

    Args:
        several: Whether several files were named, however many were readable.
        width: The columns of the terminal.
        color: Whether to colour text.
        explain: Whether to say why each thing was found.
    """

    several: bool = False
    width: int = 80
    color: bool = False
    explain: bool = False


Format = Callable[[Iterable[Item], Look], Iterator[str]]
"""Turns documents into pieces of output."""


def as_text(items: Iterable[Item], look: Look) -> Iterator[str]:
    """Give the documents for a person, with a blank line between two."""
    for number, item in enumerate(items):
        yield "\n" * bool(number) + to_text(
            item.document,
            name=item.name,
            width=look.width,
            color=look.color,
            explain=look.explain,
        )


def as_json(items: Iterable[Item], look: Look) -> Iterator[str]:
    """Give a document as an object, and several as an array of objects."""
    return _json((item.document.to_dict() for item in items), look)


def as_jsonl(items: Iterable[Item], look: Look) -> Iterator[str]:
    """Give the documents, one a line."""
    del look
    return (to_line(item.document) for item in items)


def as_html(items: Iterable[Item], look: Look) -> Iterator[str]:
    """Give the documents as one page."""
    from claimtrack.export.html import to_html_page  # noqa: PLC0415  only for this format

    documents = [(item.name, item.document) for item in items]
    if documents:
        yield to_html_page(documents, explain=look.explain)


def times_as_text(items: Iterable[Item], look: Look) -> Iterator[str]:
    """Give the time expressions for a person, with a blank line between two texts."""
    for number, item in enumerate(items):
        yield "\n" * bool(number) + times_to_text(
            item.document, name=item.name, width=look.width, color=look.color
        )


def times_as_json(items: Iterable[Item], look: Look) -> Iterator[str]:
    """Give the time expressions as an array, and those of several texts as an array of them."""
    return _json(
        ([time.to_dict() for time in item.document.times] for item in items), look
    )


def times_as_timex3(items: Iterable[Item], look: Look) -> Iterator[str]:
    """Give each text as TimeML, with its time expressions as TIMEX3 elements."""
    from claimtrack.export.timex3 import to_timex3  # noqa: PLC0415  only for this format

    del look
    return (to_timex3(item.document) for item in items)


def _json(values: Iterable[object], look: Look) -> Iterator[str]:
    if not look.several:
        yield from (to_json(value, indent=2) + "\n" for value in values)
        return
    # Written piece by piece, since an array of a thousand articles need not be in
    # memory at once.
    front = "[\n"
    for value in values:
        yield front + to_json(value, indent=2)
        front = ",\n"
    yield "\n]\n" if front.startswith(",") else "[]\n"


DOCUMENT_FORMATS: Final[dict[str, Format]] = {
    "text": as_text,
    "json": as_json,
    "jsonl": as_jsonl,
    "html": as_html,
}

TIMES_FORMATS: Final[dict[str, Format]] = {
    "text": times_as_text,
    "json": times_as_json,
    "timex3": times_as_timex3,
}
