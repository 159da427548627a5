"""The conditional random field learns what its chains show."""

from __future__ import annotations

import attrs
import numpy as np
import pytest

from claimtrack.training.crf import LABELS, Chains, Field, Pace, fit, matrix, scores
from claimtrack.training.crf import _gradient as gradient


def chains(labels, *, rights=(True,)):
    """Make one chain a side, whose first feature tells the label and second nothing."""
    every = [label for _ in rights for label in labels]
    units = [[label, LABELS] for label in every]
    return Chains(
        features=matrix(units, LABELS + 1),
        edges=matrix([[0]] * len(every), 1),
        label=np.array(every),
        right=np.repeat(np.array(rights), len(labels)),
        start=np.arange(len(rights) + 1) * len(labels),
        weight=np.ones(len(rights), np.float32),
    )


def loss(data, weights, moves):
    """Reckon minus the log probability of the labels by summing over all labellings."""
    total = 0.0
    for chain in range(len(data.start) - 1):
        low, high = data.start[chain], data.start[chain + 1]
        unit, edge = scores(data, low, high, weights, moves)
        before = np.full(LABELS, -np.inf)
        before[1] = 0.0
        gold, at = 0.0, 1
        for u, e, label in zip(unit, edge, data.label[low:high], strict=True):
            before = np.logaddexp.reduce(before[:, None] + e, axis=0) + u
            gold += e[at, label] + u[label]
            at = label
        total += np.logaddexp.reduce(before) - gold
    return total


def test_the_slope_is_that_of_the_loss():
    """Forward and backward sums give what small steps give."""
    data = chains([3, 0, 2, 1], rights=(True, False))
    random = np.random.default_rng(1)
    weights = random.normal(size=(LABELS + 1, 6)).astype(np.float64)
    moves = random.normal(size=(1, 32)).astype(np.float64)
    units, steps = gradient(data, 0, 2, weights, moves)
    for values, slope, place in ((weights, units, (3, 5)), (moves, steps, (0, 20))):
        values[place] += 1e-4
        above = loss(data, weights, moves)
        values[place] -= 2e-4
        below = loss(data, weights, moves)
        values[place] += 1e-4
        assert slope[place] == pytest.approx((above - below) / 2e-4, abs=1e-3)


def test_learning_lowers_the_loss():
    """After a few rounds the labels are more likely than before."""
    data = chains([3, 3, 0, 2], rights=(True, True, False))
    field = fit(data, Pace(epochs=30, penalty=0.01))
    nothing = loss(data, np.zeros((LABELS + 1, 6)), np.zeros((1, 32)))

    assert loss(data, field.features, field.edges) < nothing / 4


def test_a_penalty_leaves_fewer_weights():
    """A high penalty sets weights to zero."""
    data = chains([3, 3, 0, 2])
    free, held = (fit(data, Pace(penalty=p)).features for p in (0.01, 3.0))

    assert np.count_nonzero(held) < np.count_nonzero(free)


def test_learning_twice_gives_the_same_weights():
    """Nothing is left to chance."""
    data = chains([3, 3, 0, 2], rights=(True, False))

    assert (fit(data).features == fit(data).features).all()


def test_mixing_orders_does_no_worse_than_they_do_on_the_average():
    """The loss is convex: that of the mean is at most the mean of the losses."""
    mixed = chains([3, 3, 0, 2], rights=(True,) * 6)
    random = np.random.default_rng(2)
    data = attrs.evolve(mixed, label=random.integers(0, LABELS, len(mixed.label)))
    one, both = (
        fit(data, Pace(batch=1, penalty=0.01, orders=orders)) for orders in (1, 2)
    )
    other = Field(2 * both.features - one.features, 2 * both.edges - one.edges)
    losses = [loss(data, field.features, field.edges) for field in (one, other)]

    assert not np.allclose(one.features, other.features)
    assert loss(data, both.features, both.edges) <= sum(losses) / 2 + 1e-3
