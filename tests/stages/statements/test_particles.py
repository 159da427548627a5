"""Particles of cues that stand in front of their contents."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.cues import CueBook
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.particles import with_particles

CUES = CueBook(ENGLISH)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Lee brushed aside the claim.", (1, 3)),
        ("Lee responded to the claim.", (1, 3)),
        ("Lee claimed responsibility for the blast.", (1, 4)),
        # the verb alone is the cue
        ("Lee appealed to end the war.", (1, 2)),
        ("Lee denied the claim.", (1, 2)),
        ("Lee put it at forty.", (1, 2)),
        ("Lee brushed aside.", (1, 2)),
    ],
)
def test_a_particle_belongs_to_its_verb(page, text, cue):
    """What is said begins behind it; the "to" of an infinitive is said."""
    words = page(text)
    end = len(words.norm) - 1
    found = Finding((0, 1), (1, 2), ((2, end),), "learned")

    (each,) = with_particles(words, CUES, [found])

    assert each.cue == cue
    assert each.content == ((cue[1], end),)
