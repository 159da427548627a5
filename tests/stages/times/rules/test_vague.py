"""Times that no calendar knows, as sentences show them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import claimtrack

# Laws


@given(st.dates())
def test_what_is_vague_has_neither_grain_nor_interval(day):
    """No calendar knows when "recently" was."""
    [time] = claimtrack.find_times("It was closed recently.", published=day)

    assert time.grain is None
    assert time.interval is None
