"""units → what tells whether a name is a person's, a body's or a town's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st


@given(st.integers(1, 9))
def test_a_sign_counts_once(named, times):
    """However often a title stands before a name, it tells no more than once."""
    once = named("Then Mayor Oda left. ")["Oda"]

    assert named("Then Mayor Oda left. " * times)["Oda"].trust == once.trust


@pytest.mark.parametrize(
    ("text", "name", "is_person"),
    [
        ("They met Mr. Oda.", "Oda", True),
        ("They met Ada Lima.", "Ada Lima", True),
        ("They met the Harbour Board.", "Harbour Board", False),
        ("They read the Marsh.", "Marsh", False),
        ("They read Marsh.com.", "Marsh.com", False),
        ("They met MBC.", "MBC", False),
        # some nouns are a person's and a body's
        ("The owner, Marsh Mills, left.", "Marsh Mills", False),
        ("They met rival Marsh Mills Inc. in Oda.", "Marsh Mills Inc.", False),
        ("The mayor, Marsh Mills, left.", "Marsh Mills", True),
        ("The owner, Mrs. Mills, left.", "Mills", True),
        # a family name that a newspaper has as well, before the full name and behind it
        ("We met Reuters. It was Ada Reuters.", "Reuters", True),
        ("We met Reuters. It was Reuters Mills.", "Reuters", False),
    ],
)
def test_persons_and_bodies(named, text, name, is_person):
    """Titles and first names speak for a person, nouns and addresses for bodies."""
    assert (named(text)[name].trust > 0) is is_person


def test_what_a_name_is_called_behind_it(named):
    """An apposition speaks for a body or for a person; most nouns in -ist are persons."""
    bank, none, nurse, ist = (
        named(f"They met Marsh Mills{behind}.")["Marsh Mills"].trust
        for behind in (", a bank", "", ", a nurse", ", an ophthalmologist")
    )

    assert bank < none < nurse == ist


@pytest.mark.parametrize(
    ("name", "is_body"),
    [
        ("RMV Halloway", True),
        ("UHMM Marsh Mills", True),
        ("JP Halloway", False),
        ("DSM Ada", False),
        ("IVO LUND", False),
    ],
)
def test_letters_that_open_a_name(named, name, is_body):
    """Three capitals open the name of a body, unless all of it is in capitals."""
    assert (named(f"They met {name}.")[name].trust < 0) is is_body


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("It rained in Marsh.", "Marsh", True),
        ("We left Marsh, Nev., at dawn.", "Marsh, Nev.", True),
        ("We met Marsh.", "Marsh", False),
        ("They believe in Mr. Marsh.", "Marsh", False),
        ("They work in Marsh Council.", "Marsh Council", False),
        # whoever is a source speaks, but not the town before its police
        ("They work in Marsh. ¦[Marsh] <said> {no}.", "Marsh", False),
        ("They work in Marsh. ¦[Marsh police] <said> {no}.", "Marsh", True),
    ],
)
def test_towns(named, text, name, expected):
    """A name behind "in" or before its state is a town, unless more is known of it."""
    assert named(text)[name].place is expected


def test_a_first_name_tells_the_gender(named):
    """The gender of a first name is that of the person, where a family name follows."""
    assert named("They met Ada Lima.")["Ada Lima"].gender == "f"
    assert named("They met Ada.")["Ada"].gender is None


def test_an_office_cut_in_two_hides_no_person(who, named):
    """Behind "Chief of", "Staff" is no first name, and the person follows."""
    text = "¦[UN Chief of Staff Ada Lima] <said> {no}."

    assert who(text) == ["Ada Lima"]
    assert named(text)["Staff Ada Lima"].gender == "f"
