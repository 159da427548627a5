"""descriptions → new referents: what they are called, and for whom they speak."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[An old clerk] <said> {no}.", "old clerk"),
        ("¦[Two clerks] <said> {no}.", "clerks"),
        ("¦[Ivo Lund’s office] <said> {no}.", "Ivo Lund’s office"),
        ("¦[Rome and Oslo, which met,] <said> {no}.", "Rome and Oslo"),
    ],
)
def test_names(who, text, expected):
    """Somebody without a name is called by the words that describe him."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[A spokesman for Ivo Lund] <said> {no}.", "spokesperson for Ivo Lund"),
        (
            "It is the Marsh Bird Council (MBC). ¦[An MBC spokesman] <said> {no}.",
            "spokesperson for MBC",
        ),
        (
            "Oda Steel Inc. met. ¦[A company spokesman] <said> {no}.",
            "spokesperson for Oda Steel Inc.",
        ),
        (
            "Oda Steel Inc. met. ¦[A hospital spokesman] <said> {no}.",
            "spokesperson for hospital",
        ),
        ("¦[A Peru spokesman] <said> {no}.", "Peru spokesman"),
    ],
)
def test_mouthpieces(who, text, expected):
    """Who speaks for somebody is called after him, as he is called there."""
    assert who(text) == [expected]


def test_firms_and_states_are_kept_apart(who):
    """A body of the state is never the company."""
    text = "Oda Steel Inc. met. The Harbour Ministry met. ¦[The company] <said> {no}."

    assert who(text) == ["Oda Steel Inc."]
