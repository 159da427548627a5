"""numbers → one score, by many small trees (Friedman 2001)"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeAlias

import attrs

Tree: TypeAlias = Any
"""A leaf's value, or (column, threshold, tree up to it, tree above it, middle)."""

_Split: TypeAlias = tuple[int, float, int]
"""A column, a threshold, and the leaves that no row above it reaches, as bits."""

_BYTE: Final = 8


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
    _leaves: _Leaves = attrs.field(init=False, repr=False, eq=False)

    @_leaves.default
    def _lay_out(self) -> _Leaves:
        return _Leaves.of(self.trees)

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
        return self._leaves.total(self.base, row)

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


@attrs.frozen
class _Leaves:
    """
    The leaves of all trees side by side, a bit each (QuickScorer, Lucchese et al. 2015).

    A split that a row lies above rules out the leaves on its lower side.  What all
    splits of a column rule out together depends on the row's number there alone, so
    it is looked up; the first leaf that is left of a tree is the one reached.

    Args:
        every: All leaves.
        firsts: The first leaf of each tree.
        columns: Of each column that is asked for: its number, its thresholds in
            order, and the leaves left by the first none, one, two … of them.
        values: For each byte of the bits, the value of each leaf in it.
    """

    every: int
    firsts: int
    columns: list[tuple[int, list[float], list[int]]]
    values: list[dict[int, float]]

    @classmethod
    def of(cls, trees: Sequence[Tree]) -> _Leaves:
        """Lay out trees; each begins with a byte of its own."""
        every = firsts = 0
        values: list[dict[int, float]] = []
        splits: dict[int, list[tuple[float, int]]] = {}
        for tree in trees:
            at = len(values) * _BYTE
            found: list[float] = []
            for column, threshold, ruled_out in _splits(tree, at, found):
                splits.setdefault(column, []).append((threshold, ruled_out))
            firsts |= 1 << at
            every |= ((1 << len(found)) - 1) << at
            for low in range(0, len(found), _BYTE):
                part = found[low : low + _BYTE]
                values.append({1 << bit: value for bit, value in enumerate(part)})
        columns = []
        for column, there in sorted(splits.items()):
            there.sort()
            left = [every]
            for _, ruled_out in there:
                left.append(left[-1] & ~ruled_out)
            columns.append((column, [threshold for threshold, _ in there], left))
        return cls(every, firsts, columns, values)

    def total(self, base: float, row: Sequence[float]) -> float:
        """Add up the values of the leaves that a row reaches."""
        live = self.every
        for column, thresholds, left in self.columns:
            live &= left[bisect_left(thresholds, row[column])]
        # Below the first leaf that is left, subtracting one turns every bit on.
        reached = live & ~(live - self.firsts)
        total = base
        reached_bytes = reached.to_bytes(len(self.values), "little")
        for byte, values in zip(reached_bytes, self.values, strict=True):
            if byte:
                total += values[byte]
        return total


def _splits(tree: Tree, at: int, found: list[float]) -> Iterator[_Split]:
    """Yield the splits of a tree whose first bit is `at`, and add its leaves to `found`."""
    if tree.__class__ is not tuple:
        found.append(tree)
        return
    first = len(found)
    yield from _splits(tree[2], at, found)
    lower = ((1 << (len(found) - first)) - 1) << (at + first)
    yield tree[0], tree[1], lower
    yield from _splits(tree[3], at, found)


def _middle(tree: Tree) -> float:
    return float(tree[4] if tree.__class__ is tuple else tree)


def _frozen(tree: Any) -> Tree:
    """Add to each split the middle of its values, each branch counted alike."""
    # JSON has no tuples, so trees from a file are lists.
    if not isinstance(tree, list | tuple):
        return tree
    low, high = _frozen(tree[2]), _frozen(tree[3])
    return (tree[0], tree[1], low, high, (_middle(low) + _middle(high)) / 2)
