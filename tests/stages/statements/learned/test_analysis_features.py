"""Numbers that tell whether an analysis is right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.learned.analysis import Analysis
from claimtrack.stages.statements.learned.analysis_features import (
    NAMES,
    Sight,
    describe,
)
from claimtrack.stages.statements.learned.labeller import Labeller
from claimtrack.stages.statements.learned.read import readings

TEXTS = st.text(alphabet="said. “”\nA:,", max_size=80)


@pytest.fixture(scope="module")
def labeller(weights):
    return Labeller(weights.units, weights.steps, weights.buckets)


@given(text=TEXTS)
def test_every_analysis_has_all_numbers(strips, weights, labeller, text):
    """There is one number for each name, whatever the text."""
    for strip in strips(text):
        for reading in readings(strip, weights, labeller, {}):
            assert len(reading.rows) == len(reading.analyses)
            assert all(len(row) == len(NAMES) for row in reading.rows)


@given(text=TEXTS)
def test_shares_are_shares(strips, weights, labeller, text):
    """What agrees with an analysis is a share, its own vote included."""
    first, end = NAMES.index("agree_content"), NAMES.index("ruled")
    for strip in strips(text):
        for reading in readings(strip, weights, labeller, {}):
            for row in reading.rows:
                assert all(0 < share <= 1.0 + 1e-9 for share in row[first:end])


def test_what_is_seen_of_a_plain_sentence(strips):
    """Sizes, gaps and classes are those of the words."""
    strip = strips("The mayor said that rain fell.")[0]
    sight = Sight(strip, 2, (), 1.5, [(2, 1.5)], 0, 6)
    analysis = Analysis(((2, 3),), ((0, 2),), ((3, 6),), 4.0, 0.0)
    (row,) = describe(sight, [analysis], [0])
    seen = dict(zip(NAMES, row, strict=True))

    assert seen["odds"] == 1.5
    assert seen["size"] == seen["size_right"] == 3
    assert seen["gap"] == 0
    assert seen["first"] == strip.vocabulary.codes["that"]
    assert seen["source"] == 1
    assert seen["source_size"] == 2
    assert seen["uncovered"] == 1
    assert seen["agree_source"] == 1.0
