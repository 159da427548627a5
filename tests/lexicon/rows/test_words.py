"""Rows about the small words that hold a sentence together."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.words import FunctionWord, WordClass


def classes(word):
    return {row.word_class for row in ENGLISH.of(FunctionWord) if word in row.words}


def test_the_closed_classes_have_words():
    """The classes that grammar closes are all there, in few rows."""
    there = {row.word_class for row in ENGLISH.of(FunctionWord)}

    assert {WordClass.DETERMINER, WordClass.PRONOUN, WordClass.PREPOSITION} < there
    assert {WordClass.CONJUNCTION, WordClass.AUXILIARY, WordClass.NEGATION} < there


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("that", {WordClass.DETERMINER, WordClass.RELATIVE, WordClass.SUBORDINATOR}),
        ("the", {WordClass.DETERMINER}),
        ("and", {WordClass.CONJUNCTION}),
        ("not", {WordClass.NEGATION}),
        ("ship", set()),
    ],
)
def test_a_word_may_be_of_several_classes(word, expected):
    """The rows share a form that belongs to several classes."""
    assert expected <= classes(word)
    assert bool(expected) == bool(classes(word))
