"""Quotes, sentences and headlines, in numbers of words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from claimtrack.stages.statements.stretches import (
    headline_flags,
    sentence_limits,
    speech_quotes,
)
from claimtrack.testing import news, texts

# Laws


@given(texts())
def test_every_word_lies_within_its_limits(document, grammar, text):
    """The limits of a word of a sentence hold it; other words have none."""
    read = document(text)
    limits = sentence_limits(read, grammar, list(speech_quotes(read, grammar)))

    assert len(limits) == len(read.words)
    for number, (first, end) in enumerate(limits):
        assert first <= number < end or first == end


@given(news())
def test_speech_quotes_do_not_overlap(document, grammar, text):
    """They come in the order of the text, each behind the one before."""
    found = list(speech_quotes(document(text), grammar))

    assert all(a < b for a, b in found)
    assert all(left[1] <= right[0] for left, right in pairwise(found))


# Cases


@pytest.mark.parametrize(
    "text",
    [
        "“The road is closed for good,” Lee said.",
        "“No,” Lee said.",
        "Lee said, “No.”",
        "‘I never said that’: Lee denies all",
        "‘Not my fault’, says Lee",
        "Lee shouted “We Love You all so much.”",
        "Lee Says “The Town Is Ours.”",
        "Lee said: “Meet Ann Roy.”",
    ],
)
def test_speech_is_long_or_ends_like_a_sentence(document, grammar, text):
    """A quotation is speech if it has five words, or a stop and free space before it."""
    assert len(list(speech_quotes(document(text), grammar))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "He is a so-called “expert”.",
        "They read “The Road.”",
        "It is “too long” now.",
        "Lee spoke on the show “Meet the Whole Town.”",
        "Lee spoke on “Fox and Hen,” too.",
        "They sang “A Long Way to Rome.”",
    ],
)
def test_terms_and_titles_are_no_speech(document, grammar, text):
    """A few quoted words inside a clause are a term, even with a stop inside."""
    assert list(speech_quotes(document(text), grammar)) == []


def test_a_quote_is_split_into_its_sentences(document, grammar):
    """Inside a quotation the limits are those of its own sentences."""
    read = document("“The road is closed. Nobody knew,” Lee said.")

    limits = sentence_limits(read, grammar, list(speech_quotes(read, grammar)))

    assert limits[1] == (0, 6)
    assert limits[6] == (6, 10)
    assert limits[10] == (0, 13)


def test_an_endless_sentence_is_cut(document, grammar):
    """No sentence is longer than 400 words, so that rules stay linear."""
    read = document("word " * 1000)

    assert set(sentence_limits(read, grammar, [])) == {
        (0, 400),
        (400, 800),
        (800, 1000),
    }


def test_headlines_are_short_capital_and_open(document, grammar):
    """A paragraph of capitals without a full stop is a headline, any other is none."""
    read = document("Mayor Denies Road Was Closed\n\nThe mayor denied it.")
    kind = [
        grammar.kind(t, n)
        for t, n in zip(read.words.text, read.words.norm, strict=True)
    ]

    flags = headline_flags(read, kind)

    assert list(flags) == [1] * 5 + [0] * 5
