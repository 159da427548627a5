"""What the words around an expression say about it."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.times.context import (
    follows,
    has_cue,
    quote_start,
    read_future_cues,
    sentence_end,
    words_before,
)
from claimtrack.testing import texts

CUES = frozenset({"scheduled", "set to"})


# Laws


@given(texts())
def test_no_place_of_any_text_raises(text):
    """The words before each place are in small letters."""
    for place in range(0, len(text) + 1, 7):
        assert all(
            word == word.lower() or len(word.lower()) > len(word)
            for word in words_before(text, place)
        )


@given(texts())
def test_an_open_quotation_begins_with_a_mark(text):
    """What is given back is the place of a mark before the place asked for."""
    for place in range(0, len(text) + 1, 7):
        start = quote_start(text, place)
        assert start is None or (start < place and text[start] in "“”\"„«»`'")


# Cases


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("He said: “We met |today.”", 9),
        ('He said: "We met |today."', 9),
        ("“He said: ‘no’. “Yes” |today.”", 0),
        ("“No,” he said |today.", None),
        ('"No," he said |today.', None),
        ("“No.\n\nIt rained |today.", None),
        ("He met us |today.", None),
    ],
)
def test_a_quotation_is_open_until_it_closes(text, start):
    """The outermost mark counts, and none outlives its paragraph."""
    before, _, after = text.partition("|")

    assert quote_start(before + after, len(before)) == start


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is scheduled for |Monday.", True),
        ("It is set to close |Monday.", True),
        ("It is scheduled. It broke |Monday.", False),
        ("It was set on fire |Monday.", False),
        ("It is scheduled" + " again and again" * 9 + " |Monday.", False),
    ],
)
def test_a_cue_stands_near_in_the_same_sentence(text, expected):
    """Words in another sentence, or far off, say nothing."""
    before, _, after = text.partition("|")

    assert has_cue(words_before(before + after, len(before)), CUES) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They open by |May.", True),
        ("They stood by it in |May.", False),
        ("It was close by. |May came.", False),
    ],
)
def test_only_the_last_word_follows(text, expected):
    """A word farther off, or in another sentence, does not stand straight before."""
    before, _, after = text.partition("|")

    assert (
        follows(words_before(before + after, len(before)), frozenset({"by"}))
        is expected
    )


def test_the_words_of_the_future_come_from_the_lexicon():
    """Each plan is a hint, too; what limits a time is neither."""
    cues = read_future_cues(ENGLISH)

    assert cues.plans <= cues.hints
    assert "by" in cues.limits
    assert cues.limits.isdisjoint(cues.hints)


@pytest.mark.parametrize(
    "end", ["It broke. Then", "He said “No.” Then", "News\n\nThen", "Why? Then"]
)
def test_sentences_end(end):
    """Marks before a blank and empty lines end a sentence."""
    assert sentence_end().search(end)


@pytest.mark.parametrize("inside", ["3.5 days", "a, b", "one\ntwo"])
def test_sentences_go_on(inside):
    """A point inside a number ends nothing."""
    assert sentence_end().search(inside) is None
