"""A rival may do what the claim says, or do the opposite for somebody's good."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.comparison import Fit
from claimtrack.stances.rivals import (
    is_done_by_another,
    is_handed_over,
    is_outdone,
    is_the_other_way_round,
)
from tests.stances.beside import VOCABULARY, beside

RIDERS = ("Vera Lind", "Ada Roy", "Nia Holt", "Ida Falk")
LANDS = ("Ostra", "Verdania", "Belun", "Tarnia")


def asked(question, claim, text):
    read, sentence, found = beside(claim, text)
    assert found.fit is not Fit.NONE
    return question(read, sentence, found.there, VOCABULARY)


@given(st.permutations(RIDERS))
def test_who_only_comes_after_is_outdone(riders):
    """Of two riders, the second did not win."""
    first, second = riders[:2]
    text = f"The winner {first} won the cup, with {second} behind her"
    assert asked(is_outdone, f"{second} won the cup", text)
    assert not asked(is_outdone, f"{first} won the cup", text)


@given(st.permutations(RIDERS))
def test_what_one_loses_to_another_is_the_others(riders):
    """Who loses a cup to somebody leaves it to her."""
    loser, winner = riders[:2]
    text = f"{loser} lost the cup to {winner}"
    assert asked(is_handed_over, f"{winner} won the cup", text)
    assert not asked(is_handed_over, f"{loser} won the cup", text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Ada Roy won the cup", "The cup was lost by Ada Roy"),
        ("Ada Roy won the cup", "At Osk, Ada Roy lost the cup"),
        ("The rower won the cup", "Nia Holt lost the cup to the rower"),
    ],
)
def test_agents_and_subjects_lose_for_themselves(claim, text):
    """Only a name behind "to" gains what is lost."""
    assert not asked(is_handed_over, claim, text)


@given(st.permutations(RIDERS))
def test_a_passive_may_name_a_rival(riders):
    """Who is named behind "by" did it, and not somebody else."""
    first, second = riders[:2]
    text = f"The choir was led by {first}"
    assert asked(is_done_by_another, f"{second} led the choir", text)
    assert not asked(is_done_by_another, f"{first} led the choir", text)


@pytest.mark.parametrize(
    "text",
    ["The choir was led by a nun", "The choir was led by night", "Ada Roy led a choir"],
)
def test_only_a_name_is_a_rival(text):
    """A nun may be who the claim names."""
    assert not asked(is_done_by_another, "Ida Falk led the choir", text)


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
