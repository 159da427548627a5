"""
documents ↔ JSON Lines, one document a line

The format is that of https://jsonlines.org: each line is the JSON text of
one `Document.to_dict`, in UTF-8.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final, TextIO

from claimtrack.errors import LineError, SchemaError
from claimtrack.model.document import Document

# JSON allows these within a string, but some programs take them for line ends.
_LINE_ENDS: Final = {mark: f"\\u{mark:04x}" for mark in (0x85, 0x2028, 0x2029)}


def to_json(value: Any, indent: int | None = None) -> str:
    r"""
    Write plain data as JSON that UTF-8 can hold.

    Letters stand as they are, unless the text has half characters (lone
    surrogates), which only escapes can express.

    Args:
        value: The data.
        indent: The columns by which inner lines are indented; None for a single line.

    >>> to_json({"text": "“No”"})
    '{"text": "“No”"}'
    """
    # Half as long as with escapes where the text is not English, and readable.
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent)
    return text


def to_line(document: Document) -> str:
    """
    Write a document as one line.

    Args:
        document: The document; its layers are left out.

    Returns:
        The line with the newline that ends it.
    """
    return to_json(document.to_dict()).translate(_LINE_ENDS) + "\n"


def write_jsonl(documents: Iterable[Document], file: TextIO) -> None:
    """
    Write documents, one a line.

    `read_jsonl` gives equal documents back.  Only a text in which both halves of
    a surrogate pair stand side by side, as two characters, does not come back:
    to JSON they are one.

    Args:
        documents: The documents; each is written before the next is asked for.
        file: A text file open for writing, in UTF-8.

    >>> import io
    >>> file = io.StringIO()
    >>> write_jsonl([Document("She said no.")], file)
    >>> [document.text for document in read_jsonl(file.getvalue().splitlines())]
    ['She said no.']
    """
    file.writelines(to_line(document) for document in documents)


def read_jsonl(lines: Iterable[str]) -> Iterator[Document]:
    """
    Read documents, one a line.

    Args:
        lines: The lines, such as a file open for reading; empty ones are skipped.

    Yields:
        The documents, each read only when it is asked for.

    Raises:
        LineError: If a line is no document; it tells which.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _read(line, number)


def _read(line: str, number: int) -> Document:
    try:
        return Document.from_dict(json.loads(line))
    except SchemaError as error:
        raise LineError(number, error.problems) from error
    except (ValueError, RecursionError) as error:  # what json raises
        raise LineError(number, (f"no JSON: {error}",)) from None
