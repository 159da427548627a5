"""Statements around an adjective."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(("Lee", "Ann Roy", "the minister", "officials"))


@given(NAMES)
def test_who_is_sure_is_the_source(said, name):
    """The subject of the adjective is the source."""
    cap = name[0].upper() + name[1:]

    assert said(f"{cap} was adamant that it rained.") == [
        f"{cap} <was adamant> that it rained"
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Lee is sure that it rained.", ["Lee <is sure> that it rained"]),
        (
            "Lee has always been wary of the plan.",
            ["Lee <has always been wary of> the plan"],
        ),
        ("Lee isn't happy to go.", ["Lee <isn't happy> to go"]),
        ("He's sure that it rained.", ["He <'s sure> that it rained"]),
        ("Lee was unsure whether it rained.", ["Lee <was unsure> whether it rained"]),
        # "it" is a body
        ("It is aware that it rained.", ["It <is aware> that it rained"]),
        ("It is certain of the sale.", ["It <is certain of> the sale"]),
        ("Nobody was sure that it rained.", ["Nobody <was sure> that it rained"]),
        (
            "Roy fell ill and was sure that it rained.",
            ["Roy <was sure> that it rained"],
        ),
    ],
)
def test_adjectives(said, text, lines):
    """A link joins the content: “that” belongs to it, a preposition to the cue."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "A sure man left.",
        "Lee is sure.",
        "Lee is wary in the dark.",
        "It rained and sure that it was.",
        # "it" is nobody
        "It is clear that it rained.",
        "It's doubtful that it rained.",
        # the adjective describes a thing, or nothing that anybody says
        "The road was certain to close.",
        "Sure as it was, the plan failed.",
    ],
)
def test_no_adjective(said, text):
    """Without a form of “be”, a link or a subject there is no statement."""
    assert said(text) == []
