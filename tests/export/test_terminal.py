"""Tests of lines for a terminal."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.export.terminal import DOT, MIN_WIDTH, Ink, Terminal, stick
from claimtrack.testing import texts
from claimtrack.text.columns import columns, one_line

LINES = texts().map(one_line)


class TestPage:
    @given(LINES, LINES, st.integers(0, 30), st.integers(0, 100))
    def test_hang_is_never_wider_than_the_terminal(self, head, body, indent, width):
        """No line of a head and its body is wider than the terminal."""
        terminal = Terminal(width)
        lines = terminal.hang("  s1  ", head, body, indent)

        assert all(columns(line) <= terminal.width for line in lines)

    @given(LINES, LINES, st.integers(0, 30))
    def test_hang_loses_nothing(self, head, body, indent):
        """Head and body can be read off the lines."""
        told = "".join(Terminal().hang("", head, body, indent))

        assert told.replace(" ", "") == (head + body).replace(" ", "")

    @given(LINES, st.integers(0, 30))
    def test_block_begins_in_its_column(self, text, indent):
        """Every line has that many blanks in front, unless it is empty."""
        for line in Terminal().block(text, indent):
            assert not line or line[:indent].isspace() or indent == 0

    @given(st.lists(st.text("ab", min_size=1, max_size=3), min_size=30, max_size=40))
    def test_no_line_ends_with_a_blank(self, words):
        """Words that stick together may break behind a blank, coloured or not."""
        for color in (False, True):
            for line in Terminal(40, color=color).block(
                stick(" ".join(words)), 0, Ink.FAINT
            ):
                bare = line.removesuffix("\x1b[0m")
                assert bare == bare.rstrip()

    def test_lead_stands_in_front_of_the_first_line(self):
        """A bullet takes room from the margin, and only on the first line."""
        lines = list(Terminal(MIN_WIDTH).block("word " * 12 + "end", 4, lead="↳ "))

        assert lines[0].startswith("  ↳ word")
        assert lines[1].startswith("    word")

    def test_is_never_too_narrow(self):
        """A terminal too narrow for the layout is treated as wide enough."""
        assert Terminal(3).width == MIN_WIDTH

    def test_paints_only_with_colour(self):
        """Without colour, words come back as they are."""
        assert Terminal().paint("denied", Ink.ALARM) == "denied"
        assert (
            Terminal(color=True).paint("denied", Ink.ALARM) == "\x1b[1;31mdenied\x1b[0m"
        )

    def test_plain_ink_is_no_sequence(self):
        """Words in plain ink, and no words at all, need no escape sequence."""
        terminal = Terminal(color=True)

        assert terminal.paint("said", Ink.PLAIN) == "said"
        assert terminal.paint("", Ink.ALARM) == ""


class TestStick:
    @given(LINES, st.integers(0, 100))
    def test_changes_nothing_but_the_breaks(self, text, width):
        """Whether words stick together or not, the same words are shown."""
        terminal = Terminal(width)
        stuck, loose = terminal.block(stick(text)), terminal.block(text)

        assert "".join(stuck).replace(" ", "") == "".join(loose).replace(" ", "")

    @given(LINES, st.integers(0, 100))
    def test_is_never_wider_than_the_terminal(self, text, width):
        """What is wider than the page is broken after all."""
        terminal = Terminal(width)

        assert all(
            columns(line) <= terminal.width for line in terminal.block(stick(text))
        )

    def test_keeps_words_together(self):
        """Words that stick together go to the next line together."""
        lines = list(
            Terminal(MIN_WIDTH).block("x" * 30 + " " + stick("Thursday → today"))
        )

        assert lines[1] == "Thursday → today"

    def test_no_line_begins_with_a_dot(self):
        """The dot between two items stays with the first."""
        items = [stick("x" * length) for length in range(10, 40)]
        lines = list(Terminal(MIN_WIDTH).block(DOT.join(items)))

        assert not any(line.startswith("·") for line in lines)
