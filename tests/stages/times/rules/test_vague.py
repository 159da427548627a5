"""Times that no calendar knows, as sentences show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

# Laws


@given(st.dates())
def test_what_is_vague_has_neither_grain_nor_interval(day):
    """No calendar knows when "recently" was."""
    [time] = claimtrack.find_times("It was closed recently.", published=day)

    assert time.grain is None
    assert time.interval is None


@given(
    st.sampled_from(
        [
            ("recently", "PAST_REF"),
            ("now", "PRESENT_REF"),
            ("soon", "FUTURE_REF"),
        ]
    ),
    st.dates() | st.none(),
)
def test_what_is_vague_does_not_depend_on_the_publication(values, word, day):
    """Its value says on which side of now it lies, and no more."""
    text, value = word

    assert values(f"It was closed {text}.", day) == [(text, value)]


@pytest.mark.parametrize(
    "sentence",
    [
        "He is the present owner.",
        "He gave her a present.",
        "She passed the mill.",
        "She has a recent book.",
        "It happened.",
    ],
)
def test_other_senses_of_vague_words_are_none(values, sentence):
    """Gifts and attributes tell no time."""
    assert values(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Annual talks began.", [("Annual", "P1Y")]),
        ("They meet for daily talks.", [("daily", "P1D")]),
        # names and headlines
        ("The Daily Herald was shut.", []),
        ("She owns the Weekly Star News.", []),
        ("Daily Talks Begin in Oda", []),
    ],
)
def test_how_often_is_no_part_of_a_name(values, sentence, expected):
    """An adjective says how often, unless its capital makes it part of a name."""
    assert values(sentence) == expected
