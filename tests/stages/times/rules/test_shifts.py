"""Points a length of time away."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import claimtrack

# Laws


@given(st.integers(1, 50))
def test_ago_goes_back_and_from_now_forward(values, number):
    """The same length lies as far behind now as ahead of it."""
    [(_, back)] = values(f"It broke {number} years ago.")
    [(_, ahead)] = values(f"It breaks {number} years from now.")

    assert int(back) == 2021 - number
    assert int(ahead) == 2021 + number


def test_the_anchor_is_the_time_counted_from():
    """A time of the story names the expression it hangs on, others the publication."""
    first, second = claimtrack.find_times(
        "It broke on Monday. Two days later it was mended.", published="2021-07-08"
    )

    assert (first.anchor, second.anchor) == ("published", first.id)
