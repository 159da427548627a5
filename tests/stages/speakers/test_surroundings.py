"""Where a place lies: in a headline, in a quotation, in what somebody says."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.speakers.surroundings import Surroundings
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.testing import news

WORDS = PeopleWords.of(ENGLISH)


@given(news())
def test_sentences_are_counted_upwards(mark, text):
    """The number of the sentence never falls, and none lies before the first."""
    document = mark(text)
    found = Surroundings(document, WORDS)
    numbers = [found.sentence(offset) for offset in range(len(text))]

    assert numbers == sorted(numbers)
    assert numbers[-1:] <= [len(document.sentences)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Council Backs Plan for Dam\n\nIt rained.", True),
        ("Council Backs New Plan for Big Dam.\n\nIt rained.", True),
        ("Ada Lima met Ivo Lund.", False),
        ("The council met.", False),
        ("Ada Lima and Ivo Lund met", False),
    ],
)
def test_headlines(mark, text, expected):
    """Only the first sentence may be a headline with a full stop, and a long one."""
    assert Surroundings(mark(text), WORDS).is_titled(3) is expected


def test_a_later_sentence_with_a_stop_is_no_headline(mark):
    """Names in a row make no headline of a sentence that ends in a full stop."""
    text = "It rained. Ada Lima Torres saw Ivo Lund Olsen and Eva Moe Berg."

    assert not Surroundings(mark(text), WORDS).is_titled(len(text) - 3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Oda left.", True), ("It rained. “Oda left.”", True), ("Then Oda left.", False)],
)
def test_first_words(mark, text, expected):
    """A quotation mark does not hide that a word is the first of its sentence."""
    assert Surroundings(mark(text), WORDS).is_first(text.index("Oda")) is expected


def test_quotations(mark):
    """A place lies in a quotation from its first mark to its last."""
    found = Surroundings(mark("She said “no way” then."), WORDS)

    assert [found.is_quoted(at) for at in (0, 9, 12, 18)] == [False, True, True, False]
    assert [found.quotation(at) for at in (0, 9, 12, 18)] == [-1, 9, 9, -1]


def test_around(mark):
    """The innermost statement around a place is found, however many it holds."""
    document = mark("¦[Lee] <said> {he left}. It rained.")
    found = Surroundings(document, WORDS)

    assert found.around(document.text.index("left")).id == "s1"
    assert found.around(document.text.index("rained")) is None
    assert found.around(0) is None
