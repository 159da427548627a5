"""rows of numbers → boosted trees (Friedman 2001), fit by histograms"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from sklearn.ensemble import (
    HistGradientBoostingClassifier,
    HistGradientBoostingRegressor,
)

from claimtrack.scoring.trees import Tree

_DIGITS: Final = 4
_COMMON: Final = {
    "l2_regularization": 1.0,
    "early_stopping": False,
    "random_state": 0,
}


def fit_classifier(
    rows: Any, right: Any, weights: Any, names: tuple[str, ...]
) -> dict[str, Any]:
    """
    Fit trees that give the log odds of being right.

    Args:
        rows: One row an example, one column a name.
        right: Whether each example is right.
        weights: What each example counts.
        names: The names of the columns.

    Returns:
        A forest as `Forest.of` takes it.
    """
    model = HistGradientBoostingClassifier(
        max_iter=60,
        max_leaf_nodes=15,
        learning_rate=0.12,
        min_samples_leaf=40,
        **_COMMON,
    )
    return _plain(model.fit(rows, right, sample_weight=weights), names)


def fit_regressor(
    rows: Any, value: Any, weights: Any, names: tuple[str, ...]
) -> dict[str, Any]:
    """
    Fit trees that give a value, the expected one.

    Args:
        rows: One row an example, one column a name.
        value: The value of each example.
        weights: What each example counts.
        names: The names of the columns.

    Returns:
        A forest as `Forest.of` takes it.
    """
    model = HistGradientBoostingRegressor(
        max_iter=100,
        max_leaf_nodes=31,
        learning_rate=0.15,
        min_samples_leaf=30,
        **_COMMON,
    )
    return _plain(model.fit(rows, value, sample_weight=weights), names)


def _plain(model: Any, names: tuple[str, ...]) -> dict[str, Any]:
    """Take the trees out of a fitted model; it offers no public way."""
    base = float(np.ravel(model._baseline_prediction)[0])  # noqa: SLF001  there is no public way
    trees = [_tree(row[0].nodes, 0) for row in model._predictors]  # noqa: SLF001  there is no public way
    return {"base": round(base, _DIGITS), "trees": trees, "names": list(names)}


def _tree(nodes: Any, at: int) -> Tree:
    node = nodes[at]
    if node["is_leaf"]:
        return round(float(node["value"]), _DIGITS)
    return (
        int(node["feature_idx"]),
        round(float(node["num_threshold"]), _DIGITS),
        _tree(nodes, int(node["left"])),
        _tree(nodes, int(node["right"])),
    )
