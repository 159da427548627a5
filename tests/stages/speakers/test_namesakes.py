"""The named referents of a text, found by what their names share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.speakers.namesakes import Namesakes
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.words import PeopleWords

WORDS = PeopleWords.of(ENGLISH)
names = st.lists(
    st.from_regex(r"[A-Z][a-z]{1,9}", fullmatch=True), min_size=2, max_size=4
).map(" ".join)


def known(*full):
    found = Namesakes(WORDS)
    for name in full:
        found.add(Referent(name, named=True))
    return found


@given(names)
def test_everybody_is_found_under_his_own_name(name):
    """A full name is that of the referent who was taken in under it."""
    found = known(name)

    assert found.full(found.parts(name), None).name == name


@given(names, names)
def test_the_first_referent_of_a_name_is_found_again(one, other):
    """Whoever is taken in later does not hide who has the very name."""
    found = known(one, other)

    assert found.full(found.parts(one), None) is not None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Lima", "Ada Lima Torres"),
        ("Lima Torres", "Ada Lima Torres"),
        ("A. Torres", "Ada Lima Torres"),
        ("Ivo Torres", None),
        ("Council Bluff", None),
    ],
)
def test_full(name, expected):
    """A shorter or respelt name means the same; another first name does not."""
    found = known("Ada Lima Torres", "Marsh Council")
    referent = found.full(found.parts(name), None)

    assert (referent and referent.name) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("oda", "Oda Steel Co."),
        ("marsh", None),
        ("steel", None),
        ("lima", None),
        ("lund", None),
    ],
)
def test_firm(word, expected):
    """A firm is found by the word that its name begins with, if no other has it."""
    firms = "Oda Steel Co.", "Marsh Steel Co.", "Marsh Labs Inc."
    found = known(*firms, "Lima Torres", "Lund Beach Hotel")
    referent = found.firm(word)

    assert (referent and referent.name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Torres", ["Ada Torres"]),
        ("Ada", ["Ada Torres"]),
        ("MBC", ["Marsh Bird Council"]),
        ("BoF", ["Board of Fish"]),
        ("WN", ["Wikinews"]),
        ("XY", []),
        ("Oda", []),
    ],
)
def test_short(name, expected):
    """A word may be a family name, a first name, initials, or short for an outlet."""
    found = known("Ada Torres", "Marsh Bird Council", "Board of Fish", "Wikinews")

    assert [referent.name for referent in found.short(name, 99)] == expected


def test_a_headline_without_end_is_soon_read():
    """Names are looked for in the first words of a headline only."""
    found = known("Ada Torres")

    assert found.within(("storm",) * 100_000) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Torres Slams Plan", "Ada Torres"),
        ("Storm Hits Coast", None),
        ("Storm Hits Coast " * 200 + "Torres", "Ada Torres"),
    ],
)
def test_within(words, expected):
    """Words of a headline mean the one whose name is among them."""
    found = known("Ada Torres")
    referent = found.within(found.parts(words))

    assert (referent and referent.name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Marsh Bird Council", "Marsh Bird Council"),
        ("Marsh Fish Council", None),
        ("Marsh Council", None),
    ],
)
def test_each_word_of_a_body_counts(name, expected):
    """Bodies whose names begin and end alike are several, unlike people."""
    found = known("Marsh Bird Council")
    referent = found.full(found.parts(name), None)

    assert (referent and referent.name) == expected


def test_an_adjective_is_short_for_no_body():
    """The word "Irish" does not mean the board that its word begins."""
    assert known("Irish Rail Board").short("Irish", 50) == []
    assert known("Royal Irish Board").short("Irish", 50) == []
    assert known("Oda Rail Board").short("Oda", 50) != []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Lima", "Ada Lima"),
        ("Bird Council", "Marsh Bird Council"),
        ("Marsh", "Marsh Bird Council"),
        ("Lund", None),  # there are two
        ("Roy", None),
        ("Marsh Bird", "Marsh Bird Council"),
        ("Bird", None),
        ("Marsh Council", None),
    ],
)
def test_bearing(name, expected):
    """A name that no mention has told of is that of the only one who may have it."""
    found = known("Ada Lima", "Marsh Bird Council", "Ivo Lund", "Ann Lund")
    referent = found.bearing(name)

    assert (referent and referent.name) == expected
