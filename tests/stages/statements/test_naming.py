"""Whether a verb merely gives a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(("Clean Lake", "the Red Brigades", "Abu Nur"))


@given(NAMES)
def test_who_calls_itself_by_a_name_says_nothing(said, name):
    """A name that a group gives to itself is none of its statements."""
    assert said(f"A group calling itself {name} left.") == []
    assert said(f"A man who called himself {name} left.") == []


@pytest.mark.parametrize(
    "text",
    [
        "A group called Clean Lake left.",
        "A group called “Clean Lake” left.",
        "Calling himself Lee, he left.",
        "We saw a man calling himself Lee.",
        "Called Lee by friends, he left.",
    ],
)
def test_a_name_by_a_participle(said, text):
    """A group called so is named as well."""
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("He called himself a fool.", ["He <called> himself a fool"]),
        ("The firm called itself the best.", ["The firm <called> itself the best"]),
        ("Lee called Ann Roy a liar.", ["Lee <called> Ann Roy a liar"]),
    ],
)
def test_what_is_no_name_is_a_judgement(said, text, lines):
    """Without a capital, or with something behind the name, one is called something."""
    assert said(text) == lines
