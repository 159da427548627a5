"""
corpus folders and files → annotated articles

A line of a file is a JSON object ``{"id", "text", "statements"}``; a statement
is ``{"source": [5, 8], "cue": [9, 13], "content": [[14, 20]], "parent": null}``
with half-open offsets into the text, null for a source or cue that is not there,
and in ``parent`` anything but null if it lies in the content of another one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs

from claimtrack.errors import UnreadableError
from claimtrack.model.span import Span

_ROLES: Final = ("Source", "Cue", "Content")
Roles: TypeAlias = dict[str, list[str]]


@attrs.frozen
class Marked:
    """
    A statement as an annotator marked it.

    Args:
        source: The pieces of the source; empty if there is none.
        cue: The pieces of the cue; empty if there is none.
        content: The pieces of the content.
        nested: Whether it lies in the content of another one.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    nested: bool = False


@attrs.frozen
class Article:
    """
    A text with its statements.

    Args:
        name: The name of the article.
        text: The text.
        statements: The statements.
        whole: Whether nested statements are marked, too; else only outermost ones are.
    """

    name: str
    text: str = attrs.field(repr=False)
    statements: tuple[Marked, ...] = attrs.field(repr=False)
    whole: bool


def read_corpus(path: Path) -> list[Article]:
    """
    Read a corpus.

    Args:
        path: A file of one JSON object a line, or a folder with brat standoff files:
            each ``NAME.ann`` or ``NAME_ANNOTATOR.ann`` below it belongs to the
            ``NAME.txt`` below it.  Of several annotators the first one counts.

    Returns:
        The articles in the order of their names or lines.

    Raises:
        UnreadableError: If there is no such file, it is not UTF-8, a line of it is no
            annotated article, or nothing is annotated in it.
    """
    if not (path.is_dir() or path.is_file()):
        raise UnreadableError(str(path), "is neither a file nor a folder")
    read = _read_brat if path.is_dir() else _read_lines
    try:
        articles = list(read(path))
    except UnicodeDecodeError:
        raise UnreadableError(str(path), "is not UTF-8; save it as that") from None
    if not articles:
        raise UnreadableError(str(path), "holds no annotated article")
    return articles


def _read_lines(path: Path) -> Iterator[Article]:
    with path.open(encoding="utf-8", newline="\n") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    yield _article(json.loads(line))
                except (ValueError, KeyError, TypeError):
                    reason = f"line {number} is no annotated article in JSON"
                    raise UnreadableError(str(path), reason) from None


def _article(plain: dict[str, Any]) -> Article:
    marked = tuple(_marked(row) for row in plain["statements"])
    return Article(plain["id"], plain["text"], marked, whole=True)


def _marked(row: dict[str, Any]) -> Marked:
    def one(pair: list[int] | None) -> tuple[Span, ...]:
        return (Span(*pair),) if pair else ()

    content = tuple(Span(*pair) for pair in row["content"])
    return Marked(one(row["source"]), one(row["cue"]), content, bool(row["parent"]))


def _read_brat(folder: Path) -> Iterator[Article]:
    texts = {path.stem: path for path in sorted(folder.rglob("*.txt"))}
    done = set()
    for path in sorted(folder.rglob("*.ann")):
        name = path.stem if path.stem in texts else path.stem.rpartition("_")[0]
        if name in texts and name not in done:
            # Two readings of one text would teach the models that both are right.
            done.add(name)
            # Offsets count the line ends as they are in the file.
            with texts[name].open(encoding="utf-8", newline="") as file:
                text = file.read()
            marked = _statements(path.read_text(encoding="utf-8"), text)
            yield Article(name, text, tuple(marked), whole=False)


def _statements(standoff: str, text: str) -> Iterator[Marked]:
    """Read the events (``E1 Attribution:T2 Source:T1 …``) of a standoff file."""
    spans: dict[str, list[tuple[int, int]]] = {}
    events: list[Roles] = []
    for line in standoff.splitlines():
        name, _, rest = line.partition("\t")
        if name.startswith("T"):
            spans[name] = list(_pieces(rest.partition("\t")[0]))
        elif name.startswith("E"):
            events.append(_roles(rest))
    for roles in events:
        source, cue, content = (
            _merged([p for t in roles.get(role, ()) for p in spans.get(t, ())], text)
            for role in _ROLES
        )
        if content:
            yield Marked(source, cue, content)


def _pieces(head: str) -> Iterator[tuple[int, int]]:
    """Read ``Content 5 10;12 20``."""
    for piece in head.partition(" ")[2].split(";"):
        first, _, last = piece.strip().partition(" ")
        if first.isdigit() and last.isdigit():
            yield int(first), int(last)


def _roles(rest: str) -> Roles:
    """Read ``Attribution:T2 Source:T1 Content:T3 Content2:T4``."""
    roles: Roles = {}
    for part in rest.split():
        role, _, span = part.partition(":")
        # brat numbers the roles from the second on: Content, Content2.
        roles.setdefault(role.rstrip("0123456789"), []).append(span)
    return roles


def _merged(pieces: list[tuple[int, int]], text: str) -> tuple[Span, ...]:
    """Join pieces that only white space parts, such as the lines of a paragraph."""
    merged: list[Span] = []
    for start, end in sorted(pieces):
        if merged and not text[merged[-1].end : start].strip():
            before = merged.pop()
            merged.append(Span(before.start, max(before.end, end)))
        else:
            merged.append(Span(start, end))
    return tuple(merged)
