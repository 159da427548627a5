"""Files as text, whatever their encoding."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path
from typing import Final

import attrs

from claimtrack.cli.arguments import STDIN
from claimtrack.errors import UnreadableError

_MARKS: Final = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks and the encodings that they announce."""

_FALLBACK: Final = "cp1252"
_NO_TEXT_BYTES: Final = bytes(
    # Control characters, without those of layout and the escape of terminals.
    {*range(0x20), 0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D} - set(b"\t\n\v\f\r\x1b")
)
_MAX_STRAY_SHARE: Final = 0.001
"""How many control characters an old text file may have; a picture has a tenth."""


@attrs.frozen
class Text:
    """
    The text of a file.

    Args:
        text: The text without byte order mark; line ends are untouched.
        encoding: The encoding it was read by.
        guessed: Whether the encoding is only the usual one of files that are not UTF-8.
    """

    text: str
    encoding: str
    guessed: bool = False


def read_text(name: str) -> Text:
    """
    Read a file, or the standard input.

    Args:
        name: The path of the file, or "-".

    Raises:
        UnreadableError: If it cannot be read, or is no text.
    """
    if not name:  # which Python takes for the folder we are in
        raise UnreadableError("''", "is no name of a file")
    try:
        data = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    except IsADirectoryError:
        raise UnreadableError(name, "is a directory; name the files in it") from None
    except FileNotFoundError:
        raise UnreadableError(name, "there is no such file") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableError(name, reason) from None
    return decode(data, name)


def decode(data: bytes, name: str) -> Text:
    """
    Decode a file by its byte order mark, as UTF-8, or else as Windows-1252.

    Args:
        data: The bytes of the file.
        name: What to call it in errors.

    Raises:
        UnreadableError: If it is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Text(_strictly(data, len(mark), encoding, name), encoding)
    # No text in any encoding that files without a mark have holds a NUL.
    if b"\0" in data:
        raise UnreadableError(
            name,
            "is a binary file, or UTF-16 without byte order mark; save it as UTF-8",
        )
    try:
        return Text(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    stray = len(data) - len(data.translate(None, _NO_TEXT_BYTES))
    if stray > len(data) * _MAX_STRAY_SHARE:
        raise UnreadableError(name, "is a binary file; give the text in it as UTF-8")
    # The five bytes that Windows-1252 leaves open are kept as control characters.
    text = data.decode(_FALLBACK, errors="surrogateescape")
    return Text(text.translate(_OPEN_BYTES), _FALLBACK, guessed=True)


_OPEN_BYTES: Final = {0xDC00 + byte: byte for byte in range(0x80, 0xA0)}


def _strictly(data: bytes, first: int, encoding: str, name: str) -> str:
    """Decode what stands behind the byte order mark, which ends before byte `first`."""
    try:
        return data[first:].decode(encoding)
    except UnicodeDecodeError as error:
        reason = (
            f"begins with the mark of {encoding.upper()}, but from byte"
            f" {first + error.start} on it is something else; save it as UTF-8"
        )
        raise UnreadableError(name, reason) from None
