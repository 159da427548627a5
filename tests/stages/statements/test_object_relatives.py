"""Statements in a clause about their object."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(("Lee", "Ann Roy", "the minister", "he"))


@given(NAMES)
def test_who_denies_it_does_not_matter(said, name):
    """The claim is what is denied, whoever denies it."""
    text = f"Roy paid for it, a claim {name} denies."

    assert said(text) == [f"{name} <denies> a claim"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("The offer, which Lee rejected, was made in May.", ["Lee <rejected> which"]),
        (
            "Roy stole it, an allegation Lee rejected on Monday.",
            ["Lee <rejected> an allegation"],
        ),
        (
            "They released a statement which said, “It rained all day.”",
            ["which <said> “It rained all day.”"],
        ),
        (
            "Roy stole it, an allegation strongly rejected by Lee, a clerk.",
            ["Lee, a clerk <strongly rejected> an allegation"],
        ),
        ("Roy owns it, a house rejected by Lee.", []),
        ("The chair Lee rejected on Monday is red.", []),
        ("Roy stole it, a claim Lee called absurd.", ["Lee <called> a claim … absurd"]),
        ("Roy stole it, a claim Lee called to ask about.", []),
    ],
)
def test_what_is_denied(said, text, lines):
    """A noun for something told, or a relative pronoun; not any noun."""
    found = said(text)

    assert (
        not any("statement" in line for line in found)
        if lines is None
        else (found == lines)
    )
