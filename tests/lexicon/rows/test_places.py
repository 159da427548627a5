"""Rows about countries and their parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.places import Country, Region

NAMES = st.text("abcd ", min_size=1).map(str.strip).filter(bool)


@given(st.lists(NAMES, min_size=1), st.lists(NAMES))
def test_countries_have_names_and_adjectives(names, adjectives):
    """Both are parted by commas, and either may have blanks inside."""
    row = Country(", ".join(names), adjectives=", ".join(adjectives), example="")

    assert row.words == tuple(names)
    assert row.demonyms == tuple(adjectives)


@pytest.mark.parametrize("name", ["nev", "alabama"])
def test_regions_follow_towns(name):
    """States are known by their names and by their abbreviations, without the full stop."""
    assert name in ENGLISH.forms(Region)
    assert name not in ENGLISH.forms(Country)
