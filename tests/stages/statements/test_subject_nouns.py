"""Nouns that tell something and have a verb behind it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.subject_nouns import end_before_verbs

NOUNS = st.sampled_from(["Rumours", "Reports", "Claims", "Allegations"])
ENDS = st.sampled_from(["are false", "are untrue", "were wrong", "are a lie"])


@given(NOUNS, ENDS)
def test_what_is_told_of_a_claim_is_no_part_of_it(noun, end):
    """The claim ends where the words begin that judge it."""
    document = claimtrack.parse(f"{noun} that the bank lost money {end}, Ada Roy said.")
    told = [s for s in document.statements if s.parent is not None]

    assert [s.content[0].text for s in told] == ["that the bank lost money"]


@pytest.mark.parametrize(
    ("text", "ruled", "weighed", "wanted"),
    [
        ("Rumours that he left are false.", (1, 4), (1, 6), (1, 4)),
        ("Rumours that men who rob are held are false.", (1, 5), (1, 7), (1, 7)),
        # The verb behind the rules' content is another clause's.
        ("Rumours that he left and died spread.", (1, 4), (1, 6), (1, 6)),
        ("Rumours that he left are false.", (1, 4), (2, 6), (2, 6)),
        ("Rumours that he left are false.", (1, 4), (1, 3), (1, 3)),
    ],
)
def test_a_content_ends_where_the_rules_see_the_verb(
    page, text, ruled, weighed, wanted
):
    """Only a content that begins alike and runs on into that verb is cut."""
    by_rules = Finding(None, (0, 1), (ruled,), "noun-that")
    found = Finding(None, (0, 1), (weighed,), "learned")

    text = page(text)
    (cut,) = end_before_verbs(text, text.grammar.cues, [by_rules], [found])

    assert cut.content == (wanted,)


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "Oda Steel said it was aware of the claim but declined to comment.",
            ["it was aware of the claim", "the claim", "to comment"],
        ),
        ("Lee said it was raining but refused to elaborate.", ["it was raining", "to elaborate"]),
        # What else he did is told as well.
        ("Lee said it was raining but left.", ["it was raining but left"]),
        (
            "Police said he was armed and refused to leave.",
            ["he was armed and refused to leave", "to leave"],
        ),
    ],
)  # fmt: skip
def test_what_the_speaker_would_not_tell_is_not_told(text, contents):
    """A content ends before "but declined to comment", whose subject is the speaker."""
    found = claimtrack.parse(text).statements

    assert [s.content[0].text for s in found] == contents
