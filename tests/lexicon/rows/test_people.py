"""Rows about the words for those who speak."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.people import (
    Country,
    GivenName,
    PersonalPronoun,
    RoleNoun,
    Title,
)

NAMES = st.text("abcd ", min_size=1).map(str.strip).filter(bool)


@given(st.lists(NAMES, min_size=1), st.lists(NAMES))
def test_countries_have_names_and_adjectives(names, adjectives):
    """Both are parted by commas, and either may have blanks inside."""
    row = Country(", ".join(names), adjectives=", ".join(adjectives), example="")

    assert row.words == tuple(names)
    assert row.demonyms == tuple(adjectives)


@pytest.mark.parametrize("kind", [Title, RoleNoun, GivenName, PersonalPronoun])
def test_genders_are_told_by_one_letter(kind):
    """A row says "f", "m", "n" for things, or nothing of gender."""
    assert {row.gender for row in ENGLISH.of(kind)} <= {"f", "m", "n", None}


def test_pronouns_have_a_person():
    """Each pronoun is of the first, second or third person."""
    rows = ENGLISH.of(PersonalPronoun)

    assert {row.person for row in rows} == {1, 2, 3}
    assert ENGLISH.by_form(PersonalPronoun)["she"].gender == "f"
    assert ENGLISH.by_form(PersonalPronoun)["they"].plural


def test_role_nouns_tell_what_speaks():
    """A spokeswoman is a woman who speaks for others."""
    spokeswoman = ENGLISH.by_form(RoleNoun)["spokeswoman"]

    assert spokeswoman.gender == "f"
    assert spokeswoman.mouthpiece
