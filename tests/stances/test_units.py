"""Words, names, numbers and phrases carry content; small words do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.units import units_of
from claimtrack.stances.vocabulary import Vocabulary

VOCABULARY = Vocabulary.of(ENGLISH)


def units(text):
    return units_of(tokens_of(text), VOCABULARY)


def names(text):
    tokens = tokens_of(text)
    return [tokens[unit.first].norm for unit in units(text) if unit.name]


@given(st.text())
def test_units_come_in_order(text):
    """Units do not overlap and lie in the text."""
    end = 0
    for unit in units(text):
        assert end <= unit.first < unit.last <= len(tokens_of(text))
        end = unit.last


@given(st.lists(st.sampled_from(["the", "of", "she", "was", "and", "not"])))
def test_small_words_carry_nothing(words):
    """Function words are no units."""
    assert units(" ".join(words)) == ()


def test_phrases_are_one_unit():
    """A phrase that names a concept is one unit, however many words it has."""
    (subject, event) = units("Roy stepped down")

    assert (event.first, event.last) == (1, 3)
    assert "resign" in event.concepts
    assert subject.name


def test_numbers_have_their_value():
    """A number with its magnitude is one unit."""
    assert [unit.number for unit in units("three hundred goats")] == [300, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Roy sang", ["ada", "roy"]),
        ("Ardmore won", ["ardmore"]),
        ("Wolves howl at Ada", ["ada"]),
        ("They met Theresa May there", ["theresa", "may"]),
        ("Bishop Aldo Ferry sang loudly there", ["bishop", "aldo", "ferry"]),
    ],
)
def test_names_are_told_by_capitals(text, expected):
    """A capital inside a sentence is one of a name, whatever the word means else."""
    assert names(text) == expected


def test_a_name_has_no_meaning():
    """Mr Ferry is no ship, except where every word has a capital."""
    (_, ferry, _) = units("Aldo Ferry sang")
    titled = units("Aldo Ferry Sings Loudly")

    assert ferry.concepts == frozenset()
    assert titled[1].concepts


@pytest.mark.parametrize(
    ("one", "other"),
    [("US", "U.S."), ("US", "American"), ("French", "France"), ("UK", "British")],
)
def test_a_country_is_known_by_its_names_and_adjectives(one, other):
    """What is of a country names it."""
    (left,) = units(f"the {one}")
    (right,) = units(f"the {other}")

    assert left.name
    assert left.concepts
    assert left.concepts == right.concepts


@pytest.mark.parametrize("text", ["They told us", "LET US BE", "Between Us"])
def test_us_is_a_country_only_by_its_capitals(text):
    """Neither small, nor among other capitals, nor with one of them alone."""
    assert "us" not in [tokens_of(text)[unit.first].norm for unit in units(text)]
