"""Logistic regression over named features."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.scoring.linear import LinearModel, probability

weights = st.dictionaries(st.text(max_size=4), st.floats(-9, 9))


@given(weights, st.floats(-9, 9))
def test_a_score_is_the_sum_of_what_is_known(weights, bias):
    """Known features add their weights, unknown ones nothing."""
    model = LinearModel(bias, weights)

    assert model.score([*weights, "unheard of"]) == pytest.approx(
        bias + sum(weights.values())
    )


@given(weights, st.integers(0, 5))
def test_a_trace_is_short_and_falls(weights, most):
    """A trace has at most so many features, heaviest first."""
    trace = LinearModel(0.0, weights).trace(weights, most)
    sizes = [abs(weight) for _, weight in trace]

    assert len(trace) == min(most, len(weights))
    assert sizes == sorted(sizes, reverse=True)


@given(st.floats(-700, 700))
def test_probabilities_mirror_each_other(odds):
    """The chances for and against sum up to one, however far the odds are."""
    assert probability(odds) + probability(-odds) == pytest.approx(1.0)
    assert 0.0 <= probability(odds) <= 1.0
