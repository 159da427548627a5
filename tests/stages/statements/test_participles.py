"""Statements around a participle."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(("Lee", "Ann Roy", "the minister", "officials"))


@given(NAMES)
def test_the_owner_stands_before_the_participle(said, name):
    """Without a comma between them, who stands before a participle speaks."""
    line = said(f"We saw {name} saying that it rained.")[-1]

    assert line.endswith("<saying> that it rained")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Lee left, stressing that it rained.", ["Lee <stressing> that it rained"]),
        (
            "Lee said it rained, adding that it snowed.",
            ["Lee <said> it rained", "Lee <adding> that it snowed"],
        ),
        ("Adding, the road was closed.", ["- <Adding> the road was closed"]),
        ("Noting that it rained, Lee left.", ["Lee <Noting> that it rained"]),
        ("After saying that it rained, Lee left.", ["Lee <saying> that it rained"]),
        (
            "Two houses fell, with local media yesterday reporting no one was inside.",
            ["local media <reporting> no one was inside"],
        ),
        (
            "Lee spoke with care, warning that it would rain.",
            ["Lee <warning> that it would rain"],
        ),
        (
            "Lee, denying any role, said it rained.",
            ["Lee <said> it rained", "Lee <denying> any role"],
        ),
        (
            "The firm sent a letter saying that it rained.",
            ["The firm <saying> that it rained"],
        ),
        (
            "We read a report saying that it rained.",
            ["a report <saying> that it rained"],
        ),
        (
            "A report saying that it rained was wrong.",
            ["A report <saying> that it rained"],
        ),
        ("A letter opposing the plan came.", ["A letter <opposing> the plan"]),
        (
            "The paper quoted the envoy as saying that it rained.",
            [
                "The paper <quoted> the envoy as saying that it rained",
                "the envoy <saying> that it rained",
            ],
        ),
    ],
)
def test_participles(said, text, lines):
    """They share the subject of their sentence, unless somebody stands right before."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Lee left, stressing.",
        "Lee left, singing that song.",
        "Lee lost by attacking the plan.",
        "Men opposing the plan left.",
        "A man speaking on condition of anonymity left.",
        "Lee, and saying so, left.",
        "Sales rose, sending the message that all was well.",
    ],
)
def test_no_participle(said, text):
    """A participle without content reports nothing."""
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Lee spoke. Adding that it rained.", "fragment-that"),
        ("Lee spoke. Stressing, it had rained.", "fragment-clause"),
        ("Adding, it rained in Rome, while it snowed in Oslo.", "fragment-that"),
        ("Lee spoke. Adding: “It rained.”", "fragment-quote"),
        # With a main clause, or none of what one says, it is no sentence of its own.
        ("Adding that it rained, Lee left.", "participle-that"),
        ("Lee left, adding that it rained.", "participle-that"),
        ("Lee spoke. Rejecting the plan.", "participle-noun"),
        ("Adding that it rained was wrong.", "participle-that"),
    ],
)
def test_fragments(read, text, rule):
    """A participle with what it reports may be all of a sentence."""
    assert read(text)[0].evidence[0].rule == rule
