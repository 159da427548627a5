"""Statements around a participle of the passive."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

WORDS = st.sampled_from(("whether", "why", "if", "when", "how"))


@given(WORDS)
def test_questions_open_a_sentence(said, word):
    """What was asked ends at the comma; who asked is not said."""
    line = said(f"Asked {word} it rained, Lee left.")

    assert line == [f"- <Asked> {word} it rained"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Asked by the judge whether it rained, Lee said it did.",
            ["the judge <Asked> whether it rained", "Lee <said> it did"],
        ),
        (
            "The mayor, when asked if it rained, said it did.",
            ["The mayor <said> it did", "- <asked> if it rained"],
        ),
        ("Told that it rained, Lee left.", ["- <Told> that it rained"]),
        (
            "Asked by the judge, Ann Roy, if it rained, Lee said yes.",
            ["the judge, Ann Roy <Asked> if it rained", "Lee <said> yes"],
        ),
        (
            "Pressed by a guard about the rain, Lee left.",
            ["a guard <Pressed> the rain"],
        ),
        ("Asked about the rain, Lee left.", ["- <Asked> the rain"]),
        ("Asked by Roy if it was cold, Lee said so.", ["Roy <Asked> if it was cold"]),
        ("Pressed on the rain, Lee left.", ["- <Pressed> the rain"]),
        ("Asked “Is it late?”, Lee left.", ["- <Asked> “Is it late?”"]),
    ],
)
def test_participles_of_the_passive(said, text, lines):
    """Questions and messages, at the head of a sentence or between commas."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Asked, Lee left.",
        "Emails that came late were lost.",
        "The man, asked again, left.",
        "Pressed against the wall, Lee fell.",
        "Told it rained.",
        "Asked why",
        "Lee left. Asked by the judge whether",
    ],
)
def test_no_participle_of_the_passive(said, text):
    """Without a question or a message, and in a noun, there is none."""
    assert said(text) == []
