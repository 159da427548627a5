"""Clauses that take up what was said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

CLAIMS = st.sampled_from(("a charge", "an allegation", "a claim", "an accusation"))
VERBS = st.sampled_from(("denies", "denied", "rejects", "has disputed"))
RULES = claimtrack.Parser(weights=None)


@given(CLAIMS, VERBS)
def test_who_denies_a_claim_answers_it(claim, verb):
    """Whatever it is called and however denied, it is the claim before the comma."""
    document = claimtrack.parse(
        f"Ann Roy said that the dam was unsafe, {claim} the firm {verb}."
    )
    told, answer = document.statements

    assert [told.content[0].text, answer.content[0].text] == [
        "that the dam was unsafe",
        claim,
    ]
    assert [(r.origin, r.target) for r in document.relations if r.kind == "denies"] == [
        (answer.id, told.id)
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Ministers accuse Oda of arming rebels, which Oda denies.",
            ["Ministers <accuse> Oda of arming rebels", "Oda <denies> which"],
        ),
        (
            "Roy said 40 men were hurt, a figure the firm disputes.",
            ["Roy <said> 40 men were hurt", "the firm <disputes> a figure"],
        ),
        (
            "Roy said 40 men were hurt, a figure disputed by the firm.",
            ["Roy <said> 40 men were hurt", "the firm <disputed> a figure"],
        ),
        (
            "The paper said he had quit, a report Lee called absurd.",
            ["The paper <said> he had quit", "Lee <called> a report … absurd"],
        ),
        (
            "Roy said it was a suicide - a finding that the family has challenged.",
            ["Roy <said> it was a suicide", "the family <has challenged> that"],
        ),
        # what goes on is about the noun, and a man is no claim
        (
            "Roy said the charge, which Lee denied, was old.",
            ["Roy <said> the charge, which Lee denied, was old", "Lee <denied> which"],
        ),
        (
            "Roy said he had met Lee, whom he considers a friend.",
            [
                "Roy <said> he had met Lee, whom he considers a friend",
                "he <considers> a friend",
            ],
        ),
    ],
)
def test_what_is_told_ends_before_its_answer(said, text, lines):
    """A claim ends at the comma before a clause that takes it up as a whole."""
    assert said(text) == lines


def test_the_weights_leave_it_out_too():
    """With weights as without, the answer is nobody's but the answerer's."""
    text = "Ministers accuse Oda of arming rebels, a charge Oda denies."
    found = [
        [
            (s.source.text, s.cue.text, s.content[0].text)
            for s in parser.parse(text).statements
        ]
        for parser in (RULES, claimtrack.Parser())
    ]

    assert found[0] == found[1]
    assert found[0][-1] == ("Oda", "denies", "a charge")
