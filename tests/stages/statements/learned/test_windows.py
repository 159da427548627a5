"""Where the parts of a statement are looked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.learned.windows import window

CASES = [
    ("They left. Lee said so. It rained.", "Lee said so ."),
    ("“We won!” Lee said. It rained.", "“1A! Lee said ."),
    ("“We won,” Lee said. “We did.” It rained.", "“1A, Lee said . “1A."),
    ("Lee said:\n\nWe won.\n\nIt rained.", "Lee said : We won ."),
    ("“We won.”\n\nLee said so.", "Lee said so ."),
]


@given(text=st.text(alphabet="said. “”\nA:", max_size=80))
def test_a_window_holds_its_cue(strips, text):
    """The window is a part of the strip around the cue."""
    for strip in strips(text):
        for unit in range(len(strip)):
            low, high = window(strip, unit)
            assert 0 <= low <= unit < high <= len(strip)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quotations_nearby_are_in_the_window(strips, text, expected):
    """It is the sentence, with quotations that belong to it, and what a colon leads to."""
    strip = strips(text)[0]
    low, high = window(strip, strip.norm.index("said"))

    assert " ".join(strip.text[low:high]) == expected


def test_a_window_has_an_end(strips):
    """In a sentence without end, only so many words are looked at."""
    strip = strips("word " * 500 + "said " + "word " * 500)[0]
    low, high = window(strip, 500)

    assert high - low <= 151
