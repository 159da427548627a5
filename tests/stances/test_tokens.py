"""Texts are split into tokens that know their place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.tokens import NOT, tokens_of


def norms(text):
    return [token.norm for token in tokens_of(text)]


@given(st.text())
def test_tokens_stand_where_they_say(text):
    """Tokens come in order, lie in the text, and are never empty."""
    end = 0
    for token in tokens_of(text):
        assert end <= token.start < token.end <= len(text)
        end = token.end


@given(st.text("abcdefgh ,.", max_size=40))
def test_capitals_do_not_change_the_tokens(text):
    """A text in capitals has the same normal forms."""
    assert norms(text) == norms(text.upper())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He didn’t go", ["he", "did", NOT, "go"]),
        ("It can't be", ["it", "ca", NOT, "be"]),
        ("ex-treasurer", ["ex", "treasurer"]),
        ("12-inch", ["12", "inch"]),
        ("Lee's boat", ["lee", "'s", "boat"]),
        ("Dead?", ["dead", "?"]),
        ("- no -", ["-", "no", "-"]),
        ("", []),
    ],
)
def test_words_are_taken_apart(text, expected):
    """Contractions and hyphens part; marks stand alone."""
    assert norms(text) == expected


def test_a_token_knows_its_capital():
    """Whether a word has a capital is kept apart from its normal form."""
    first, second = tokens_of("Lee left")

    assert (first.capital, second.capital) == (True, False)


def test_an_acronym_has_several_capitals():
    """One capital, or a small letter among them, makes none."""
    assert [token.acronym for token in tokens_of("US I Us UN")] == [
        True,
        False,
        False,
        True,
    ]


def test_marks_are_no_words():
    """Only what begins with a letter or a digit is a word."""
    assert [token.is_word for token in tokens_of("A 7 – ?")] == [
        True,
        True,
        False,
        False,
    ]


def test_places_of_parts_are_exact():
    """The parts of a word with a hyphen and of a contraction have their own places."""
    text = "The ex-mayor hasn’t"

    assert [text[token.start : token.end] for token in tokens_of(text)] == [
        "The",
        "ex",
        "mayor",
        "has",
        "n’t",
    ]
