"""text → words"""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.model.document import Document
from claimtrack.stages.words import add_words
from claimtrack.testing import news, texts
from claimtrack.text.folding import fold


def words(text):
    return list(add_words(Document(text)).words.text)


# Laws


@given(texts())
def test_nothing_but_white_space_is_left_out(text):
    """The words and the white space between them make up the text."""
    found = add_words(Document(text)).words
    at = 0
    for start, end in zip(found.start, found.end, strict=True):
        assert text[at:start].strip() == ""
        assert at <= start < end
        at = end

    assert text[at:].strip() == ""


@given(texts())
def test_the_columns_agree(text):
    """Each column has an entry for each word, and says of it what it should."""
    found = add_words(Document(text)).words

    assert len(found) == len(found.end) == len(found.text) == len(found.norm)
    for number, word in enumerate(found.text):
        start, end = found.start[number], found.end[number]

        assert word == text[start:end]
        assert found.norm[number] == fold(text)[start:end]


@given(news(), news())
def test_texts_do_not_mix(left, right):
    """Joining two texts by a blank joins their words."""
    assert words(left) + words(right) == words(f"{left} {right}")


# Cases


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She said no.", ["She", "said", "no", "."]),
        # apostrophes and possessives
        ("Iraq’s army", ["Iraq", "’s", "army"]),
        ("the boys' bus", ["the", "boys", "'", "bus"]),
        ("I don't know", ["I", "don't", "know"]),
        ("Kata’ib O'Neill", ["Kata’ib", "O'Neill"]),
        ("it's", ["it", "'s"]),
        # hyphens and dashes
        ("al-Haq co‑op", ["al-Haq", "co‑op"]),
        ("no—yes", ["no", "—", "yes"]),
        ("no -- yes", ["no", "--", "yes"]),
        ("AT&T", ["AT&T"]),
        # numbers
        ("1,200 or 3.5", ["1,200", "or", "3.5"]),
        ("at 2:30.", ["at", "2:30", "."]),
        ("the 11th", ["the", "11th"]),
        ("a 26-year-old", ["a", "26-year-old"]),
        ("9/11", ["9/11"]),
        # abbreviations
        ("the U.S. army", ["the", "U.S.", "army"]),
        ("Mr. Lee", ["Mr", ".", "Lee"]),
        # the net
        ("@lena_roy and #flood", ["@lena_roy", "and", "#flood"]),
        ("see https://a.example/b?c=d.", ["see", "https://a.example/b?c=d."]),
        ("www.a.example", ["www.a.example"]),
        # marks
        ("“No,” …", ["“", "No", ",", "”", "…"]),
        ("``No''...", ["``", "No", "''", "..."]),
        ("", []),
    ],
)
def test_words_are_found(text, expected):
    """Words, numbers, abbreviations, handles, addresses and marks are words."""
    assert words(text) == expected
