"""Who has the floor: "he added" is said by the last one who spoke."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.speakers.floor import Floor
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.units import Units
from claimtrack.stages.speakers.words import PeopleWords

ADD = mention_adder(ENGLISH)
WORDS = PeopleWords.of(ENGLISH)
LIMA = Referent("Ada Lima", named=True)


@pytest.mark.parametrize(
    ("cue", "expected"),
    [("added", LIMA), ("went on", LIMA), ("said", None), ("also said", None)],
)
def test_only_some_verbs_go_on(mark, cue, expected):
    """A verb such as "added" keeps the floor, an adverb does not."""
    document = mark(f"¦[Ada Lima] <said> {{no}}. ¦[She] <{cue}> {{so}}.", ADD)
    units = Units(document.mentions, (), [s.source for s in document.statements])
    floor = Floor(document, WORDS, units)
    lima, she = (units.of(s.source) for s in document.statements)
    before = floor.kept(she)
    floor.note(lima, LIMA)

    assert before is None
    assert floor.kept(she) is expected
    assert floor.kept(lima) is None


def test_who_is_only_mentioned_has_no_floor(mark):
    """One who says nothing is not the last speaker."""
    document = mark("Ada Lima left. ¦[She] <added> {so}.", ADD)
    units = Units(document.mentions, (), [s.source for s in document.statements])
    floor = Floor(document, WORDS, units)
    floor.note(units.all[0], LIMA)

    assert floor.kept(units.of(document.statements[0].source)) is None
