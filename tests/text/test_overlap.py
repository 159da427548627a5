"""How much two sets of words have in common."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.text.overlap import containment, jaccard

SETS = st.frozensets(st.sampled_from("abcdef"))


@given(SETS, SETS)
def test_jaccard_is_mutual_and_between_nothing_and_one(left, right):
    """The order of the two does not matter, and the measure is a share."""
    assert jaccard(left, right) == jaccard(right, left)
    assert 0 <= jaccard(left, right) <= 1


@given(SETS, SETS)
def test_only_equal_sets_have_all_in_common(left, right):
    """The measure is 1 for equal sets that are not empty, and for no others."""
    assert (jaccard(left, right) == 1) == (left == right and bool(left))


@given(SETS, SETS)
def test_containment_is_one_for_a_part(part, whole):
    """All of a part that is not empty is contained in what it is joined to."""
    assert containment(part, whole | part) == (1 if part else 0)


@given(SETS, SETS)
def test_containment_is_never_less_than_jaccard(part, whole):
    """The share of one set is at least the share of both together."""
    assert containment(part, whole) >= jaccard(part, whole)


@pytest.mark.parametrize(
    ("left", "right", "share"),
    [("ab", "bc", 1 / 3), ("ab", "cd", 0), ("", "", 0), ("", "a", 0), ("a", "ab", 0.5)],
)
def test_jaccard(left, right, share):
    """The measure is the size of what is common by the size of both together."""
    assert jaccard(set(left), set(right)) == pytest.approx(share)
