"""The terminal: messages and progress on stderr, results on stdout."""

from __future__ import annotations

import io
import os
import shutil
import sys
from typing import TextIO

from claimtrack.text.columns import one_line

_CLEAR_LINE = "\r\x1b[2K"


class Console:
    """
    Talks to whoever started the program.

    Progress is shown only where stderr is a terminal, so that log files stay
    free of it.
    """

    def __init__(self) -> None:
        self._showing = False
        self._is_terminal = sys.stderr.isatty()

    def progress(self, message: str) -> None:
        """Show what is being done, in place of what was shown before."""
        if self._is_terminal:
            # A second line could not be taken away again.
            line = one_line(message)[: self.width - 1]
            sys.stderr.write(f"{_CLEAR_LINE}{line}")
            sys.stderr.flush()
            self._showing = True

    def clear(self) -> None:
        """Take the progress away."""
        if self._showing:
            sys.stderr.write(_CLEAR_LINE)
            sys.stderr.flush()
            self._showing = False

    def say(self, message: str) -> None:
        """Tell what went wrong, or other than expected."""
        self.clear()
        sys.stderr.write(f"claimtrack: {one_line(message)}\n")

    @property
    def width(self) -> int:
        """The columns of the terminal; 80 where there is none."""
        return shutil.get_terminal_size((80, 24)).columns

    @property
    def color(self) -> bool:
        """Whether to colour stdout; see https://no-color.org."""
        plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        return sys.stdout.isatty() and not plain

    def stdout(self) -> TextIO:
        """
        Give stdout, ready for any character.

        A terminal gets what it can show, a pipe or a file gets UTF-8.
        """
        stdout = sys.stdout
        # A test or another program may have put something else in its place.
        if isinstance(stdout, io.TextIOWrapper):
            encoding = None if stdout.isatty() else "utf-8"
            stdout.reconfigure(encoding=encoding, errors="replace")
        return stdout

    def abandon_stdout(self) -> None:
        """Keep Python from writing what is left when it closes a broken stdout."""
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
