"""Boosted trees."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.scoring.trees import Forest

leaves = st.floats(-3, 3)
trees = st.recursive(
    leaves,
    lambda tree: st.tuples(st.integers(0, 2), st.floats(-5, 5), tree, tree),
    max_leaves=8,
)
forests = st.builds(
    lambda base, trees: Forest.of(
        {"base": base, "trees": trees, "names": ["size", "gap", "rank"]}
    ),
    st.floats(-3, 3),
    st.lists(trees, max_size=5),
)
rows = st.tuples(*[st.floats(-9, 9)] * 3)


def climb(tree, row):
    """Read a tree the plain way."""
    if not isinstance(tree, tuple):
        return tree
    column, threshold, low, high, _ = tree
    return climb(low if row[column] <= threshold else high, row)


@given(forests, rows)
def test_the_score_is_the_sum_of_the_leaves(forest, row):
    """Each tree adds the leaf that the row leads to."""
    expected = forest.base + sum(climb(tree, row) for tree in forest.trees)

    assert forest.score(row) == pytest.approx(expected)


@given(forests)
def test_a_forest_survives_json(forest):
    """Written and read back it is the same forest."""
    assert Forest.of(json.loads(json.dumps(forest.plain()))) == forest


@given(forests, rows, st.integers(0, 3))
def test_a_trace_names_columns(forest, row, most):
    """A trace has names of columns, those first that moved the score most."""
    trace = forest.trace(row, most)
    sizes = [abs(moved) for _, moved in trace]

    assert {name for name, _ in trace} <= set(forest.names)
    assert sizes == sorted(sizes, reverse=True)
    assert len(trace) <= most


def test_the_column_that_decides_is_named():
    """The split that moves the score is the one that the trace tells of."""
    forest = Forest.of(
        {"base": 0.0, "trees": [[1, 0.0, -1.0, 1.0]], "names": ["size", "gap"]}
    )

    assert forest.trace([5, 3]) == [("gap", 1.0)]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "1; print()", None])
@pytest.mark.parametrize("where", ["base", "threshold", "leaf"])
def test_only_numbers_make_trees(where, value):
    """What is no finite number is refused, for trees are compiled."""
    numbers = {"base": 0.0, "threshold": 1.0, "leaf": -1.0, where: value}
    tree = [0, numbers["threshold"], numbers["leaf"], 1.0]

    with pytest.raises((TypeError, ValueError)):
        Forest.of({"base": numbers["base"], "trees": [tree], "names": ["size"]})


def test_columns_are_numbers_as_well():
    """Neither is a name taken for the number of a column."""
    with pytest.raises(ValueError):
        Forest.of({"base": 0.0, "trees": [["size", 1.0, 0.0, 1.0]], "names": ["size"]})
