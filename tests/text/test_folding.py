"""Spelling variants are folded without moving a character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.testing import texts
from claimtrack.text.folding import fold, squeeze


@given(texts())
def test_folding_keeps_the_length(text):
    """Offsets into the folded text are offsets into the text."""
    assert len(fold(text)) == len(text)


@given(texts())
def test_folding_twice_changes_nothing(text):
    """What is folded stays as it is."""
    assert fold(fold(text)) == fold(text)


@given(texts(), texts())
def test_folding_goes_letter_by_letter(left, right):
    """Two texts fold together as they do apart, up to a final sigma."""
    together = fold(left + right).replace("ς", "σ")

    assert together == (fold(left) + fold(right)).replace("ς", "σ")


@given(texts())
def test_squeezing_keeps_the_words(text):
    """Only white space changes, and one blank is left of it."""
    assert squeeze(text).split() == text.split()
    assert squeeze(squeeze(text)) == squeeze(text)
    assert "  " not in squeeze(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kata’ib Hizbullah", "kata'ib hizbullah"),
        ("don`t DON´T donʼt", "don't don't don't"),
        ("al‑Haq 2020–21", "al-haq 2020-21"),
        ("5\u00a0p.m.", "5 p.m."),
        ("İstanbul", "İstanbul"),
        ("Straße", "straße"),
        ("", ""),
    ],
)
def test_what_is_folded(text, expected):
    """Case, apostrophes, hyphens and blanks are folded; letters keep their accents."""
    assert fold(text) == expected


@given(st.text(max_size=20))
def test_capitals_do_not_matter(text):
    """A text in capitals folds like the same text in small letters, letter for letter."""
    upper = text.upper()

    if len(upper) == len(text) and upper.lower() == text.lower():
        assert fold(upper) == fold(text)
