"""Regular plurals of English nouns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.text.plurals import plural

nouns = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12)


@given(nouns)
def test_a_plural_ends_in_s_and_keeps_the_stem(noun):
    """All but a final y stays, and an s comes behind it."""
    many = plural(noun)

    assert many.endswith("s")
    assert many.startswith(noun[:-1])
    assert len(noun) < len(many) <= len(noun) + 2


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("aide", "aides"),
        ("agency", "agencies"),
        ("boy", "boys"),
        ("witness", "witnesses"),
        ("coach", "coaches"),
        ("fox", "foxes"),
        ("secretary-general", "secretary-generals"),
    ],
)
def test_plurals(noun, expected):
    """A y behind a consonant turns to ie, a hiss gets an e."""
    assert plural(noun) == expected
