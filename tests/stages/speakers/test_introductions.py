"""descriptions → new referents: what they are called, and for whom they speak."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

NAMES = st.sampled_from(["Ivo Lund", "Ada Lima", "Oda Steel Inc."])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[An old clerk] <said> {no}.", "old clerk"),
        ("¦[Two clerks] <said> {no}.", "clerks"),
        ("¦[Ivo Lund’s office] <said> {no}.", "Ivo Lund’s office"),
        ("¦[The Oda Bank’s governor] <said> {no}.", "Oda Bank’s governor"),
        ("¦[The Bank of Oda’s governor] <said> {no}.", "Bank of Oda’s governor"),
        ("¦[The mayor’s office] <said> {no}.", "mayor’s office"),
        ("¦[The region’s office] <said> {no}.", "office"),
        ("¦[The mayor’s aide] <said> {no}.", "aide"),
        ("¦[Rome and Oslo, which met,] <said> {no}.", "Rome and Oslo"),
    ],
)
def test_names(who, text, expected):
    """Somebody without a name is called by the words that describe him."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[A spokesman for Ivo Lund] <said> {no}.", "spokesperson for Ivo Lund"),
        ("¦[The Bank of Oda’s spokesman] <said> {no}.", "spokesperson for Bank of Oda"),
        (
            "It is the Marsh Bird Council (MBC). ¦[An MBC spokesman] <said> {no}.",
            "spokesperson for MBC",
        ),
        (
            "Oda Steel Inc. met. ¦[A company spokesman] <said> {no}.",
            "spokesperson for Oda Steel Inc.",
        ),
        (
            "Oda Steel Inc. met. ¦[A hospital spokesman] <said> {no}.",
            "spokesperson for hospital",
        ),
        ("¦[A Peru spokesman] <said> {no}.", "Peru spokesman"),
    ],
)
def test_mouthpieces(who, text, expected):
    """Who speaks for somebody is called after him, as he is called there."""
    assert who(text) == [expected]


def test_firms_and_states_are_kept_apart(who):
    """A body of the state is never the company."""
    text = "Oda Steel Inc. met. The Harbour Ministry met. ¦[The company] <said> {no}."

    assert who(text) == ["Oda Steel Inc."]


@given(st.sampled_from(["clerk", "nurse", "engineer", "lawyer"]), NAMES)
def test_whose_somebody_is_may_stand_before_or_behind(who, role, name):
    """His name is part of what they are called, on either side."""
    assert who(f"¦[{name}’s {role}] <said> {{no}}.") == [f"{name}’s {role}"]
    assert who(f"¦[A {role} for {name}] <said> {{no}}.") == [f"{role} for {name}"]


@given(st.sampled_from(["Danish", "Peruvian", "Iraqi"]), NAMES)
def test_who_speaks_for_a_country_is_called_as_he_is(who, adjective, name):
    """An adjective names nobody on whose behalf one could speak."""
    text = f"{name} left. ¦[A {adjective} spokesman] <said> {{no}}."

    assert who(text) == [f"{adjective} spokesman"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lima issued a letter. ¦[A letter] <said> {no}.", "Ada Lima"),
        ("¦[Ada Lima’s report] <said> {no}.", "Ada Lima"),
        ("¦[A Marsh Court ruling] <said> {no}.", "Marsh Court"),
        ("¦[The court ruling] <said> {no}.", "court"),
        # addressed to her, or posted where anybody posts
        ("We read ¦[a letter to Ada Lima,] which <said> {no}.", "letter to Ada Lima"),
        ("¦[A Twitter post] <said> {no}.", "Twitter post"),
    ],
)
def test_documents(who, text, expected):
    """Whose document it is speaks in it; the one to whom it goes does not."""
    assert who(text) == [expected]


def test_the_police_have_a_spokesman(who):
    """Police are one body, for which a spokesman speaks; banks are several."""
    police = "He was held by police. ¦[A spokesman] <said> {no}."

    assert who(police) == ["spokesperson for police"]
    assert who(police.replace("police", "banks")) == ["spokesman"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Protesters carried ¦[placards] <demanding> {that he go}.", "Protesters"),
        ("Ada Lima held ¦[a banner] <saying> {no}.", "Ada Lima"),
        # a wall does not speak, nor does who looks at what others hold
        ("A wall bore ¦[signs] <saying> {no}.", "signs"),
        ("Ada Lima saw ¦[the placards], <saying> {no}.", "placards"),
        ("Ada Lima has ¦[a writeup] <saying> {no}.", "Ada Lima"),
    ],
)
def test_what_is_held_up(who, text, expected):
    """Those who hold up a placard say what it says."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A 2015 court decision said that it rained.", "court"),
        ("A 2015 federal committee said that it rained.", "federal committee"),
        ("The 9/11 committee said that it rained.", "9/11 committee"),
    ],
)
def test_a_time_is_no_part_of_a_name(text, name):
    """When it was does not tell who it is."""
    document = claimtrack.parse(text)

    assert document.speaker(document.statements[0].speaker).name == name
