"""Rows about the small words that hold a sentence together."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.words import FunctionWord, WordClass


def classes(word):
    return {row.word_class for row in ENGLISH.of(FunctionWord) if word in row.words}


def test_every_class_has_words():
    """No class of words is without a row."""
    assert {row.word_class for row in ENGLISH.of(FunctionWord)} == set(WordClass)


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
