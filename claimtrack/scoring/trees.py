"""numbers → one score, by many small trees (Friedman 2001)"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import isfinite
from typing import Any, TypeAlias

import attrs

Tree: TypeAlias = Any
"""A leaf's value, or (column, threshold, tree up to it, tree above it, middle)."""


@attrs.frozen
class Forest:
    """
    Boosted trees, whose values add up.

    Args:
        base: The score before any tree.
        trees: The trees; they know columns by number.
        names: What the numbers of a row are called.
    """

    base: float
    trees: tuple[Tree, ...] = attrs.field(repr=False)
    names: tuple[str, ...]
    _sum: Callable[..., float] = attrs.field(init=False, repr=False, eq=False)

    @_sum.default
    def _compiled(self) -> Callable[..., float]:
        columns = ", ".join(f"c{number}" for number in range(len(self.names)))
        terms = " + ".join(map(_source, (self.base, *self.trees)))
        # Going from node to node takes three times as long as what Python makes of them.
        code = f"lambda {columns}: {terms}"
        function: Callable[..., float] = eval(code)  # noqa: S307  it has only numbers
        return function

    @classmethod
    def of(cls, plain: Any) -> Forest:
        """
        Make a forest of what `plain` gave, or of the same without the middles.

        >>> forest = {"base": 0.5, "trees": [[0, 3.0, -1.0, 2.0]], "names": ["size"]}
        >>> Forest.of(forest).score([4])
        2.5
        """
        trees = tuple(_frozen(tree) for tree in plain["trees"])
        return cls(plain["base"], trees, tuple(plain["names"]))

    def plain(self) -> dict[str, Any]:
        """Give the forest as data that any JSON writer takes."""
        return {"base": self.base, "trees": self.trees, "names": self.names}

    def score(self, row: Sequence[float]) -> float:
        """
        Add up what the trees say of a row.

        Args:
            row: The numbers, one for each name.
        """
        return self._sum(*row)

    def trace(self, row: Sequence[float], most: int = 3) -> list[tuple[str, float]]:
        """
        Tell which columns moved the score most: what each split on the way added.

        Args:
            row: The numbers.
            most: How many columns to give at most.
        """
        moved: dict[str, float] = {}
        for tree in self.trees:
            node, before = tree, _middle(tree)
            while node.__class__ is tuple:
                name = self.names[node[0]]
                node = node[2] if row[node[0]] <= node[1] else node[3]
                after = node[4] if node.__class__ is tuple else node
                moved[name] = moved.get(name, 0.0) + after - before
                before = after
        return sorted(moved.items(), key=lambda item: (-abs(item[1]), item[0]))[:most]


def _source(tree: Tree) -> str:
    """
    Write a tree as an expression over its columns.

    >>> _source((0, 3.0, -1.0, 2.0, 0.5))
    '(-1.0 if c0 <= 3.0 else 2.0)'
    """
    if tree.__class__ is not tuple:
        return _number(tree)
    low, high = _source(tree[2]), _source(tree[3])
    return f"({low} if c{int(tree[0])} <= {_number(tree[1])} else {high})"


def _number(value: float) -> str:
    """Write a number, and nothing else: what is in a file may be anything."""
    value = float(value)
    if not isfinite(value):
        raise ValueError(value)
    return repr(value)


def _middle(tree: Tree) -> float:
    return float(tree[4] if tree.__class__ is tuple else tree)


def _frozen(tree: Any) -> Tree:
    """Add to each split the middle of its values, each branch counted alike."""
    # JSON has no tuples, so trees from a file are lists.
    if not isinstance(tree, list | tuple):
        return tree
    low, high = _frozen(tree[2]), _frozen(tree[3])
    return (tree[0], tree[1], low, high, (_middle(low) + _middle(high)) / 2)
