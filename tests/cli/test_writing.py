"""Tests of results to stdout, or to a file that is complete."""

from __future__ import annotations

import os
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.cli.console import Console
from claimtrack.cli.writing import write_file, write_stdout


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1)))
def test_a_file_has_all_pieces(tmp_path_factory, pieces):
    """What was written is in the file, in UTF-8, with its line ends."""
    path = tmp_path_factory.mktemp("out") / "a.txt"
    write_file(str(path), pieces)

    found = path.read_bytes().decode() if path.exists() else ""
    assert found == "".join(pieces)


def failing():
    """Give one piece, and then fail."""
    yield "half"
    raise RuntimeError("disk on fire")


def test_a_failure_leaves_the_old_file(tmp_path):
    """If the text does not become complete, the file stays as it was."""
    path = tmp_path / "a.txt"
    path.write_text("old")

    with pytest.raises(RuntimeError):
        write_file(str(path), failing())
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_leaves_the_old_file(tmp_path):
    """If no input could be read, there is nothing to replace the file by."""
    path = tmp_path / "a.txt"
    path.write_text("old")
    write_file(str(path), [])

    assert path.read_text() == "old"


def test_keeps_permissions(tmp_path):
    """A new file gets the usual permissions, and an old one keeps its own."""
    old, new, usual = (tmp_path / name for name in ("old", "new", "usual"))
    old.touch(mode=0o600)
    usual.touch()
    for path in (old, new):
        write_file(str(path), ["x"])

    assert old.stat().st_mode & 0o777 == 0o600
    assert new.stat().st_mode == usual.stat().st_mode


def test_follows_links(tmp_path):
    """A link stays a link; what it leads to is replaced."""
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    link.symlink_to(target)
    write_file(str(link), ["new"])

    assert link.is_symlink()
    assert target.read_text() == "new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_writes_into_a_pipe(tmp_path):
    """What is no file is written, and not replaced."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=write_file, args=(str(path), ["a", "b"]))
    writer.start()

    assert path.read_text() == "ab"
    writer.join()
    assert path.is_fifo()


def test_writes_to_stdout(capsys):
    """Without a file, the pieces go to stdout, in their order."""
    write_stdout(["a", "“é”\n", "\ud800"], Console())

    assert capsys.readouterr().out == "a“é”\n?"
