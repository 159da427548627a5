"""Quotation marks may keep a word at arm's length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.scare import scare_quoted
from tests.stances.beside import VOCABULARY, beside

CLAIM = "The stone of Moor Hill is a meteorite"


def read(text, claim=CLAIM):
    found = scare_quoted(*beside(claim, text), VOCABULARY)
    return None if found is None else found.value


@given(st.text("ab '\"“”«»", max_size=40), st.text("ab ", max_size=10))
def test_any_marks_may_stand_anywhere(text, claim):
    """Whatever the marks, they keep a distance, contradict or do nothing."""
    assert read(text, claim) in {None, "observing", "against"}


@pytest.mark.parametrize("marks", ["''", '""', "‘’", "“”", "«»"])
def test_marks_of_each_kind_keep_a_distance(marks):
    """What the claim says is not vouched for inside marks."""
    left, right = marks

    assert read(f"Village shows its {left}meteorite{right} on Moor Hill") == "observing"
    assert read(f"The {left}meteorite{right} was a lump of slag") == "against"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Osk 'wolf' turns out to be a dog", "against"),
        ("Children in Osk draw the 'wolf'", "observing"),
        ("'Osk' wolf turns out to be shy", None),
    ],
)
def test_a_subject_is_kept_at_a_distance_where_the_event_is_not_named(text, label):
    """The thing itself may stand in marks, but a name in marks is only a name."""
    assert read(text, "A wolf was seen in Osk") == label


@pytest.mark.parametrize(
    "text",
    [
        "Village shows its meteorite on Moor Hill",
        "Village 'Moor Hill' shows its meteorite",
        "The 'meteorite' is a meteorite",
        "The villagers' meteorite is the boys' best toy",
        "'The thing that we all saw is a meteorite' is carved on it",
        "The 'meteorite fell",
    ],
)
def test_other_marks_do_not_matter(text):
    """Names, long quotations, apostrophes and lone marks are no scare quotes."""
    assert read(text) is None
