"""words → names of outlets that no table knows, by their shape and place"""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.stages.details.outlet_names import OutletNames, name_end, name_start
from claimtrack.stages.words import add_words
from claimtrack.testing import texts

names = OutletNames(ENGLISH)


def words_of(text):
    return add_words(Document(text)).words


def cut(words, span):
    return " ".join(words.text[slice(*span)])


@given(texts())
def test_names_lie_in_the_text(text):
    """Each name holds a word at least, and none beyond the last one."""
    words = words_of(text)
    spans = [
        *(span for span, _ in names.shaped(words)),
        *names.titled(words),
        *(span for _, span in names.published(words)),
    ]

    assert all(0 <= first < last <= len(words) for first, last in spans)


@given(texts())
def test_a_run_of_capitals_is_read_alike_from_both_ends(text):
    """The first word of a name that ends somewhere begins a run as long at least."""
    words = words_of(text)
    for at in range(len(words)):
        if words.text[at][0].isupper():
            assert name_start(words, at) <= at < name_end(words, at)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She told the Northern Echo Times so.", ["Northern Echo Times"]),
        ("She told Harbour.co.uk so.", ["Harbour . co . uk"]),
        ("She told the tribune so.", []),
    ],
)
def test_telling_parts_make_names(text, found):
    """A capitalised run with such a part is a name, and so is an address."""
    words = words_of(text)

    assert [cut(words, span) for span, _ in names.shaped(words)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Roy told The Islander so.", ["Islander"]),
        ("Roy told TheIslander so.", ["TheIslander"]),
        ("Roy told Theodora so.", []),
        ("Roy told THEMIS so.", []),
        ("The Islander was told so.", []),
        ("Roy told the Islander so.", []),
        ("“Yes.” The Islander asked Roy.", []),
    ],
)
def test_an_article_of_its_own_makes_a_name(text, found):
    """Inside a sentence only a title begins with a capitalised article."""
    words = words_of(text)

    assert [cut(words, span) for span in names.titled(words)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A study published last week in the journal Optics said so.", ["Optics"]),
        ("A study published in 2017 by the Royal Society said so.", []),
        ("It was released on Monday. In the letter, Roy said so.", []),
        ("The issue in Lagos was late.", []),
    ],
)
def test_what_is_published_in_is_a_name(text, found):
    """The name must follow the preposition, and the verb must be no noun."""
    words = words_of(text)

    assert [cut(words, span) for _, span in names.published(words)] == found
