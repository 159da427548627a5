"""Longer times of the calendar, as sentences show them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

# Laws


@given(st.integers(1900, 2099))
def test_a_year_is_that_year(values, year):
    """Four digits that can be a year are one."""
    assert values(f"It broke in {year}, they say.") == [(f"{year}", f"{year}")]


@given(st.integers(100, 209))
def test_a_decade_has_three_digits(values, decade):
    """The value of a decade is what its years share."""
    text = f"the {decade}0s"

    assert values(f"It was built in {text}, they say.") == [(text, f"{decade}")]


@given(st.integers(1, 21))
def test_a_century_is_one_less_than_its_number(values, number):
    """The 19th century has the years from 1800 on."""
    [(_, value)] = values(f"It was built in the {number}th century.")

    assert value == f"{number - 1:02}"
