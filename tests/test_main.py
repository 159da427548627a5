"""Tests of ``python -m claimtrack``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from claimtrack import __version__

COMMAND = (sys.executable, "-m", "claimtrack")


def run(*arguments: str, **more) -> subprocess.CompletedProcess:
    """Run the program as a shell would."""
    return subprocess.run(  # noqa: S603  our own program
        (*COMMAND, *arguments), capture_output=True, check=False, **more
    )


def test_tells_the_version():
    """The version is that of the package."""
    assert run("--version").stdout.decode().split() == ["claimtrack", __version__]


def test_reads_the_standard_input():
    """A text may come through a pipe, and its line ends stay as they are."""
    done = run("parse", "-", "--format", "jsonl", input=b"She said no.\r\nHe left.")

    assert done.returncode == 0
    assert b'"text": "She said no.\\r\\nHe left."' in done.stdout


def test_writes_utf_8_into_a_pipe():
    """What a program reads is UTF-8, whatever the locale says."""
    environment = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = run("parse", "-", input="“No,” said José.".encode(), env=environment)

    assert "José" in done.stdout.decode()


def test_a_reader_that_leaves_is_no_fault():
    """A closed pipe ends the program without a word, as with "| head"."""
    with subprocess.Popen(  # noqa: S603  our own program
        (*COMMAND, "parse", "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.close()
        process.stdin.write(b"She said no.\n\n" * 100)
        process.stdin.close()

        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has none")
@pytest.mark.parametrize(
    "arguments", [("parse", "-"), ("stance", "It rained", "It did not rain")]
)
def test_a_full_disk_is_told_in_a_line(arguments):
    """If the output cannot be written, that is said, with status 1."""
    with open("/dev/full", "wb") as full:  # noqa: PTH123  it is no common path
        done = subprocess.run(  # noqa: S603  our own program
            (*COMMAND, *arguments),
            input=b"No.",
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert done.returncode == 1
    assert done.stderr.startswith(b"claimtrack: standard output: cannot be written")
    assert done.stderr.count(b"\n") == 1


def test_wrong_usage_is_status_2():
    """Wrong usage is told in a line or two, never by a traceback."""
    done = run("parse", "-", "--published", "yesterday")

    assert done.returncode == 2
    assert b"'yesterday' is no date" in done.stderr
    assert b"Traceback" not in done.stderr
