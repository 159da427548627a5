"""Statements around whose view it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

OWNERS = st.sampled_from(("Lee's", "the court's", "his", "their own", "Ann Roy's"))
NOUNS = st.sampled_from(("view", "opinion", "words"))


@given(OWNERS, NOUNS)
def test_in_front_or_around(said, owner, noun):
    """Where the phrase stands changes where the content does, and not who holds it."""
    front = said(f"In {owner} {noun}, the road is safe.")
    around = said(f"The road, in {owner} {noun}, is safe.")

    who = owner.removesuffix("'s").removesuffix(" own")
    assert front == [f"{who} <{noun}> the road is safe"]
    assert around == [f"{who} <{noun}> The road … is safe"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("The road is safe in Lee's view.", ["Lee <view> The road is safe"]),
        ("But in their view the road is safe.", ["their <view> the road is safe"]),
        (
            "It was a mistake in the mayor's opinion.",
            ["the mayor <opinion> It was a mistake"],
        ),
        (
            "Roy said that, in Lee's view, the road was safe.",
            [
                "Roy <said> that, in Lee's view, the road was safe",
                "Lee <view> the road was safe",
            ],
        ),
        (
            "Roy is, in Lee's words, “a snake”.",
            ["Lee <words> Roy is … “a snake”"],
        ),
        (
            "He stayed away because, in his words, “the road was ice”.",
            ["his <words> “the road was ice”"],
        ),
        ("“The road is safe,” in Lee's words.", ["Lee <words> “The road is safe,”"]),
    ],
)
def test_views(said, text, lines):
    """A view is held of the clause around it, or of the quotation behind it."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "In my view, the road is safe.",
        "The house came in view of the road.",
        "He was cautious in his opinion of the road.",
        "There was no change in Lee's view of the road.",
        "Lee put it in other words.",
        "In Lee's words there was no anger, nor fear.",
    ],
)
def test_no_views(said, text):
    """One's own view, a view of something and words that are spoken of tell nothing."""
    assert said(text) == []
