"""Trees fit, and read back in plain Python."""

from __future__ import annotations

import numpy as np
import pytest

from claimtrack.scoring.linear import probability
from claimtrack.scoring.trees import Forest
from claimtrack.training.boosting import fit_classifier, fit_regressor

NAMES = ("size", "gap", "noise")


@pytest.fixture(scope="module")
def examples():
    random = np.random.default_rng(0)
    rows = random.integers(0, 9, (600, 3)).astype(float)
    return rows, (rows[:, 0] > rows[:, 1]), np.ones(600)


def test_the_forest_has_learned(examples):
    """Of what it was shown it tells most examples right."""
    rows, right, weights = examples
    forest = Forest.of(fit_classifier(rows, right, weights, NAMES))
    told = [probability(forest.score(row)) > 0.5 for row in rows.tolist()]

    assert np.mean(np.array(told) == right) > 0.9


def test_values_are_learned_as_well(examples):
    """A regressor gives about the value that it was shown."""
    rows, right, weights = examples
    forest = Forest.of(fit_regressor(rows, right.astype(float), weights, NAMES))
    told = np.array([forest.score(row) for row in rows.tolist()])

    assert np.abs(told - right).mean() < 0.25


def test_fitting_twice_gives_the_same_trees(examples):
    """Nothing is left to chance."""
    assert fit_classifier(*examples, NAMES) == fit_classifier(*examples, NAMES)
