"""Which words stand in a headline, where capitals tell nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.text.headlines import is_title_case

words = st.lists(st.from_regex(r"[A-Za-z]{1,9}", fullmatch=True), max_size=20)


@given(words)
def test_capitals_never_harm(found):
    """A headline stays one when a word with a capital joins it."""
    if is_title_case(found):
        assert is_title_case([*found, "Rome"])


@given(words)
def test_words_without_capitals_are_no_headline(found):
    """Words in lower case are no headline, however many they are."""
    assert not is_title_case([word.lower() for word in found])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Council Votes for Ban on Boats", True),
        ("Roy Slams Plan", False),
        ("Ann Roy slams the council over its plan", False),
        ("", False),
    ],
)
def test_is_title_case(text, expected):
    """Nearly all longer words have a capital, and there are some."""
    assert is_title_case(text.split()) is expected
