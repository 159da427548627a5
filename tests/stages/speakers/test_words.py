"""lexicon → the words about people that resolution asks for."""

from __future__ import annotations

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.people import RoleNoun
from claimtrack.stages.speakers.words import PeopleWords

WORDS = PeopleWords.of(ENGLISH)


def test_plurals_mean_the_same_row():
    """A noun is known in its singular and its plural."""
    assert WORDS.roles["lawyers"] is WORDS.roles["lawyer"]
    assert WORDS.roles["spokesmen"] is WORDS.roles["spokesman"]
    assert WORDS.documents["letters"] is WORDS.documents["letter"]
    assert WORDS.bodies["companies"] is WORDS.bodies["company"]


def test_a_row_of_ones_own_is_known():
    """What a user adds is found, and nowhere else."""
    own = PeopleWords.of(
        ENGLISH.with_rows(RoleNoun("dowser", example="A dowser left."))
    )

    assert "dowsers" in own.roles
    assert "dowser" not in WORDS.roles


def test_countries_go_by_all_their_names():
    """Every name of a country gives the same row."""
    assert WORDS.countries["us"] is WORDS.countries["united states"]
    assert WORDS.demonyms["iraqi"] is WORDS.countries["iraq"]
