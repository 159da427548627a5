"""Statements around a phrase."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(("Lee", "Ann Roy", "the minister", "officials"))


@given(NAMES)
def test_in_front_or_behind(said, name):
    """The place of “according to” does not matter."""
    front = said(f"According to {name}, the road is closed.")
    behind = said(f"The road is closed, according to {name}.")

    assert [line.lower() for line in front] == [line.lower() for line in behind]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "According to a report by the ministry, it rained.",
            ["a report by the ministry <According to> it rained"],
        ),
        (
            "It rained, according to Ann Roy, a lawyer.",
            ["Ann Roy, a lawyer <according to> It rained"],
        ),
        (
            "According to Ann Roy, formerly the head of the bank, it is broke.",
            ["Ann Roy, formerly the head of the bank <According to> it is broke"],
        ),
        (
            "According to the police, Ann Roy, a lawyer, was hurt.",
            ["the police <According to> Ann Roy, a lawyer, was hurt"],
        ),
        (
            "According to the leaflet, “Many people say the water is bad.”",
            [
                "the leaflet <According to> “Many people say the water is bad.”",
                "Many people <say> the water is bad",
            ],
        ),
        (
            "The road, according to Lee, is closed.",
            ["Lee <according to> The road … is closed"],
        ),
        ("But according to Lee, it rained.", ["Lee <according to> it rained"]),
        ("Now, according to Lee, it is late.", ["Lee <according to> it is late"]),
        ("It rained, according to Lee on TV.", ["Lee on TV <according to> It rained"]),
        ("It rained; according to Lee, it snowed.", ["Lee <according to> it snowed"]),
        (
            "It rained, and according to Lee, it snowed.",
            ["Lee <according to> it snowed"],
        ),
        (
            "It rained, but, according to Lee, it snowed as well.",
            ["Lee <according to> it snowed as well"],
        ),
        (
            "It rained, according to a report from the Herald in which Lee is named.",
            ["a report from the Herald <according to> It rained"],
        ),
        (
            "It snowed, according to a film on Rome to which Lee gave a prize.",
            ["a film on Rome <according to> It snowed"],
        ),
        ("However, according to Lee, it rained.", ["Lee <according to> it rained"]),
        ("It rained, per the ministry.", ["the ministry <per> It rained"]),
        (
            "According to local media, it rained.",
            ["local media <According to> it rained"],
        ),
        ("According to reports, it rained.", ["reports <According to> it rained"]),
        (
            "According to the author, Ann Roy praised him.",
            ["the author <According to> Ann Roy praised him", "Ann Roy <praised> him"],
        ),
        (
            "It rained, according to police, who left.",
            ["police <according to> It rained"],
        ),
        (
            "According to Lee, the wind blew at 75 miles per hour and more.",
            ["Lee <According to> the wind blew at 75 miles per hour and more"],
        ),
        (
            "According to the author, Ann Roy left.",
            ["the author <According to> Ann Roy left"],
        ),
    ],
)
def test_adjuncts(said, text, lines):
    """In front, behind and between; a semicolon and a conjunction begin anew."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "They died at a rate of 5 per 1,000 people.",
        "The sea holds 2 mg of salt per litre.",
        "Sales per passenger grew.",
        "According to Lee.",
        "It went according to plan.",
        "It grew at a speed according to size.",
        "According to, it rained.",
        "It rained, according to 14 people.",
    ],
)
def test_no_adjunct(said, text):
    """Numbers, and a phrase without a clause, report nothing."""
    assert said(text) == []
