"""Time grows with the text, and no faster, whatever the text is."""

from __future__ import annotations

import time

import pytest
from hypothesis import settings

import claimtrack

TIMES = 8
# So many times the text may take so many times as long; squares would make it 64.
MOST = 24
THOROUGH_EXAMPLES = 100
SIZES = (2_000, 16_000)
# More characters show what fewer hide, but take their time.
THOROUGH_SIZES = (2_000, 16_000, 128_000)
# Less than this is noise on a busy machine.
NOISE = 0.02

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


def seconds(text):
    """Measure the time that the processor spends on a text."""
    begin = time.process_time()
    claimtrack.parse(text, published="2021-07-08")
    return time.process_time() - begin


def quickest(text, tries):
    """Measure several times, and do not trust what a clock cannot see."""
    return max(min(seconds(text) for _ in range(tries)), NOISE)


@pytest.fixture(scope="module", autouse=True)
def _warm():
    """Compile patterns and build look-ups before anything is measured."""
    claimtrack.parse("“No,” Mr. Lee said on Monday, 1 May 2021. He denied it.")


@pytest.mark.parametrize("unit", NASTY)
def test_time_is_linear(unit):
    """Eight times as much of anything takes about eight times as long."""
    is_quick = settings.default.max_examples < THOROUGH_EXAMPLES
    sizes = SIZES if is_quick else THOROUGH_SIZES
    texts = [unit * (size // len(unit)) for size in sizes]
    before = quickest(texts[0], tries=2)

    for text in texts[1:]:
        now = seconds(text)
        if now >= MOST * before:
            # Something else may have slowed the machine down: look again.
            now = quickest(text, tries=2)

        assert now < MOST * before, f"{len(text)} characters take {now:.1f} s"
        before = max(now, NOISE)
