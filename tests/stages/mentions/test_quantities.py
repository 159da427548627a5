"""Words that make a number inexact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

LEADS = (
    "More than",
    "At least",
    "Up to",
    "Nearly",
    "About",
    "As many as",
    "No fewer than",
)


def mentions(text):
    return [mention.text for mention in claimtrack.parse(text).mentions]


@given(st.sampled_from(LEADS), st.integers(2, 999))
def test_they_belong_to_the_phrase(lead, count):
    """What stands before the number opens the phrase of those counted."""
    assert mentions(f"{lead} {count} miners said it was late.")[0] == (
        f"{lead} {count} miners"
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lee met at least two miners.", "at least two miners"),
        # joined to the verb, or before no number
        ("Lee spoke about 100 miners.", "100 miners"),
        ("Lee spoke about miners.", "miners"),
    ],
)
def test_a_preposition_joins(text, found):
    """A preposition behind a word belongs to that word."""
    assert mentions(text)[1:] == [found]


def test_they_are_no_role():
    """Who is counted is the same however exactly."""
    (speaker,) = claimtrack.parse("At least 100 miners said it was late.").speakers

    assert (speaker.name, speaker.roles) == ("miners", ("100 miners",))
