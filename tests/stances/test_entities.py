"""lexicon → the words for what a passage names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.counting import Cardinal, DecadeName, Magnitude, Ordinal
from claimtrack.lexicon.rows.people import RoleNoun
from claimtrack.lexicon.rows.places import Country
from claimtrack.stances.entities import Entities
from claimtrack.stances.stems import stem

ENTITIES = Entities.of(ENGLISH)

# Laws


@given(st.sampled_from(ENGLISH.of(Country)))
def test_a_country_is_one_concept(row):
    """All names and adjectives of a country that are one word name the same concept."""
    forms = [form for form in (*row.words, *row.demonyms) if " " not in form]

    assert len({ENTITIES.countries[form] for form in forms}) <= 1


@given(st.sampled_from(ENGLISH.of(Cardinal)))
def test_a_number_has_its_value(row):
    """Numbers that count have their values; ordinals and decades are none of them."""
    values = {ENTITIES.numbers.get(word) for word in row.words}

    assert values == {None if isinstance(row, Ordinal | DecadeName) else row.value}


@given(st.sampled_from(ENGLISH.of(RoleNoun)))
def test_whoever_has_a_role_may_speak(row):
    """A noun for a person may stand in a headline for who says something."""
    assert set(row.words) <= ENTITIES.roles & ENTITIES.speakers


# Cases


def test_countries_are_told_apart():
    """Each country has a concept of its own."""
    assert ENTITIES.countries["iraqi"] == ENTITIES.countries["iraq"]
    assert ENTITIES.countries["iraqi"] != ENTITIES.countries["iranian"]


def test_a_magnitude_multiplies():
    """Only powers of ten multiply the number before them."""
    assert {row.value for row in ENGLISH.of(Magnitude)} == set(
        ENTITIES.magnitudes.values()
    )
    assert "seven" not in ENTITIES.magnitudes


@pytest.mark.parametrize(
    ("word", "expected"),
    [("year", True), ("monday", True), ("may", True), ("m", False), ("town", False)],
)
def test_what_a_calendar_has(word, expected):
    """Days, months and units are in it; "m" may stand for anything."""
    assert (stem(word) in ENTITIES.calendar) is expected


def test_months_are_no_days():
    """The months and the days of the week are kept apart."""
    assert "june" in ENTITIES.months
    assert "friday" in ENTITIES.weekdays
    assert ENTITIES.months.isdisjoint(ENTITIES.weekdays)
