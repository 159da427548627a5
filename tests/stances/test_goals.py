"""Who marches into whose country can be told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.goals import is_the_other_way_round
from tests.stances.beside import VOCABULARY, beside

LANDS = ("Ostra", "Verdania", "Belun", "Tarnia")


def turned(claim, text):
    read, sentence, found = beside(claim, text)
    there = {**found.matched, **found.opposite}
    return is_the_other_way_round(read, sentence, there, VOCABULARY)


@given(st.permutations(LANDS))
def test_places_are_changed_by_pairs(lands):
    """Of two lands, one marched into the other."""
    left, right = lands[:2]
    claim = f"The army of {left} marched into {right}"
    assert turned(claim, f"The army of {right} marched into {left}")
    assert not turned(claim, claim)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (
            "Ostra's army crossed the border into Belun",
            "Belun's army crosses border into Ostra",
        ),
        (
            "The fleet of Ostra sailed against Belun",
            "Belun's fleet sailed against Ostra",
        ),
    ],
)
def test_other_wordings_are_told_too(claim, text):
    """The army of a land is the land's army."""
    assert turned(claim, text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The army of Ostra marched into Belun", "Belun's army marched out of Ostra"),
        (
            "The army of Ostra marched into Belun",
            "In Belun, troops of Ostra marched into town",
        ),
        ("The army marched into Belun", "Belun's army marched into town"),
        ("The army of Ostra marched", "Ostra's army marched into Belun"),
    ],
)
def test_another_way_is_not_the_other_way_round(claim, text):
    """Both must go the same way, and both must be named."""
    assert not turned(claim, text)
