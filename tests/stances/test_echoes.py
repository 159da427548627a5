"""Some sentences only say whether the one before is true."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.echoes import echo
from claimtrack.stances.rules import judge
from tests.stances.beside import VOCABULARY, beside


def echoed(text, *, own=False):
    claim, sentence, compared = beside("The dam burst", text)
    verdict = judge(claim, sentence, compared, VOCABULARY)
    found = echo(sentence, verdict, VOCABULARY, own=own)
    return None if found is None else found.label.value


@given(st.text())
def test_any_sentence_may_be_asked(text):
    """A sentence echoes by taking a side, or not at all."""
    assert echoed(text) in {"for", "against", None}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("He did not.", "against"),
        ("It hadn’t; the gates held.", "against"),
        ("She did.", "for"),
        ("It is a hoax.", "against"),
        ("The story was false.", "against"),
        ("It is true.", "for"),
        ("Bo Ek denied it.", "against"),
        ("No, says Bo Ek.", "against"),
    ],
)
def test_short_answers_take_sides(text, label):
    """An answer without matter of its own is for or against what was said."""
    assert echoed(text) == label


@pytest.mark.parametrize(
    "text",
    [
        "He did not see the boats that lay on the beach.",
        "The ministry has sent a geologist.",
        "The false teeth of the late king were sold at auction by his nephews in June.",
        "The ministry rejected the claim that its boats leak like old baskets.",
        "The ministry denied reports of a quarrel with the fishermen.",
        "No one was hurt.",
        "Perhaps.",
        "",
    ],
)
def test_matter_of_its_own_is_no_echo(text):
    """A sentence that says more is judged by what it says."""
    assert echoed(text) is None


def test_who_names_the_event_does_not_echo():
    """A verdict counts as an echo only where the claim's event is not named."""
    assert echoed("It is a hoax.", own=True) is None
    assert echoed("He did not.", own=True) == "against"
