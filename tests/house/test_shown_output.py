"""What the README and the docs show of the command line is what it prints."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from claimtrack.cli import main

ROOT = Path(__file__).parents[2]
GAP = "…"
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(path: Path) -> list[tuple[str, str]]:
    """Give the fenced blocks of a page, each with its language."""
    return FENCE.findall(path.read_text("utf-8"))


def shown() -> list[tuple[str, str, str]]:
    """Give page, command and output, wherever a page shows them."""
    (_, command), (_, output) = blocks(ROOT / "README.md")[:2]
    found = [("README.md", "claimtrack" + command.rpartition("/claimtrack")[2], output)]
    for path in sorted((ROOT / "docs").rglob("*.md")):
        for language, block in blocks(path):
            if language == "console":
                for piece in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                    first, _, rest = piece.partition("\n")
                    found.append((str(path.relative_to(ROOT)), first, rest))
    return found


def matches(output: str, expected: str) -> bool:
    """Whether the output is as expected; … stands for lines, or the end of a line."""
    pattern = ""
    for line in expected.splitlines():
        if line == GAP:
            pattern += r"(?:.*\n)*?"
        elif line.endswith(f" {GAP}"):
            pattern += re.escape(line.removesuffix(GAP)) + r".*\n"
        else:
            pattern += re.escape(line) + r"\n"
    return re.fullmatch(pattern, output) is not None


@pytest.mark.parametrize(("page", "command", "expected"), shown())
def test_pages_show_what_is_printed(page, command, expected, capsys, monkeypatch):
    """Every command that a page shows prints what the page says."""
    monkeypatch.chdir(ROOT)
    program, *arguments = shlex.split(command)
    main(arguments)
    output = capsys.readouterr().out

    assert program == "claimtrack"
    assert matches(output, expected), f"{page}: {command} prints\n{output}"


def test_a_gap_stands_for_any_lines():
    """The comparison forgives what a page leaves out, and nothing else."""
    assert matches("a\nb\nc\n", "a\n…\nc\n")
    assert matches("a\nc\n", "a\n…\nc\n")
    assert not matches("a\nb\n", "a\n…\nc\n")
    assert not matches("a\nb\n", "a\n")
    assert matches("a b\nc\n", "a …\nc\n")
    assert not matches("a b\nc\n", "b …\nc\n")
