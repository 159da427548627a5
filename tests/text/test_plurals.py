"""Regular plurals of English nouns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.text.plurals import plural


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1))
def test_plurals_end_in_s(noun):
    """Every regular plural ends in s, and is longer than its noun."""
    assert plural(noun).endswith("s")
    assert len(plural(noun)) > len(noun)


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("ship", "ships"),
        ("ministry", "ministries"),
        ("boy", "boys"),
        ("church", "churches"),
        ("box", "boxes"),
        ("boss", "bosses"),
        ("wish", "wishes"),
    ],
)
def test_spelling(noun, expected):
    """A hissing sound takes -es, and a y behind a consonant becomes -ies."""
    assert plural(noun) == expected
