"""Words in columns, and quotes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.document import Document
from claimtrack.model.passage import Quote, Words
from claimtrack.model.span import Span
from claimtrack.stages.words import add_words
from claimtrack.testing import texts


@st.composite
def words_and_spans(draw):
    """Make the words of a text, and a span of it."""
    text = draw(texts())
    ends = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return add_words(Document(text)).words, Span(*ends)


@given(words_and_spans())
def test_within_counts_the_words_that_begin_there(drawn):
    """The numbers within a span are those of the words that begin inside it."""
    words, span = drawn
    expected = [
        number
        for number, start in enumerate(words.start)
        if span.start <= start < span.end
    ]

    assert list(words.within(span)) == expected


@given(words_and_spans())
def test_at_finds_the_word_or_the_next(drawn):
    """The word at an offset ends behind it, and the word before does not."""
    words, span = drawn
    number = words.at(span.start)

    assert number == len(words) or words.end[number] > span.start
    assert number == 0 or words.end[number - 1] <= span.start


@given(words_and_spans())
def test_the_span_of_words_has_them(drawn):
    """The span from the first to the last word within a span has the same words."""
    words, span = drawn
    numbers = words.within(span)

    if numbers:
        again = words.span(numbers.start, numbers.stop)

        assert words.within(again) == numbers


def test_no_words_at_all():
    """An empty text has no words, and looking them up is no mistake."""
    words = Words()

    assert len(words) == 0
    assert words.within(Span(0, 5)) == range(0)
    assert words.at(3) == 0


def test_a_quote_is_outermost_and_closed_unless_said_otherwise():
    """The defaults are those of the plainest quote."""
    quote = Quote(0, 4, Span(1, 3))

    assert (quote.depth, quote.closed, quote.resumes) == (0, True, False)
