"""Which of several findings at the same place stays."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.times.overlap import Rival, settle

RIVALS = st.lists(
    st.builds(
        lambda start, length, rank: Rival(start, start + length, rank, None),
        st.integers(0, 40),
        st.integers(1, 12),
        st.integers(0, 2),
    )
)


def overlap(one, other):
    return one.start < other.end and other.start < one.end


# Laws


@given(RIVALS)
def test_what_stays_does_not_overlap(rivals):
    """The findings that stay are in order and apart."""
    kept = settle(rivals)

    assert all(one.end <= other.start for one, other in pairwise(kept))


@given(RIVALS)
def test_what_goes_gives_way_to_something_as_long(rivals):
    """Whatever is left out overlaps one that stays and is no shorter."""
    kept = settle(rivals)
    for rival in rivals:
        if rival not in kept:
            assert any(
                overlap(rival, other)
                and other.end - other.start >= rival.end - rival.start
                for other in kept
            )


@given(RIVALS)
def test_settling_twice_changes_nothing(rivals):
    """What stays once stays again."""
    assert settle(settle(rivals)) == settle(rivals)


# Cases


def test_the_longest_stays():
    """A longer finding wins, whatever its rank."""
    short, long = Rival(0, 3, 0, "custom"), Rival(0, 8, 1, "own")

    assert settle([short, long]) == [long]


def test_of_two_equals_the_smaller_rank_stays_then_the_first():
    """Custom findings come before ours, and the first before the second."""
    own, custom, second = (
        Rival(0, 3, rank, name) for rank, name in ((1, "own"), (0, "a"), (0, "b"))
    )

    assert settle([own, custom, second]) == [custom]
