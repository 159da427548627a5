"""Passives behind what is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

TOLD = st.sampled_from(("the court", "Lee", "jurors", "a hearing in Leeds"))


@given(TOLD, st.sampled_from(("was", "were", "has been")))
def test_who_is_told_says_nothing(said, told, be):
    """What stands in front is told to the subject, and nobody knows by whom."""
    lines = said(f"Roy hid the gun, {told} {be} told on Monday.")

    assert lines == [f"- <{be} told> Roy hid the gun"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("“Roy hid the gun,” the court was told.", ["- <was told> “Roy hid the gun,”"]),
        (
            "“I hid it,” the court was told, “and I left.”",
            ["- <was told> “I hid it,” … “and I left.”"],
        ),
        ("“Did you do it?” Roy was asked.", ["- <was asked> “Did you do it?”"]),
        (
            "The bridge, the court was told, was unsafe.",
            ["- <was told> The bridge … was unsafe"],
        ),
        (
            "The bridge was unsafe, Lee was told by a guard.",
            ["a guard <was told> The bridge was unsafe"],
        ),
        ("Roy hid the gun, it was reported.", ["- <was reported> Roy hid the gun"]),
        ("Prices will rise, it is feared.", ["- <is feared> Prices will rise"]),
    ],
)
def test_fronted(said, text, lines):
    """A passive reports the clause or the quotation in front of it, and around it."""
    assert said(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "When he came, Lee was told.",
        "After the game, Lee was told.",
        "Last week, Lee was told.",
        "Ann Roy, a nurse from Rome, was told.",
        "Roy hid the gun, the plan was shelved.",
        "Lee, who was told, left.",
    ],
)
def test_circumstances(said, text):
    """When and where somebody was told is nothing that he was told."""
    assert said(text) == []
