"""Lengths of time, as sentences show them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

# Laws


@given(
    st.integers(1, 9999),
    st.sampled_from(
        [
            ("days", "P{}D"),
            ("weeks", "P{}W"),
            ("months", "P{}M"),
            ("years", "P{}Y"),
            ("hours", "PT{}H"),
            ("minutes", "PT{}M"),
        ]
    ),
)
def test_a_length_has_its_number_and_its_unit(values, number, unit):
    """The value has the number as it is, and the letter of the unit."""
    words, form = unit

    assert values(f"It lasted {number} {words}.") == [
        (f"{number} {words}", form.format(number))
    ]


@given(st.integers(1, 200))
def test_thousands_may_have_a_comma(values, thousands):
    """A comma between the thousands and the hundreds changes nothing."""
    [(_, value)] = values(f"It lasted {thousands},000 days.")

    assert value == f"P{thousands}000D"
