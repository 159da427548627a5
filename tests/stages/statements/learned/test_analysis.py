"""Labels gathered into runs."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.learned.analysis import read_labels
from claimtrack.stages.statements.learned.sequence_features import CONTENT, CUE, SOURCE


@given(st.lists(st.integers(0, 3), max_size=30), st.integers(0, 50))
def test_runs_give_the_labels_back(labels, low):
    """Painting the runs of each label over nothing gives the labels."""
    analysis = read_labels(labels, low, 0.0, 0.0)
    painted = [0] * len(labels)
    for label, runs in (
        (CUE, analysis.cue),
        (SOURCE, analysis.source),
        (CONTENT, analysis.content),
    ):
        for first, end in runs:
            painted[first - low : end - low] = [label] * (end - first)

    assert painted == labels


@given(st.lists(st.integers(0, 3), max_size=30))
def test_runs_are_as_long_as_they_can_be(labels):
    """No two runs of a label touch."""
    for runs in (read_labels(labels, 0, 0.0, 0.0).content,):
        assert all(a[1] < b[0] for a, b in pairwise(runs))


def test_runs_count_from_the_first_unit():
    """The runs are numbered as the units of the strip."""
    analysis = read_labels([SOURCE, CUE, CONTENT, CONTENT], 7, 2.0, 0.5)

    assert analysis.source == ((7, 8),)
    assert analysis.cue == ((8, 9),)
    assert analysis.content == ((9, 11),)
