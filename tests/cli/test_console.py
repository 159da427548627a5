"""Tests of messages, progress and colour."""

from __future__ import annotations

import io
import sys

import pytest

from claimtrack.cli.console import Console


class Terminal(io.TextIOWrapper):
    """A stream that says that it is a terminal."""

    def __init__(self, encoding: str = "utf-8") -> None:
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding=encoding, write_through=True)

    def isatty(self) -> bool:
        """Say so."""
        return True

    @property
    def shown(self) -> str:
        """What was written."""
        return self.bytes.getvalue().decode(self.encoding)


def terminal_for(monkeypatch) -> Terminal:
    """Make stdout and stderr a terminal; pytest would undo it after a fixture."""
    both = Terminal()
    monkeypatch.setattr(sys, "stdout", both)
    monkeypatch.setattr(sys, "stderr", both)
    for name in ("NO_COLOR", "TERM", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    return both


def test_progress_is_for_terminals(capsys):
    """A log file stays free of progress."""
    console = Console()
    console.progress("reading a.txt")
    console.clear()

    assert capsys.readouterr().err == ""


def test_progress_is_taken_away(monkeypatch):
    """A message stands on a line of its own, without what was shown before."""
    terminal = terminal_for(monkeypatch)
    console = Console()
    console.progress("reading a.txt")
    console.say("b.txt: there is no such file")
    console.clear()

    assert terminal.shown == (
        "\r\x1b[2Kreading a.txt\r\x1b[2Kclaimtrack: b.txt: there is no such file\n"
    )


def test_progress_fits_into_the_line(monkeypatch):
    """Progress that went over two lines could not be taken away."""
    terminal = terminal_for(monkeypatch)
    monkeypatch.setenv("COLUMNS", "20")
    Console().progress("x" * 30)

    assert terminal.shown.endswith("\x1b[2K" + "x" * 19)


def test_messages_are_one_line(capsys):
    """A name with a line break or a control character in it does no harm."""
    Console().say("a\nb\x1b[2J: is a directory")

    assert capsys.readouterr().err == "claimtrack: a b␛[2J: is a directory\n"


class TestColor:
    def test_is_for_terminals(self, monkeypatch):
        """A terminal gets colour."""
        terminal_for(monkeypatch)

        assert Console().color

    @pytest.mark.parametrize(
        ("variable", "value", "colored"),
        [
            ("NO_COLOR", "1", False),
            ("NO_COLOR", "", True),
            ("TERM", "dumb", False),
            ("TERM", "xterm", True),
        ],
    )
    def test_can_be_turned_off(self, monkeypatch, variable, value, colored):
        """Whoever sets NO_COLOR, or has a terminal without colour, gets none."""
        terminal_for(monkeypatch)
        monkeypatch.setenv(variable, value)

        assert Console().color is colored


def test_color_is_not_for_pipes(capsys):
    """A pipe or a file gets no escape sequences."""
    assert not Console().color
    capsys.readouterr()


def test_a_terminal_gets_what_it_can_show(monkeypatch):
    """Signs that the terminal's encoding lacks are replaced, not refused."""
    latin = Terminal("latin-1")
    monkeypatch.setattr(sys, "stdout", latin)
    Console().stdout().write("é ↳")

    assert latin.shown == "é ?"
