"""The one door to regular expressions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import PatternError
from claimtrack.text.patterns import compile_pattern

WORDS = st.text("abcdefghij", min_size=1, max_size=5)


@given(st.sets(WORDS, min_size=1), st.lists(WORDS))
def test_a_named_list_finds_its_words(listed, said):
    """A pattern with a list matches the words of the list, and no others."""
    pattern = compile_pattern(r"\b \L<word> \b", word=listed)
    found = [match[0] for match in pattern.finditer(" ".join(said))]

    assert found == [word for word in said if word in listed]


@given(st.sets(WORDS, min_size=1))
def test_the_longest_word_of_a_list_wins(listed):
    """Of two words that begin alike, the longer one is matched."""
    pattern = compile_pattern(r"\L<word>", word=listed)

    for word in listed:
        assert pattern.match(word)[0] == word


@given(st.text(max_size=12))
def test_any_string_is_a_pattern_or_refused(text):
    """What is malformed or matches nothing at all is refused by name."""
    try:
        pattern = compile_pattern(text)
    except PatternError as error:
        culprit = error.pattern
        assert culprit == text
    else:
        assert pattern.match("") is None


@pytest.mark.parametrize("pattern", ["", "a*", "a?", "(?:)", "(a|)", "^$"])
def test_what_matches_the_empty_string_is_refused(pattern):
    """A pattern that matches everywhere would find nothing in every place."""
    with pytest.raises(PatternError, match="make some part of it obligatory") as caught:
        compile_pattern(pattern)

    assert caught.value.pattern == pattern


@pytest.mark.parametrize("pattern", ["(", "[a", "a{2", r"\L<gone>", "(?<x>a"])
def test_what_is_malformed_is_refused(pattern):
    """A pattern with a typo is refused when it is made, not when it is used."""
    try:
        compile_pattern(pattern)
    except PatternError as error:
        reason = str(error)
        assert pattern in error.pattern  # noqa: PT017  some typos are patterns
        assert "malformed" in reason


def test_white_space_is_layout():
    """Patterns are in verbose notation, and blanks in them count for nothing."""
    pattern = compile_pattern("a  b  # a comment\n c")

    assert pattern.match("abc")
    assert not pattern.match("a b c")


def test_capitals_matter_unless_told_otherwise():
    """Ignoring case is asked for by name, and folds letters that are not ASCII, too."""
    assert not compile_pattern("may").match("May")
    assert compile_pattern("may", ignore_case=True).match("MAY")
    assert compile_pattern("straße", ignore_case=True).match("STRASSE")
