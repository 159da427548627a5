"""The text as the rules see it."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.stages.statements import kinds as k
from claimtrack.testing import news, texts

TEXT = "“The road is closed,” Ann Roy said on Monday.\n\nIt is safe."


# Laws


@given(texts())
def test_each_column_has_an_entry_for_each_word(page, text):
    """The columns are as long as the text has words."""
    found = page(text)

    for column in (found.kind, found.quote, found.limit, found.headline):
        assert len(column) == len(found.norm)


@given(news())
def test_a_quote_is_found_from_both_ends(page, text):
    """The quotation that begins with a word is the one that ends behind its last."""
    found = page(text)
    for first, end in found.extent:
        assert found.quote_at(first) == (first, end)
        assert found.quote_before(end) == (first, end)
        assert first + 1 == end or found.quote_at(first + 1) is None


@given(news())
def test_no_words_are_seen_beyond_the_ends(page, text):
    """Before the first word and behind the last there is nothing."""
    found = page(text)
    for number in (-1, len(found.norm)):
        assert not found.sees(number, ~0)
        assert found.word(number) == ""
        assert found.quote_at(number) is None


# Cases


def test_times_and_mentions_are_marked(page, words_of):
    """A date is skipped as one, and a mention is known by both of its ends."""
    found = page(TEXT)
    monday = found.norm.index("monday")
    ann = found.norm.index("ann")

    assert found.time == {monday: monday + 1}
    assert found.kind[monday] & k.TIME
    assert found.mentions.end[ann] == ann + 2
    assert found.mentions.begin[ann + 2] == ann
    assert words_of(found, (ann, ann + 2)) == "Ann Roy"


def test_a_sentence_holds_its_quotations(page, words_of):
    """The sentence of a word in a quotation is that of the document around it."""
    found = page(TEXT)

    assert words_of(found, found.sentence(2)) == TEXT.splitlines()[0]
    assert found.limit[2][1] < found.sentence(2)[1]


def test_a_line_break_parts_words(page):
    """Words of one line are joined, words of two paragraphs are not."""
    found = page(TEXT)
    it = found.norm.index("it")

    assert found.joins(it, it + 1)
    assert not found.joins(it - 1, it)


def test_a_length_of_time_is_no_date(page):
    """A duration may be the object of a verb, so it is not skipped."""
    found = page("Oman announced three days of rest.")

    assert found.time == {}
    assert found.kind[2] & k.TIME


def test_a_paragraph_holds_its_words(page, words_of):
    """Each word is in the paragraph that it stands in, and in no other."""
    found = page(TEXT)
    last = len(found.norm) - 1

    assert words_of(found, found.paragraph(0)) == TEXT.split("\n\n", maxsplit=1)[0]
    assert words_of(found, found.paragraph(last)) == TEXT.rsplit("\n\n", maxsplit=1)[-1]


@pytest.mark.parametrize(
    ("number", "ends"), [(0, False), (1, True), (2, False), (3, True), (4, True)]
)
def test_where_a_part_ends(page, number, ends):
    """A comma, a full stop and the end of the sentence end a part of it."""
    assert page("Lee, he.").ends_at(number, 4) is ends
