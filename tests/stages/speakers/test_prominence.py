"""How much a mention brings a referent before the reader's eyes."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.speakers.prominence import Prominence
from claimtrack.stages.speakers.surroundings import Surroundings
from claimtrack.stages.speakers.units import Units
from claimtrack.stages.speakers.words import PeopleWords

ADD = mention_adder(ENGLISH)
WORDS = PeopleWords.of(ENGLISH)


def weights(mark, text):
    document = mark(text, ADD)
    sources = [s.source for s in document.statements if s.source is not None]
    units = Units(document.mentions, document.times, sources)
    starts = {source.start for source in sources}
    found = Prominence(document, WORDS, Surroundings(document, WORDS), starts)
    return {unit.mention.text: found.weigh(unit) for unit in units.all}


@pytest.mark.parametrize(
    ("text", "more", "less"),
    [
        ("Ada met Ivo.", "Ada", "Ivo"),
        ("Ada met friends of Ivo.", "Ada", "Ivo"),
        ("¦[Ivo] <said> {no}. Ada left.", "Ivo", "Ada"),
        ("¦[Ivo] <said> {Ada left}.", "Ivo", "Ada"),
        ("Ada met Ivo’s aide.", "Ada", "Ivo"),
        ("We saw Ada and Ivo.", "We", "Ivo"),
        # the text ends with a name
        ("Ada met Ivo", "Ada", "Ivo"),
        # subjects behind a conjunction
        ("She left when Ada met Ivo.", "Ada", "Ivo"),
        ("She saw that Ada met Ivo.", "Ada", "Ivo"),
    ],
)
def test_places_weigh(mark, text, more, less):
    """A source weighs more than a subject, and a subject more than others."""
    found = weights(mark, text)

    assert found[more] > found[less]


def test_what_is_reported_weighs_less(mark):
    """A name in what somebody says weighs less than one that the text itself gives."""
    told = weights(mark, "Ada left.")["Ada"]
    reported = weights(mark, "¦[Ivo] <said that> {Ada left}.")["Ada"]
    quoted = weights(mark, "¦[Ivo] <said> {“Ada left”}.")["Ada"]

    assert told > reported > quoted
