"""Several weights in one number."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.scoring.packed import UNIT, PackedTable, pack, unpack, unpack_three

small = st.integers(-40_000, 40_000)
rows = st.lists(st.lists(small, min_size=4, max_size=4), min_size=1, max_size=50)
word = st.text(st.characters(exclude_characters=" "), min_size=1, max_size=3)
names = st.lists(word, min_size=1, max_size=3).map(" ".join)


@given(st.lists(small, max_size=32))
def test_unpacking_gives_back_what_was_packed(values):
    """Nothing is lost by laying numbers side by side."""
    assert list(unpack(pack(values), len(values))) == values


@given(st.lists(small, min_size=1, max_size=32), st.data())
def test_some_fields_can_be_taken_out(values, data):
    """Fields in the middle come out as they went in."""
    first = data.draw(st.integers(0, len(values) - 1))
    size = data.draw(st.integers(0, len(values) - first))

    assert list(unpack(pack(values), size, first)) == values[first : first + size]


@given(st.lists(st.lists(small, min_size=6, max_size=6)), st.integers(0, 3))
def test_three_fields_of_many_are_taken_out_faster(rows, first):
    """The short way gives what the long way gives, number by number."""
    sums = [pack(row) for row in rows]

    assert unpack_three(sums, first) == [unpack(one, 3, first) for one in sums]


@given(rows)
def test_one_sum_adds_all_columns(rows):
    """The sum of packed rows is the packed row of sums."""
    assert list(unpack(sum(map(pack, rows)), 4)) == [
        sum(c) for c in zip(*rows, strict=True)
    ]


@given(st.dictionaries(names, st.lists(small, min_size=2, max_size=2)))
def test_a_table_adds_what_it_knows(rows):
    """Unknown features count nothing."""
    table = PackedTable.of(rows, 2)
    known = [sum(row[column] for row in rows.values()) for column in range(2)]

    assert list(unpack(table.total([*rows, "unheard of"]), 2)) == known


def test_a_trace_names_the_heaviest_first():
    """A trace has the weights of one label, by size, whatever their sign."""
    table = PackedTable.of({"a": [0, UNIT], "b": [9, -2 * UNIT], "c": [0, 1]}, 2)

    assert table.trace(["a", "b", "c", "d"], 1, 2) == [("b", -2.0), ("a", 1.0)]
