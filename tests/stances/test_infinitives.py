"""What is only asked for, planned or wished has not happened."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.infinitives import is_only_planned
from tests.stances.beside import VOCABULARY, beside


def planned(claim, text):
    return is_only_planned(*beside(claim, text), VOCABULARY)


@given(st.text())
def test_nothing_is_planned_without_an_event(text):
    """A claim of names alone has no event that could be planned."""
    assert not planned("Ada Roy", text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The court closed the mill", "Neighbours ask the court to close the mill"),
        ("Ada Roy sold her farm", "Ada Roy vowed to sell her farm"),
        ("Ada Roy sold her farm", "Ada Roy to sell her farm"),
        ("The pier was sold", "The pier to be sold"),
        ("The rebels freed the nun", "The bishop urged the rebels to free the nun"),
        ("The king pardoned the poet", "Nuns beg the king for a pardon for the poet"),
        ("The duke apologised to the nuns", "Nuns demand an apology from the duke"),
        ("The duke will sell the mill", "Nuns urge the duke to sell the mill"),
        ("The duke is selling the mill", "Nuns demand that the duke sell the mill"),
    ],
)
def test_an_infinitive_may_leave_open_what_comes(claim, text):
    """Behind verbs of asking and promising, and in headlines, it does."""
    assert planned(claim, text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The court closed the mill", "The court managed to close the mill"),
        ("Ada Roy sold her farm", "Neighbours persuaded Ada Roy to sell her farm"),
        ("Ada Roy sold her farm", "Asked about it, Ada Roy sold her farm"),
        ("Ada Roy will sell her farm", "Ada Roy to sell her farm"),
        ("Ada Roy will sell her farm", "Ada Roy vowed to sell her farm"),
        ("Ada Roy will sell her farm", "Ada Roy insists that she will sell her farm"),
        ("Ada Roy sold her farm", "Ada Roy vowed to sing"),
        ("The king pardoned the poet", "Nuns thank the king for the pardon"),
        ("The bank hid the loss", "The bank pleads guilty to hiding the loss"),
    ],
)
def test_other_infinitives_tell_what_happened(claim, text):
    """Some verbs imply what they lead to, and a claim about what will be is no less."""
    assert not planned(claim, text)
