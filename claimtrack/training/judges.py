"""
judged readings → the trees that choose among analyses and accept the chosen one

The acceptor must see choices as they are on new text, so for each part of the
readings the choices it learns from are those of a ranker that was fit on the
other parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import attrs
import numpy as np

from claimtrack.scoring.trees import Forest
from claimtrack.stages.statements.learned.analysis_features import NAMES
from claimtrack.training.boosting import fit_classifier, fit_regressor
from claimtrack.training.judging import Verdict

# Ranking by what is right alone would ruin the edges of content and source.
_RIGHT: Final = 0.5
_EXACT: Final = 0.3
_WHOLE: Final = 0.2


@attrs.frozen
class Judged:
    """
    The analyses of a candidate cue and how good they are.

    Args:
        rows: The numbers of each analysis.
        verdicts: How good each of them is.
        weight: What the candidate counts.
    """

    rows: list[list[float]] = attrs.field(repr=False)
    verdicts: list[Verdict]
    weight: float


def fit_judges(parts: Sequence[Sequence[Judged]]) -> dict[str, Any]:
    """
    Fit the ranker and the acceptor.

    Args:
        parts: Readings in parts, each read by models that did not learn from it.

    Returns:
        Two forests, as `Forest.of` takes them: "ranker" and "acceptor".
    """
    rows, right, weights = [], [], []
    for number, part in enumerate(parts):
        others = [one for n, p in enumerate(parts) if n != number for one in p]
        ranker = Forest.of(fit_ranker(others))
        for one in part:
            chosen = choose(ranker, one.rows)
            if not one.verdicts[chosen].unknown:
                rows.append(one.rows[chosen])
                right.append(one.verdicts[chosen].right)
                weights.append(one.weight)
    acceptor = fit_classifier(
        np.array(rows), np.array(right), np.array(weights), tuple(NAMES)
    )
    ranker_of_all = fit_ranker([one for part in parts for one in part])
    return {"ranker": ranker_of_all, "acceptor": acceptor}


def fit_ranker(judged: Sequence[Judged]) -> dict[str, Any]:
    """
    Learn how good an analysis is, from the candidates that have a right one.

    Args:
        judged: The readings.
    """
    rows, values, weights = [], [], []
    for one in judged:
        if any(verdict.right for verdict in one.verdicts):
            rows += one.rows
            values += [_value(verdict) for verdict in one.verdicts]
            weights += [one.weight] * len(one.rows)
    return fit_regressor(
        np.array(rows), np.array(values), np.array(weights), tuple(NAMES)
    )


def _value(verdict: Verdict) -> float:
    return _RIGHT * verdict.right + _EXACT * verdict.exact + _WHOLE * verdict.whole


def choose(ranker: Forest, rows: Sequence[Sequence[float]]) -> int:
    """Give the number of the best analysis, the first of equals."""
    scores = [ranker.score(row) for row in rows]
    return scores.index(max(scores))
