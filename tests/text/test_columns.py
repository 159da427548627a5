"""Tests of how text stands in a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimtrack.testing import texts
from claimtrack.text.columns import columns, one_line, without_controls, wrap


class TestWithoutControls:
    @given(texts())
    def test_keeps_the_length(self, text):
        """Each character is replaced by exactly one, so that offsets stay valid."""
        assert len(without_controls(text)) == len(text)

    @given(texts())
    @example("\ud800 \udbff \udc00 \udfff")
    def test_can_be_encoded(self, text):
        """No half characters are left, so that UTF-8 can hold the result."""
        without_controls(text).encode()

    @given(texts())
    def test_leaves_only_the_controls_of_layout(self, text):
        """Tabs and line ends are the only control characters left."""
        kept = {c for c in without_controls(text) if unicodedata.category(c) == "Cc"}

        assert kept <= set("\t\n\r")

    @given(st.characters(exclude_categories=["Cc", "Cs", "Cn"]))
    @example("\xa0")
    def test_replaces_nothing_else(self, character):
        """Whatever is no control character, half one or none at all stays as it is."""
        assert without_controls(character) == character

    def test_leaves_letters_alone(self):
        """Letters, accents and emoji of any script stay as they are."""
        text = "Ré \u0301 東京 \u200f عربي 😀"

        assert without_controls(text) == text


class TestOneLine:
    @given(texts())
    def test_is_one_line(self, text):
        """The result has no line break of any kind, however Python counts lines."""
        assert len(one_line(text).splitlines()) <= 1

    @given(texts())
    def test_is_idempotent(self, text):
        """What is on one line already stays as it is."""
        assert one_line(one_line(text)) == one_line(text)

    @pytest.mark.parametrize("mark", ["\u202e", "\u202a", "\u2066", "\u2069"])
    def test_drops_what_turns_the_line(self, mark):
        """Marks that change the direction of the rest of the line are left out."""
        assert one_line(f"a{mark}b") == "ab"

    def test_keeps_joiners(self):
        """Joiners, which Persian words and emoji need, are no control characters."""
        assert one_line("می\u200cخواهم") == "می\u200cخواهم"


class TestColumns:
    @given(st.text(st.characters(max_codepoint=0x7E, min_codepoint=0x20)))
    def test_of_ascii_is_the_length(self, text):
        """Each character of ASCII takes one column."""
        assert columns(text) == len(text)

    @given(st.text(), st.text())
    def test_adds_up(self, left, right):
        """Two texts side by side take the columns of both."""
        assert columns(left + right) == columns(left) + columns(right)

    @pytest.mark.parametrize(
        ("text", "width"),
        [
            ("東京", 4),
            ("é", 1),
            ("e\u0301", 1),
            ("😀", 2),
            ("\u200b", 0),
            ("a\u00adb", 3),
        ],
    )
    def test_counts_as_terminals_do(self, text, width):
        """Wide characters take two columns, combining ones none, soft hyphens one."""
        assert columns(text) == width


class TestWrap:
    @given(texts().map(one_line), st.integers(2, 40), st.integers(0, 40))
    def test_never_exceeds_the_width(self, text, width, first):
        """No line is wider than allowed, the first one included."""
        first = min(first, width)
        lines = wrap(text, width, first)

        assert columns(lines[0]) <= first
        assert all(columns(line) <= width for line in lines)

    @given(texts().map(one_line), st.integers(2, 40))
    def test_loses_nothing(self, text, width):
        """Only blanks are lost, and only at the ends of lines."""
        assert "".join(wrap(text, width)).replace(" ", "") == text.replace(" ", "")

    def test_of_nothing_is_one_empty_line(self):
        """There is always a line, so that a caller need not ask."""
        assert wrap("", 10) == [""]

    @given(texts(), st.integers(2, 40))
    def test_no_line_ends_with_a_blank(self, text, width):
        """Blanks at the ends of lines would only be seen once they are coloured."""
        lines = wrap(without_controls(text).replace("\n", " ") + " ", width)

        assert not any(line.endswith(" ") for line in lines)

    def test_breaks_a_long_word(self):
        """A word wider than the line is broken, between whole characters."""
        assert wrap("東京東京 a", 5) == ["東京", "東京", "a"]

    def test_leaves_the_first_line_empty_without_room(self):
        """A word that has no room in the first line begins the second."""
        assert wrap("word", 10, first=0) == ["", "word"]
