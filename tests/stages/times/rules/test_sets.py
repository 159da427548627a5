"""Times that recur, as sentences show them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

# Laws


@given(st.integers(2, 60))
def test_every_so_many_days_is_that_length(values, number):
    """The value of a set is the length of its period."""
    assert values(f"It rains every {number} days.") == [
        (f"every {number} days", f"P{number}D")
    ]


@given(st.dates())
def test_a_set_does_not_depend_on_the_publication(values, day):
    """What recurs does so whenever it was written."""
    sentence = "It rains every Monday and twice a week."

    assert values(sentence, day) == values(sentence, None)
