"""
How a passage stands to a claim, whoever it is about and whatever he did.

The frame around an event decides: told, denied, asked or doubted.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

NAMES = st.sampled_from(("Ada Roy", "Mina Sato", "Otto Weil", "Bo Ek", "Corvo Motors"))
# The same event in a sentence, in a headline and behind an auxiliary.
EVENTS = st.sampled_from(
    (
        ("resigned", "quits", "resign"),
        ("won the cup", "lifts the cup", "win the cup"),
        ("sold the farm", "sells farm", "sell the farm"),
        ("bought the mill", "buys mill", "buy the mill"),
        ("left the club", "quits the club", "leave the club"),
    )
)
FRAMES = {
    "for": (
        "{who} {did}",
        "{who} {does}",
        "Confirmed: {who} {did}",
        "It is true that {who} {did}",
    ),
    "against": (
        "{who} did not {do}",
        "{who} never {did}",
        "{who} denies that she {did}",
        "Claims that {who} {did} are false",
        "No, {who} did not {do}",
        "Report that {who} {did} is a hoax",
    ),
    "observing": (
        "Did {who} {do}?",
        "Sources say {who} {did}",
        "{who} may {do}",
        "Rumour: {who} {did}",
        "Reports claim that {who} {did}",
        "{who} reportedly {did}",
        "If {who} {did}, the town will mourn",
    ),
    "unrelated": ("{who} opens a chess school", "Heavy rain floods Osk"),
}
PAIRS = [(label, frame) for label, group in FRAMES.items() for frame in group]
# What a negated claim makes of the stance towards the claim without negation.
TURNED = {"for": "against", "against": "for"}


def stance(claim, passage):
    return claimtrack.stance(claim, passage).label.value


def told(frame, who, event):
    did, does, do = event
    return frame.format(who=who, did=did, does=does, do=do)


@pytest.mark.parametrize(("label", "frame"), PAIRS)
@given(who=NAMES, event=EVENTS)
def test_the_frame_decides(label, frame, who, event):
    """Neither the name nor the event changes how a passage stands to what it tells."""
    assert stance(told("{who} {did}", who, event), told(frame, who, event)) == label


@pytest.mark.parametrize(
    "frame", ["{who} {did}", "{who} {does}", "{who} did not {do}", "{who} never {did}"]
)
@given(who=NAMES, event=EVENTS)
def test_a_negated_claim_turns_round(frame, who, event):
    """What speaks for a claim speaks against its contrary, and the other way round."""
    passage = told(frame, who, event)
    plain = stance(told("{who} {did}", who, event), passage)

    assert stance(told("{who} did not {do}", who, event), passage) == TURNED[plain]


@given(
    st.sampled_from(("{who} {did}", "{who} {does}", "In Osk, {who} {did}")),
    st.permutations(("Ada Roy", "Mina Sato", "Bo Ek")),
    EVENTS,
)
def test_what_another_did_is_another_story(frame, names, event):
    """The same event under another full name speaks neither for the claim nor against it."""
    mine, other, _ = names
    claim, passage = told("{who} {did}", mine, event), told(frame, other, event)

    assert stance(claim, passage) == "unrelated"


@pytest.mark.parametrize(("label", "frame"), PAIRS)
@given(who=NAMES, event=EVENTS)
def test_layout_takes_no_side(label, frame, who, event):
    """Wider blanks, a full stop and curly apostrophes change no stance."""
    claim, passage = told("{who} {did}", who, event), told(frame, who, event)
    stop = "" if passage.endswith("?") else "."

    assert stance(claim, f"  {passage.replace(' ', '  ')}{stop}\n") == label
