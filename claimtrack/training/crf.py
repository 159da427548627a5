"""labelled chains → weights (conditional random field, Lafferty et al. 2001)"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import attrs
import numpy as np
from scipy import sparse

LABELS: Final = 4
_STATES: Final = 2 * (LABELS - 1)
_PAIRS: Final = 2 * LABELS * LABELS


@attrs.frozen
class Chains:
    """
    Chains of units, end to end, longest first.

    Args:
        features: One row a unit.
        edges: One row a unit: the step that leads to it.
        label: The label of each unit.
        right: Whether the unit lies to the right of its cue.
        start: Where each chain begins; at the end, the number of units.
        weight: What each chain counts.
    """

    features: Any
    edges: Any
    label: Any
    right: Any
    start: Any
    weight: Any


@attrs.frozen
class Field:
    """
    The weights of a conditional random field.

    Args:
        features: One row a feature; cue, source and content to the left, then right.
        edges: One row a feature of a step; 16 pairs of labels to the left, then right.
    """

    features: Any
    edges: Any


@attrs.frozen
class Pace:
    """
    How to learn.

    Args:
        epochs: How often to go through all of it; more of them learn it by heart.
        step: The rate of learning.
        penalty: The weight of the L1 norm against the summed loss.
        batch: About how many units to take at a time.
        orders: In how many orders to go through it; the weights are the means of what
            each of them teaches.
    """

    epochs: int = 8
    step: float = 0.15
    penalty: float = 1.0
    batch: int = 12_000
    orders: int = 3


def fit(chains: Chains, pace: Pace | None = None) -> Field:
    """
    Fit the weights by AdaGrad with a proximal L1 step (Duchi et al. 2011).

    The order in which examples come leaves its mark on the weights.  So there are
    several orders, whose weights are mixed (Mann et al. 2009).

    Args:
        chains: What to learn from.
        pace: How to learn; None for the pace that did best.
    """
    pace = pace or Pace()
    fields = [_fit_once(chains, pace, order) for order in range(pace.orders)]
    return Field(
        sum(field.features for field in fields) / pace.orders,
        sum(field.edges for field in fields) / pace.orders,
    )


def _fit_once(chains: Chains, pace: Pace, order: int) -> Field:
    """Fit the weights in one order, told by a number."""
    batches = _batches(chains.start, pace.batch)
    share = pace.penalty / len(batches)
    units = _Learner((chains.features.shape[1], _STATES), pace.step, share)
    steps = _Learner((chains.edges.shape[1], _PAIRS), pace.step, share)
    random = np.random.default_rng(order)
    for _ in range(pace.epochs):
        for number in random.permutation(len(batches)):
            first, last = batches[number]
            slopes = _gradient(chains, first, last, units.weights, steps.weights)
            units.move(slopes[0])
            steps.move(slopes[1])
    return Field(units.weights, steps.weights)


class _Learner:
    """Weights, each with a rate of its own, which falls as it moves."""

    def __init__(self, shape: tuple[int, int], step: float, penalty: float) -> None:
        self.weights: Any = np.zeros(shape, np.float32)
        self._squares: Any = np.full(shape, 1e-6, np.float32)
        self._step = step
        self._penalty = penalty

    def move(self, slope: Any) -> None:
        """Go down the slope, and towards zero by the penalty."""
        weights = self.weights
        self._squares += slope * slope
        rate = self._step / np.sqrt(self._squares)
        weights -= rate * slope
        size = np.maximum(np.abs(weights) - rate * self._penalty, 0)
        np.copyto(weights, np.sign(weights) * size)


def _batches(start: Any, size: int) -> list[tuple[int, int]]:
    """Cut the chains, sorted by length, into runs of about `size` units."""
    batches = []
    first = 0
    for chain in range(1, len(start)):
        if start[chain] - start[first] >= size or chain == len(start) - 1:
            batches.append((first, chain))
            first = chain
    return batches


def scores(
    chains: Chains, low: int, high: int, weights: Any, moves: Any
) -> tuple[Any, Any]:
    """Score each unit for each label, and each step for each pair of labels."""
    right = chains.right[low:high]
    both = chains.features[low:high] @ weights
    unit: Any = np.zeros((high - low, LABELS), np.float64)
    unit[:, 1:] = np.where(right[:, None], both[:, 3:], both[:, :3])
    both = chains.edges[low:high] @ moves
    edge = np.where(right[:, None], both[:, 16:], both[:, :16])
    return unit, edge.reshape(-1, LABELS, LABELS).astype(np.float64)


def _gradient(
    chains: Chains, first: int, last: int, weights: Any, moves: Any
) -> tuple[Any, Any]:
    """Give the slope of the summed loss of some chains, by forward and backward sums."""
    low, high = int(chains.start[first]), int(chains.start[last])
    unit, edge = scores(chains, low, high, weights, moves)
    starts = chains.start[first:last] - low
    lengths = np.diff(chains.start[first : last + 1])
    share, pair = _marginals(unit, edge, starts, lengths)
    right = chains.right[low:high]
    label = chains.label[low:high]
    before = np.concatenate(([0], label[:-1]))
    before[starts] = 1  # a chain begins at the cue
    rows = np.arange(high - low)
    share[rows, label] -= 1
    pair[rows, before, label] -= 1
    counts: Any = np.repeat(chains.weight[first:last], lengths)[:, None]
    share, pair = share[:, 1:] * counts, pair.reshape(-1, 16) * counts
    unit_slope: Any = np.zeros((high - low, _STATES), np.float32)
    unit_slope[right, 3:], unit_slope[~right, :3] = share[right], share[~right]
    edge_slope: Any = np.zeros((high - low, _PAIRS), np.float32)
    edge_slope[right, 16:], edge_slope[~right, :16] = pair[right], pair[~right]
    features, edges = chains.features[low:high], chains.edges[low:high]
    return features.T @ unit_slope, edges.T @ edge_slope


def _marginals(unit: Any, edge: Any, starts: Any, lengths: Any) -> tuple[Any, Any]:
    """Give the probability of each label and each pair of labels."""
    longest = int(lengths.max())
    # The chains are sorted, longest first: those alive at a position are the first ones.
    alive = [int((lengths > position).sum()) for position in range(longest)]
    forward = np.zeros_like(unit)
    peak = unit.max(axis=1)
    gain = np.exp(unit - peak[:, None])
    height = edge.max(axis=(1, 2))
    step = np.exp(edge - height[:, None, None])
    scale = np.ones(len(unit))
    now = np.zeros((len(starts), LABELS))
    now[:, 1] = 1.0
    for position in range(longest):
        at = starts[: alive[position]] + position
        value = np.einsum("ni,nij->nj", now[: alive[position]], step[at]) * gain[at]
        total = value.sum(axis=1)
        scale[at] = total
        now = value / total[:, None]
        forward[at] = now
    backward = np.ones_like(unit)
    for position in range(longest - 2, -1, -1):
        at = starts[: alive[position + 1]] + position
        ahead = backward[at + 1] * gain[at + 1] / scale[at + 1][:, None]
        backward[at] = np.einsum("nij,nj->ni", step[at + 1], ahead)
    before = np.vstack((np.zeros((1, LABELS)), forward[:-1]))
    before[starts] = (0, 1, 0, 0)
    ahead = backward * gain / scale[:, None]
    pair = before[:, :, None] * step * ahead[:, None, :]
    return forward * backward, pair


def matrix(rows: Sequence[Sequence[int]], columns: int) -> Any:
    """Make a sparse matrix of ones of lists of column numbers."""
    ends = np.cumsum([0, *map(len, rows)])
    index = np.fromiter((j for row in rows for j in row), np.int32, int(ends[-1]))
    ones: Any = np.ones(len(index), np.float32)
    return sparse.csr_matrix((ones, index, ends), shape=(len(rows), columns))
