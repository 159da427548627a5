"""Statements around an infinitive."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(("Lee", "Ann Roy", "The minister", "Officials"))


@given(NAMES)
def test_the_subject_of_the_sentence_speaks(said, name):
    """Who does something to say something is the source."""
    line = f"{name} <to say> that it rained"

    assert said(f"{name} took to Twitter to say that it rained.") == [line]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Fans stood up to shout, “We want our money back now!”",
            [
                "Fans <to shout> “We want our money back now!”",
                "We <want> our money back now!",
            ],
        ),
        (
            "Roy went so far as to say, “It has been a long day.”",
            ["Roy <to say> “It has been a long day.”"],
        ),
        (
            "Lee used a speech to warn that it would rain.",
            ["Lee <to warn> that it would rain"],
        ),
        (
            "The singer took to Twitter to deny the rumor.",
            ["The singer <to deny> the rumor"],
        ),
        ("The singer had to deny the rumor.", ["The singer <had to deny> the rumor"]),
        (
            "Lee was quick to point out that it rained.",
            ["Lee <was quick to point out> that it rained"],
        ),
    ],
)
def test_infinitives(said, text, lines):
    """A quotation shows that it was said; so does the place where it was."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "It is fair to say that it rained.",
        "He was too tired to say that it rained.",
        "He came to say so.",
        "The singer tried to deny the rumor.",
        "Lee used an interview to find a husband.",
        "The singer has to deny the rumor.",
        "The singer had nothing to deny.",
    ],
)
def test_no_statement(said, text):
    """With neither, nobody need have said it."""
    assert said(text) == []


def test_what_one_is_asked_to_say(said):
    """It is the content of the request, and not said."""
    (line,) = said("They asked him to say, “It is over for good now.”")

    assert line.startswith("They <asked> ")
