"""Tests of files as text, whatever their encoding."""

from __future__ import annotations

import codecs
import io
import sys
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.cli.reading import decode, read_text
from claimtrack.errors import UnreadableError

MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}


class TestDecode:
    @given(st.text(), st.sampled_from(sorted(MARKS)))
    def test_follows_the_byte_order_mark(self, text, encoding):
        """Whatever encoding a mark announces, the text is read and the mark is not."""
        # A NUL first would make the mark of UTF-16 into that of UTF-32.
        text = text.lstrip("\0")
        found = decode(MARKS[encoding] + text.encode(encoding), "a.txt")

        assert (found.text, found.guessed) == (text, False)

    @given(
        st.text(st.characters(exclude_characters="\0\ufeff", exclude_categories=["Cs"]))
    )
    def test_reads_utf_8_without_a_mark(self, text):
        """Most files are UTF-8 and say nothing about it."""
        assert decode(text.encode(), "a.txt").text == text

    @given(st.binary())
    def test_gives_text_or_names_the_file(self, data):
        """Any bytes are text, or refused by name; nothing else happens."""
        try:
            text = decode(data, "a.txt").text
        except UnreadableError as error:
            assert error.path == "a.txt"  # noqa: PT017  either way is right
        else:
            text.encode()

    def test_reads_old_windows_files(self):
        """What is not UTF-8 is read as Windows-1252, and said to be guessed."""
        found = decode("“Olé,” he said – twice.".encode("cp1252"), "a.txt")

        assert found.text == "“Olé,” he said – twice."
        assert (found.encoding, found.guessed) == ("cp1252", True)

    def test_keeps_a_stray_byte(self):
        """A byte that Windows-1252 leaves open becomes a control character."""
        data = b"He said \x93no\x94 \x81" + b" and left" * 200

        assert decode(data, "a.txt").text[13] == "\x81"

    @pytest.mark.parametrize(
        "data",
        [
            b"\x7fELF\x02\x01\x01\0\0\0",
            zlib.compress(b"He said no. She said yes. " * 10) * 20,
            "He said no.".encode("utf-16-le"),
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        ],
    )
    def test_refuses_binary_files(self, data):
        """Programs, archives, pictures and unmarked UTF-16 are refused by name."""
        with pytest.raises(UnreadableError, match=r"photo\.jpg: is a binary file"):
            decode(data, "photo.jpg")

    def test_refuses_what_breaks_its_promise(self):
        """A file that is not what its mark announces is damaged."""
        with pytest.raises(
            UnreadableError, match="the mark of UTF-16-LE, but from byte 2 on"
        ):
            decode(codecs.BOM_UTF16_LE + b"\0\xd8", "a.txt")

    def test_leaves_line_ends_alone(self):
        """All offsets count the text as it stands in the file."""
        assert decode(b"a\r\nb\rc\n", "a.txt").text == "a\r\nb\rc\n"

    def test_leaves_terminal_colours_alone(self):
        """A log with escape sequences is still a text."""
        data = b"\x1b[31mHe said \x93no\x94.\x1b[0m"

        assert decode(data, "a.txt").text.startswith("\x1b[31m")


class TestReadText:
    def test_reads_a_file(self, tmp_path):
        """A file is read by its name."""
        path = tmp_path / "a.txt"
        path.write_bytes(b"She said no.\r\n")

        assert read_text(str(path)).text == "She said no.\r\n"

    def test_reads_the_standard_input(self, monkeypatch):
        """A hyphen stands for the standard input, which may have any encoding, too."""
        data = codecs.BOM_UTF16_LE + "Sí".encode("utf-16-le")
        stdin = io.TextIOWrapper(io.BytesIO(data), encoding="ascii")
        monkeypatch.setattr(sys, "stdin", stdin)

        assert read_text("-").text == "Sí"

    def test_names_what_is_not_there(self, tmp_path):
        """A missing file is told by its name."""
        with pytest.raises(UnreadableError, match=r"a\.txt: there is no such file"):
            read_text(str(tmp_path / "a.txt"))

    def test_names_a_directory(self, tmp_path):
        """A directory is no text."""
        with pytest.raises(UnreadableError, match="is a directory; name the files"):
            read_text(str(tmp_path))

    def test_an_empty_name_is_none(self):
        """Nothing is not taken for the folder that one is in."""
        with pytest.raises(UnreadableError, match="'': is no name of a file"):
            read_text("")

    def test_names_an_impossible_name(self):
        """A name that no file can have is a fault of the input, not of the program."""
        with pytest.raises(UnreadableError, match="null"):
            read_text("a\0b")
