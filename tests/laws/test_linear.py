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
# Where each word may report, a tenth of the characters gives as much to weigh.
DENSE_SIZES = (500,)

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
    *("Lee ", "Mr. ", "the ", "of the ", "who ", "not "),
    *("1", "1 ", "1,", "1-", "1/1/", "12:", "Monday ", "May ", "last ", "May 1, "),
    *("Ann Roy ", "Ann “Sis” ", "by a of b ", "Roy: a\n\n", "Roy, "),
    "a group called “A” ",
    *("@", "#", "www.", "http://", "a-", "a'b", "\u0301", "\ud800", "\u202e", "😀"),
)

DENSE = (
    *("said ", "said that ", "he said ", "He said. ", "and said ", "according to "),
    *("denied ", "asked whether ", "“No,” he said. ", "which Lee denied, "),
    *("and, according to Lee, ", "in his view, "),
    "Lee said he said ",
)


@pytest.mark.parametrize(
    ("unit", "sizes"),
    [(unit, SIZES) for unit in NASTY] + [(unit, DENSE_SIZES) for unit in DENSE],
)
def test_time_is_linear(unit, sizes):
    """Eight times as much of anything takes about eight times as long."""
    is_quick = settings.default.max_examples < THOROUGH_EXAMPLES

    def parse(size):
        claimtrack.parse(unit * (size // len(unit)), published="2021-07-08")

    for size in sizes if is_quick else THOROUGH_SIZES:
        assert is_linear(parse, size)
