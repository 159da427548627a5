"""Names compared: when two spellings may be one name."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.speakers.names import (
    NameReader,
    abbreviates,
    alike,
    fold,
    may_be_one,
)
from claimtrack.testing import texts

READER = NameReader(ENGLISH)
parts = READER.parts

words = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12)


@given(texts())
@example("Ann () Roy")
def test_any_name_has_parts(name):
    """Of any string there are parts in lower case, and an empty one only stands alone."""
    found = parts(name)

    assert len(found) == 1 or all(found)
    assert all(part == part.lower() for part in found)


@given(words, words)
def test_likeness_goes_both_ways(left, right):
    """Two words are alike in either order, and each is like itself."""
    assert alike(left, right) == alike(right, left)
    assert alike(left, left)


@given(st.lists(words, min_size=1, max_size=4).map(tuple))
def test_a_name_may_be_itself(name):
    """A name may be one with itself."""
    assert may_be_one(name, name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Moammar al-Eryani", ("moammar", "eryani")),
        ("Moammar Al‐Eryani".replace("‐", "-"), ("moammar", "eryani")),
        ("José Núñez", ("jose", "nunez")),
        ("Sam Roy Jr.", ("sam", "roy")),
        ("Ann Roy QC", ("ann", "roy")),
        ("Ben Roy", ("ben", "roy")),
        ("de Boer", ("de boer",)),
        ("A. B. Roy", ("a", "b", "roy")),
        ("A.B. Roy", ("ab", "roy")),
        ("Oda S.A.", ("oda", "sa")),
        ("Oda.com", ("oda", "com")),
        ("Bill de Boer", ("bill", "de boer")),
        ("Ana van der Berg", ("ana", "van der berg")),
    ],
)
def test_parts(name, expected):
    """Marks, articles and suffixes do not count; a particle belongs to what follows."""
    assert parts(name) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("J. Smith", "John Smith", True),
        ("John Smith", "John Q. Smith", True),
        ("Qais Al-Khazali", "Qais al-Khazali", True),
        ("Mary Smith", "John Smith", False),
        ("John Smith", "John Smythe", False),
        ("Sviatlana Tsikhanouskaya", "Sviatlana Tikhanouskaya", True),
    ],
)
def test_may_be_one(left, right, expected):
    """The family name must agree, and the first names must fit."""
    assert may_be_one(parts(left), parts(right)) is expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("tikhanovskaya", "tsikhanovskaya", True),
        ("eriksson", "erikssen", True),
        ("lopez", "lopes", False),
        ("johansson", "jonansen", False),
    ],
)
def test_alike(left, right, expected):
    """One letter may differ in a long word, none in a short one."""
    assert alike(left, right) is expected


def test_initials_come_with_and_without_small_words():
    """An abbreviation may count the small words of a name or not."""
    assert list(READER.initials(("bank", "of", "the", "north"))) == ["bn", "botn"]
    assert list(READER.initials(("north", "bank"))) == ["nb"]


@given(words)
def test_a_word_abbreviates_itself(word):
    """A word and its first letter are short for it."""
    assert abbreviates(word, word)
    assert abbreviates(word[0], word)


@pytest.mark.parametrize(
    ("letters", "word", "expected"),
    [("dg", "dailygram", True), ("dg", "garden", False), ("gd", "dailygram", False)],
)
def test_abbreviates(letters, word, expected):
    """The first letter begins the word, and the others follow in order."""
    assert abbreviates(letters, word) is expected


@given(texts())
def test_folding_twice_is_folding_once(name):
    """A folded name stays as it is, but for letters that only fold in steps."""
    once = fold(name)

    assert once.isascii() <= (fold(once) == once)
