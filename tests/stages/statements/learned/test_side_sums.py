"""Units to one side of a cue, and what they score as seen from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.scoring.packed import PackedTable
from claimtrack.stages.statements.learned.sequence_features import (
    chain_keys,
    names_of,
    quoted_sides,
)
from claimtrack.stages.statements.learned.side_sums import SideSums

BUCKETS = {"said": "p6", "denied": "p3"}
TEXTS = st.lists(
    st.sampled_from(
        ["Lee", "said", "denied", "that", "and", ".", ",", "“No.”", "\n\n"]
    ),
    max_size=30,
).map(" ".join)


def numbered(names):
    """Give each feature a field of its own, so that none can stand for another."""
    return PackedTable.of({name: [0] * n + [1] for n, name in enumerate(names)}, 1)


def sides(strip):
    """Go through both sides of every known cue, up to the ends of the strip."""
    for at, norm in enumerate(strip.norm):
        if norm in BUCKETS:
            quoted = quoted_sides(strip, at, 0, len(strip))
            yield at, range(at - 1, -1, -1), quoted
            yield at, range(at + 1, len(strip)), quoted


@given(text=TEXTS)
def test_the_tables_know_what_the_names_know(strips, text):
    """A unit scores what its named features weigh together, each with its own weight."""
    for strip in strips(text):
        for at, units, quoted in sides(strip):
            named = [
                [name for key in keys for name in names_of(key)]
                for keys in chain_keys(strip, at, units, BUCKETS, quoted)
            ]
            table = numbered(sorted({name for names in named for name in names}))
            sums = SideSums(table.groups, BUCKETS)
            wanted = [table.total(names) for names in named]
            assert list(sums.along(strip, at, units, quoted)) == wanted


@pytest.mark.parametrize(
    ("name", "scores"),
    [
        ("R d1", [1, 0, 0, 0, 0]),
        ("L d1", [0, 0, 0, 0, 0]),
        ("R 1 that", [1, 0, 0, 0, 0]),
        ("R 1 said that", [1, 0, 0, 0, 0]),
        ("R m that -ed", [0, 0, 1, 0, 0]),
        ("R b 1000", [0, 0, 0, 0, 1]),
        ("R c said m that", [0, 1, 1, 1, 0]),
    ],
)
def test_where_a_feature_counts(strips, name, scores):
    """A feature counts where it is seen: "that it rained , yes" behind "said"."""
    (strip,) = strips("Lee said that it rained, yes")
    sums = SideSums(PackedTable.of({name: [1]}, 1).groups, BUCKETS)

    assert list(sums.along(strip, 1, range(2, 7), "00")) == scores
