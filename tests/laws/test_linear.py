"""Time grows with the text, and no faster, whatever the text is."""

from __future__ import annotations

import time

import pytest

import claimtrack

SHORT, LONG = 10_000, 100_000
# Ten times the text may take this many times as long; squares would make it 100.
MOST = 30
# What a slow machine needs for a long text, so that noise on short times is no fault.
SECONDS = 4.0

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
    *("@", "#", "www.", "http://", "a-", "a'b", "\u0301", "\ud800", "\u202e", "😀"),
)


def seconds(text):
    """Measure the time that the processor spends on a text."""
    begin = time.process_time()
    claimtrack.parse(text, published="2021-07-08")
    return time.process_time() - begin


@pytest.fixture(scope="module", autouse=True)
def _warm():
    """Compile patterns and build look-ups before anything is measured."""
    claimtrack.parse("“No,” Mr. Lee said on Monday, 1 May 2021. He denied it.")


@pytest.mark.parametrize("unit", NASTY)
def test_time_is_linear(unit):
    """Ten times as much of anything takes about ten times as long."""
    short = seconds(unit * (SHORT // len(unit)))
    long = seconds(unit * (LONG // len(unit)))

    assert long < SECONDS or long < MOST * max(short, 0.01)
