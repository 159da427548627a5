"""Sources with a clause of their own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

NOUNS = st.sampled_from(("A man", "One aide", "The officials", "Two nurses"))
CLAUSES = st.sampled_from(
    (
        "asked not to be named",
        "declined to be identified",
        "spoke on condition of anonymity",
        "wanted to be left alone",
    )
)
VERBS = st.sampled_from(("said", "told Reuters"))


def statements(text, parser):
    return [
        (s.source and s.source.text, s.cue.text, [c.text for c in s.content])
        for s in parser.parse(text).statements
    ]


@pytest.mark.parametrize("weights", [None, "default"])
@given(NOUNS, CLAUSES, VERBS)
def test_a_source_keeps_its_clause(weights, noun, clause, verb):
    """Who says it is told with his clause, and what that tells ends before the verb."""
    parser = claimtrack.Parser(weights=None) if weights is None else claimtrack.Parser()
    found = statements(f"{noun} who {clause} {verb} that the dam broke.", parser)
    [outer] = [each for each in found if each[2] == ["that the dam broke"]]

    assert outer[0] == f"{noun} who {clause}"
    assert not [each for each in found if each != outer and "broke" in each[2][-1]]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "“It rained,” a man who asked not to be named said.",
            "a man who asked not to be named <said> “It rained,”",
        ),
        (
            "The aide who had said that Roy left told Lee it rained.",
            "The aide who had said that Roy left <told> it rained",
        ),
        (
            "Men who left aired similar doubts that it was safe.",
            "- <doubts> that it was safe",
        ),
        (
            "Lee asked who knew that Roy said so.",
            "Lee <asked> who knew that Roy said so",
        ),
    ],
)
def test_clauses_of_sources(said, text, line):
    """Behind "who" and its verb stands a verb of the noun before, if it has a clause."""
    assert line in said(text)
