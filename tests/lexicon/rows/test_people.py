"""Rows about the words for those who speak."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.people import (
    OrganizationNoun,
    PersonalPronoun,
    RoleNoun,
    TurnLabel,
)


@pytest.mark.parametrize("kind", [RoleNoun, PersonalPronoun])
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


@given(st.sampled_from(ENGLISH.of(RoleNoun)))
def test_who_is_nothing_but_a_mouthpiece_is_one(row):
    """A voice speaks on behalf of somebody, so that whose it is may be asked."""
    assert row.mouthpiece or not row.voice


@given(st.sampled_from(ENGLISH.of(OrganizationNoun)))
def test_no_body_is_of_a_state_and_never_of_one(row):
    """What is public is not private; most bodies may be either."""
    assert not (row.public and row.private)


def test_one_answers_and_one_asks():
    """Of the letters of an interview, "A" answers and "Q" does not."""
    rows = ENGLISH.by_form(TurnLabel)

    assert rows["a"].answers
    assert not rows["q"].answers
