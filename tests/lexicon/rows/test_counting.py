"""Rows about what lengths of time are made of: numbers and units."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.counting import (
    Cardinal,
    DecadeName,
    Magnitude,
    Ordinal,
    Ten,
    UnitLetter,
    UnitName,
    UnitPlural,
)
from claimtrack.model.when import Grain

# Laws


@given(st.sampled_from(ENGLISH.of(UnitName)))
def test_a_unit_is_also_known_by_its_grain(row):
    """Rules may ask for weeks alone, and get what they get of any unit."""
    assert row.roles == {
        row.role: (row.grain, row.factor),
        f"{row.role}_{row.grain.value}": (row.grain, row.factor),
    }


@given(st.sampled_from(ENGLISH.of(Ten)))
def test_a_ten_leaves_room_for_a_digit(row):
    """What takes a digit is a multiple of ten below a hundred."""
    assert row.value % 10 == 0
    assert 20 <= row.value <= 90


@given(st.sampled_from(ENGLISH.of(Magnitude)))
def test_a_magnitude_is_a_power_of_ten(row):
    """It is written as a one with nothing but noughts behind it."""
    assert str(row.value).strip("0") == "1"


@given(st.sampled_from(ENGLISH.of(DecadeName)))
def test_a_decade_has_a_round_year(row):
    """A decade begins with a year that ends in nought."""
    assert row.value % 10 == 0


# Cases


@pytest.mark.parametrize(
    ("kind", "role"),
    [(UnitName, "unit"), (UnitPlural, "units"), (UnitLetter, "unitletter")],
)
def test_singular_plural_and_letters_are_told_apart(kind, role):
    """What is in "3 weeks" and in "every week" needs different roles."""
    assert kind("wk", Grain.WEEK, example="A wk.").role == role


def test_a_unit_counts_once_unless_it_says_more():
    """A fortnight is two weeks, a week is one."""
    week = UnitName("week", Grain.WEEK, example="It lasted a week.")
    fortnight = UnitName("fortnight", Grain.WEEK, 2, example="It lasted a fortnight.")

    assert week.meaning == (Grain.WEEK, 1)
    assert fortnight.meaning == (Grain.WEEK, 2)


@pytest.mark.parametrize("kind", [Ten, Magnitude, Ordinal, DecadeName])
def test_kinds_of_number_are_told_apart(kind):
    """Whatever counts otherwise than "two" has a role of its own."""
    assert kind.role != Cardinal.role
