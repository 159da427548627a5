"""Time grows with the text, and no faster, whatever the text is."""

from __future__ import annotations

import pytest
from hypothesis import settings

import claimtrack
from tests.growth import is_linear

THOROUGH_EXAMPLES = 100
SIZES = (2_000,)
# More characters show what fewer hide, but take their time.
THOROUGH_SIZES = (2_000, 16_000)

NASTY = (
    # marks
    *(
        "“",
        '"',
        "'",
        "‘",
        "«",
        "’",
        "``",
        "''",
        "“‘",
        "‘a ",
        "“a ",
        "a” ",
        "'s ",
        "\"' ",
    ),
    *("(", ")", "[1]", "“a\n\n", '"A b," c. ', "-", "- ", "— ", ","),
    # stops
    *(".", "....", "!", "! ", "a. ", "No. ", "U.", "U.S. ", ".)", "…", ":", ";"),
    # white space and nothing of it
    *("\n", "a\n", "\r", "\t", " ", "\0", "word word\n    ", "x", "X", "aB"),
    # words and numbers
    *("said ", "said that ", "he said ", "He said. ", "and said ", "according to "),
    *("denied ", "Lee ", "Mr. ", "the ", "of the ", "who ", "not ", "“No,” he said. "),
    *("1", "1 ", "1,", "1-", "1/1/", "12:", "Monday ", "May ", "last ", "May 1, "),
    *("Ann Roy ", "Ann “Sis” ", "by a of b ", "asked whether ", "Roy: a\n\n", "Roy, "),
    *("which Lee denied, ", "and, according to Lee, ", "a group called “A” "),
    *("@", "#", "www.", "http://", "a-", "a'b", "\u0301", "\ud800", "\u202e", "😀"),
)


@pytest.mark.parametrize("unit", NASTY)
def test_time_is_linear(unit):
    """Eight times as much of anything takes about eight times as long."""
    is_quick = settings.default.max_examples < THOROUGH_EXAMPLES

    def parse(size):
        claimtrack.parse(unit * (size // len(unit)), published="2021-07-08")

    for size in SIZES if is_quick else THOROUGH_SIZES:
        assert is_linear(parse, size)
