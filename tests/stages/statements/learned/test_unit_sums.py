"""Sentences and what their units score whatever the cue is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.scoring.packed import PackedTable
from claimtrack.stages.statements.learned.sequence_features import names_of, unit_keys
from claimtrack.stages.statements.learned.unit_sums import UnitSums

BUCKETS = {"said": "p6", "denied": "p3"}
TEXTS = st.lists(
    st.sampled_from(
        ["Lee", "said", "denied", "that", "rain", ".", ",", "“No.”", "\n\n"]
    ),
    max_size=30,
).map(" ".join)


def numbered(names):
    """Give each feature a field of its own, so that none can stand for another."""
    return PackedTable.of({name: [0] * n + [1] for n, name in enumerate(names)}, 1)


@given(text=TEXTS)
def test_the_tables_know_what_the_names_know(strips, text):
    """A unit scores what its named features weigh together."""
    for strip in strips(text):
        named = [
            [name for key in unit_keys(strip, unit, BUCKETS) for name in names_of(key)]
            for unit in range(len(strip))
        ]
        table = numbered(sorted({name for names in named for name in names}))
        sums = UnitSums(table.groups, BUCKETS)
        for number in range(len(strip.bounds) - 1):
            first, last = strip.bounds[number : number + 2]
            wanted = [table.total(names) for names in named[first:last]]
            assert sums.of(strip, number) == wanted


@given(text=TEXTS)
def test_what_was_read_before_changes_nothing(strips, text):
    """Words are kept from text to text, and score the same again."""
    sums = UnitSums(PackedTable.of({"w0 said": [5], "k1 ,": [7]}, 1).groups, BUCKETS)
    for strip in strips(text):
        for number in range(len(strip.bounds) - 1):
            assert sums.of(strip, number) == sums.of(strip, number)


@pytest.mark.parametrize(
    ("name", "scores"),
    [
        ("w0 said", [0, 1, 0, 0]),
        ("w-1 said", [0, 0, 1, 0]),
        ("w1 said", [1, 0, 0, 0]),
        ("w2 said", [0, 0, 0, 0]),
        ("own p6", [0, 1, 0, 0]),
        ("ww1 Lee said", [0, 0, 0, 0]),
        ("ww1 lee said", [1, 0, 0, 0]),
        ("title", [1, 1, 1, 1]),
        ("head", [0, 0, 0, 0]),
    ],
)
def test_where_a_feature_counts(strips, name, scores):
    """A feature counts at its place only: "Lee said no ."."""
    (strip,) = strips("Lee said no.")

    assert (
        UnitSums(PackedTable.of({name: [1]}, 1).groups, BUCKETS).of(strip, 0) == scores
    )
