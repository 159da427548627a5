"""named features → one score, with a trace"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import exp

import attrs


@attrs.frozen
class LinearModel:
    """
    A weight a feature, and a bias: logistic regression.

    Args:
        bias: The score of something without any known feature.
        weights: The weight of each feature.
    """

    bias: float
    weights: Mapping[str, float] = attrs.field(repr=False)

    def score(self, names: Iterable[str]) -> float:
        """
        Add up the weights; unknown features count nothing.

        >>> LinearModel(-1.0, {"w0 said": 3.0}).score(["w0 said", "w1 that"])
        2.0
        """
        get = self.weights.get
        total = self.bias
        for name in names:
            total += get(name, 0.0)
        return total

    def trace(self, names: Iterable[str], most: int = 3) -> list[tuple[str, float]]:
        """
        Give the features that weigh most, heaviest first.

        Args:
            names: The features.
            most: How many to give at most.
        """
        found = {name: self.weights[name] for name in names if name in self.weights}
        # By name where two weigh the same, since dictionaries come from files in any
        # order.
        return sorted(found.items(), key=lambda item: (-abs(item[1]), item[0]))[:most]


def probability(odds: float) -> float:
    """
    Turn log odds into a probability.

    >>> probability(0.0)
    0.5
    """
    # exp of a large number overflows, of a small one it does not.
    if odds < 0:
        return 1.0 - probability(-odds)
    return 1.0 / (1.0 + exp(-odds))
