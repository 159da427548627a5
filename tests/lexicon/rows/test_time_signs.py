"""Rows about the small words of time expressions."""

from __future__ import annotations

import pytest

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.time_signs import (
    Approximator,
    FutureCue,
    Particle,
    Several,
    TimeParticle,
)
from claimtrack.model.when import TimeMod


@pytest.mark.parametrize("particle", Particle)
def test_every_particle_has_words(particle):
    """No role of the grammar is without a word in English."""
    rows = [row for row in ENGLISH.of(TimeParticle) if row.particle is particle]

    assert rows
    assert all(row.role == particle.value and row.meaning is True for row in rows)


def test_a_modifier_of_ones_own():
    """A new word for "about" is a row."""
    row = Approximator(
        "some time around", TimeMod.APPROX, example="It was some time around 9 p.m."
    )
    parser = claimtrack.Parser(lexicon=ENGLISH.with_rows(row))
    [time] = parser.find_times(
        "It was some time around 9 p.m. there.", published="2021-07-08"
    )

    assert (time.text, time.mod) == ("some time around 9 p.m.", TimeMod.APPROX)


def test_a_cue_of_ones_own():
    """A new word for a plan turns the weekdays behind it to the future."""
    row = FutureCue("pencilled", plan=True, example="It is pencilled in for Monday.")
    parser = claimtrack.Parser(lexicon=ENGLISH.with_rows(row))
    text = "It is pencilled in for Monday."

    assert parser.find_times(text, published="2021-07-08")[0].value == "2021-07-12"
    assert claimtrack.find_times(text, published="2021-07-08")[0].value == "2021-07-05"


def test_several_may_be_a_number():
    """A couple are two, and some are unknown."""
    assert Several("a couple of", 2, example="It took a couple of days.").meaning == 2
    assert Several("some", example="It took some days.").meaning is None
