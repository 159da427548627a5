"""lexicon → the words about people that resolution asks for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def test_some_words_tell_how_many():
    """Numbers and words such as "trio" tell it, "several" and "one" do not."""
    assert [WORDS.sizes.get(word) for word in ("both", "trio", "four")] == [2, 3, 4]
    assert {"several", "some", "one"}.isdisjoint(WORDS.sizes)


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


@given(st.sampled_from(sorted(WORDS.roles)))
def test_whoever_is_so_old_is_known_by_the_noun_behind_the_hyphen(noun):
    """A compound has the row of its last part, if it has none of its own."""
    if "-" not in noun:
        assert WORDS.role(f"zzz-{noun}") is WORDS.roles[noun]


@pytest.mark.parametrize(
    ("phrase", "known", "new"),
    [
        ("the mayor", True, False),
        ("The mayor", True, False),
        ("the\nmayor", True, False),
        ("a\u00a0mayor", False, True),
        ("a mayor", False, True),
        ("another mayor", False, True),
        ("mayor", False, False),
        ("", False, False),
    ],
)
def test_the_article_tells_whether_one_is_known(phrase, known, new):
    """A bare noun tells neither."""
    assert (WORDS.is_known(phrase), WORDS.is_new(phrase)) == (known, new)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("no mayor", True),
        ("Neither side", True),
        ("nobody", True),
        ("No 10", False),
        ("north", False),
        ("a mayor", False),
        ("", False),
    ],
)
def test_some_phrases_mean_nobody(phrase, expected):
    """They begin with a negative word, before which no number stands."""
    assert WORDS.is_empty(phrase) is expected


@pytest.mark.parametrize(
    ("phrase", "names"),
    [
        ("Israel’s minister", ["israel"]),
        ("the Iraqi minister", ["iraq"]),
        ("the U.S. and Danish envoys", ["us", "denmark"]),
        ("the minister", []),
        ("Israelites", []),
    ],
)
def test_countries_in_a_phrase(phrase, names):
    """By name, by adjective and as possessor; other words that look alike name none."""
    assert WORDS.countries_in(phrase) == {WORDS.countries[name].forms for name in names}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("A", True),
        ("D-Calif", True),
        ("R-Ohio.", True),
        ("Al-Ohio", False),
        ("D-Day", False),
    ],
)
def test_labels_name_nobody(name, expected):
    """Letters of an interview and of a party with its state are no names."""
    assert WORDS.is_label(name) is expected
