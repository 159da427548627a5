"""Claims with what they are called."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Lee dismissed the claim that it rained as nonsense.",
            "- <claim> that it rained",
        ),
        (
            "Lee rejected claims of a sale as completely false.",
            "- <claims> a sale",
        ),
        (
            "Lee dismissed the allegation that Roy lied as “hot air”.",
            "- <allegation> that Roy lied",
        ),
    ],
)
def test_a_verdict_is_not_told(said, text, told):
    """What a claim is called belongs to who calls it so."""
    assert told in said(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Lee rejected the claim that Roy worked as a clerk.",
            "- <claim> that Roy worked as a clerk",
        ),
        (
            "Lee denied the claim that Roy described it as nonsense.",
            "- <claim> that Roy described it as nonsense",
        ),
    ],
)
def test_what_is_told_may_hold_an_as(said, text, told):
    """Somebody's work, and what another calls something, are told."""
    assert told in said(text)
