"""Results to stdout, or to a file that is complete or not there at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from claimtrack.cli.console import Console


def write_stdout(pieces: Iterable[str], console: Console) -> None:
    """
    Write text to stdout, piece by piece as it becomes ready.

    Args:
        pieces: The text.
        console: The terminal, from which progress is taken away before each piece.
    """
    stdout = console.stdout()
    for piece in pieces:
        console.clear()
        stdout.write(piece)
        stdout.flush()


def write_file(path: str, pieces: Iterable[str]) -> None:
    """
    Write text to a file in UTF-8.

    The file appears, or changes, only once the text is complete, and not at
    all if there is no text.

    Args:
        path: The file; of a link, what it leads to.
        pieces: The text.

    Raises:
        OSError: If it cannot be written.
    """
    target = Path(path).resolve()
    if target.exists() and not target.is_file():
        # A pipe or a device is no file that could be replaced.
        with target.open("w", encoding="utf-8", errors="replace", newline="") as stream:
            stream.writelines(pieces)
        return
    # In the same folder, since a file can be replaced at one stroke only within a file
    # system.
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".claimtrack-")
    draft = Path(name)
    try:
        with os.fdopen(
            handle, "w", encoding="utf-8", errors="replace", newline=""
        ) as stream:
            stream.writelines(pieces)
        if draft.stat().st_size:
            _take_mode(draft, target)
            draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def _take_mode(draft: Path, target: Path) -> None:
    """Give the draft, which is private, the permissions that the file is to have."""
    if target.exists():
        shutil.copymode(target, draft)
    else:
        # There is no way to read the mask but to set it.
        mask = os.umask(0)
        os.umask(mask)
        draft.chmod(0o666 & ~mask)
