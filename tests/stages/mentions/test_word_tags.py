"""word → tag: what a word may be by itself, before its neighbours tell more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.stages.mentions import letters
from claimtrack.stages.mentions.word_tags import WordTagger

TAGGER = WordTagger.of(ENGLISH)
# Marks are what they are in every language.
MARKS = {letters.NUMBER, letters.BREAK, letters.COMMA, letters.OWNER, letters.AMPERSAND}
BRACKETS = {letters.OPENING, letters.CLOSING}
LETTERS = {letter for letter in vars(letters).values() if isinstance(letter, str)}


def tag(word, tagger=TAGGER):
    return tagger.tag(word, word.lower().replace("’", "'"))


# Laws


@given(st.text(min_size=1, max_size=20))
def test_any_word_has_a_letter(word):
    """Whatever stands for a word has one tag, and it is one that the grammar knows."""
    assert tag(word) in LETTERS
    assert len(tag(word)) == 1


@given(st.from_regex(r"[A-Z][bcdfg]{4,9}", fullmatch=True))
def test_an_unknown_word_with_a_capital_is_a_name(word):
    """Nobody can know all names; without its capital the word may be any noun."""
    assert tag(word) == letters.NAME
    assert tag(word.lower()) == letters.OPEN


@given(st.sampled_from(sorted(TAGGER.known)))
def test_a_language_without_rows_knows_none_of_ours(word):
    """The words come from the lexicon, so that an empty one has no nouns or verbs."""
    empty = WordTagger.of(Lexicon("xx", ()))

    assert tag(word, empty) in {letters.OPEN, letters.MODIFIER} | MARKS | BRACKETS


# Cases


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        # a small word that is written together with a name
        ("d’Oda", letters.NAME),
        ("al-Oda", letters.NAME),
        ("d’oda", letters.OPEN),
        # an ending tells what no table does, unless the word is too short for one
        ("quickly", letters.ADVERB),
        ("zoned", letters.VERBAL),
        ("zoning", letters.VERBAL),
        ("seismologist", letters.ROLE),
        ("glacial", letters.MODIFIER),
        ("dial", letters.OPEN),
        # a hyphen
        ("ex-mayor", letters.ROLE),
        ("Osk-based", letters.MODIFIER),
        ("long-lost", letters.MODIFIER),
        # a contraction counts as its pronoun
        ("I’ve", letters.PRONOUN),
        ("they’ll", letters.PRONOUN),
        # capitals
        ("Minister", letters.TITLE),
        ("Council", letters.NAMED_BODY),
        ("US", letters.NAME),
        ("us", letters.PRONOUN),
        ("WHO", letters.NAME),
        ("Who", letters.RELATIVE),
        # neither letters nor digits
        ("42", letters.NUMBER),
        (";", letters.BREAK),
    ],
)
def test_what_a_word_may_be(word, expected):
    """Tables come first, then hyphens and endings; a capital makes a name of most words."""
    assert tag(word) == expected
