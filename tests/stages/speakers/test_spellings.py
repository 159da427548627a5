"""spellings → the full name, as the text most often writes it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an office that slipped into the name
        ("We met Chef Peter Lima. Then Peter Lima left.", "Peter Lima"),
        ("We met Staff Peter Lima.", "Peter Lima"),
        ("We met PR Peter Lima.", "Peter Lima"),
        # what is none
        ("We met Oda Peter Lima.", "Oda Peter Lima"),
        ("We met J. Peter Lima.", "J. Peter Lima"),
        ("We met JP Morgan.", "JP Morgan"),
        # the most frequent of the full spellings
        ("We met Ann Jong-un. Ann Jong Un left. We met Ann Jong Un.", "Ann Jong Un"),
        # he who writes a mark knows it
        ("We met Peter Goncalves. Peter Gonçalves left.", "Peter Gonçalves"),
        ("We met Jon Wolek. Jon Wołek left.", "Jon Wołek"),
        ("We met Peter Lima. Lima left. Then Lima won. We met Lima.", "Peter Lima"),
    ],
)
def test_full_names(named, text, expected):
    """The fullest name without an office is the name, in the spelling used most."""
    assert expected in {referent.name for referent in named(text).values()}
