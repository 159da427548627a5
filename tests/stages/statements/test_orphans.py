"""Quotations without a cue."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(("Lee", "Ann Roy", "the minister", "officials"))


@given(NAMES)
def test_a_sentence_of_its_own_stands_alone(said, name):
    """Whoever left before, a quotation that is a sentence is a statement without a source."""
    cap = name[0].upper() + name[1:]
    text = f"{cap} left. “The road is closed for good.”"

    assert said(text)[-1:] == ["- <-> “The road is closed for good.”"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("“The road is closed for good.”", ["- <-> “The road is closed for good.”"]),
        (
            "“The road is closed for good.” Lee wrote:",
            ["- <-> “The road is closed for good.”"],
        ),
        (
            "“It rained,” Lee said. “It was bad.\n\n“It will rain again soon.”",
            [
                "Lee <said> “It rained,” … “It was bad.",
                "- <-> “It will rain again soon.”",
            ],
        ),
        (
            "The verdict was clear: “You are free to go now.”",
            ["The verdict <:> “You are free to go now.”"],
        ),
        (
            "When Lee came back, he had one answer: “You are free to go now.”",
            ["he <:> “You are free to go now.”"],
        ),
        (
            "As if to calm the mayor, the court was in a hurry: “You are free to go now.”",
            ["the court <:> “You are free to go now.”"],
        ),
        (
            "A look back at the race - Ann Roy: “It rained all day long.”",
            ["Ann Roy <:> “It rained all day long.”"],
        ),
        (
            "The judge opened the hearing in Rome: “You are free to go now.”",
            ["The judge <:> “You are free to go now.”"],
        ),
    ],
)
def test_orphans(said, text, lines):
    """A sentence of its own, the next paragraph of a quotation, and what a colon opens."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "The band “The Roads” played.",
        "The motto “It is never too late to go” hung there.",
        "“Yes.”",
        "It was “the worst day of my whole life”.",
        "They sang “It rains all day” in Rome.",
    ],
)
def test_no_orphan(said, text):
    """Terms, titles and parts of a sentence are none."""
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“It rained,” Lee said.\n\n‘So much anger here.’\n\nRoy left.", 1),
        ("“It rained,” Lee said.\n\n“So much anger here.”\n\nRoy left.", 2),
        # where single marks are for speech, and in a title
        ("‘It rained,’ Lee said.\n\n‘So much anger here.’\n\nRoy left.", 2),
        ("‘So much anger here.’\n\n“It rained,” Lee said.", 2),
    ],
)
def test_a_heading_in_single_marks_is_none(said, text, count):
    """Over a section, it quotes what is quoted below it."""
    assert len(said(text)) == count
