"""Which body a description means: "the company", "the court"."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.speakers.bodies import Bodies
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.salience import Focus
from claimtrack.stages.speakers.words import PeopleWords

WORDS = PeopleWords.of(ENGLISH)


@given(st.lists(st.floats(50, 300), min_size=1, max_size=9))
def test_the_most_present_body_is_meant(weights):
    """Of several bodies, "the company" is the one that has most weight."""
    focus = Focus()
    found = [Referent(f"Oda {n}", named=True, trust=-3) for n in range(len(weights))]
    for referent, weight in zip(found, weights, strict=True):
        focus.mention(referent, weight)

    assert Bodies(WORDS, focus).present().salience == max(weights)


@pytest.mark.parametrize(
    "referent",
    [
        Referent("Ada Lima", named=True, trust=3),
        Referent("Iran", named=True, trust=-5, country=True),
        Referent("club", head="club", trust=-2),
        Referent("Dutch", named=True, trust=-0.5),
        Referent("Sales", named=True, trust=-0.5, speaks=False),
    ],
)
def test_no_body(referent):
    """A person, a country, an adjective or a body without a name is no company."""
    focus = Focus()
    focus.mention(referent, 200)

    assert Bodies(WORDS, focus).present() is None


def test_a_noun_tells_of_a_body():
    """A body is known by a noun in its name, in its description or told of it."""
    focus = Focus()
    court = Referent("Oda High Court", named=True, trust=-3)
    focus.mention(court, 200)
    bodies = Bodies(WORDS, focus)

    assert bodies.named_for("court") is court
    assert bodies.named_for("bank") is None
