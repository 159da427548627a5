"""Who has the floor: the last one who spoke, or who has just been asked."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.details import detail_adder
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.speakers.find import speaker_adder
from claimtrack.stages.speakers.floor import Floor
from claimtrack.stages.speakers.referents import Referent
from claimtrack.stages.speakers.surroundings import Surroundings
from claimtrack.stages.speakers.units import Units
from claimtrack.stages.speakers.words import PeopleWords

ADD = mention_adder(ENGLISH)
WORDS = PeopleWords.of(ENGLISH)
STAGES = ADD, detail_adder(ENGLISH), speaker_adder(ENGLISH)
LIMA = Referent("Ada Lima", named=True)


@pytest.mark.parametrize(
    ("cue", "expected"),
    [("added", LIMA), ("went on", LIMA), ("said", None), ("also said", None)],
)
def test_only_some_verbs_go_on(mark, cue, expected):
    """A verb such as "added" keeps the floor, an adverb does not."""
    document = mark(f"¦[Ada Lima] <said> {{no}}. ¦[She] <{cue}> {{so}}.", ADD)
    units = Units(document.mentions, (), [s.source for s in document.statements])
    floor = Floor(document, WORDS, units, Surroundings(document, WORDS))
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
    floor = Floor(document, WORDS, units, Surroundings(document, WORDS))
    floor.note(units.all[0], LIMA)

    assert floor.kept(units.of(document.statements[0].source)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[Paul Roy] <asked> Peter Lee {if it rained}. ¦[He] <said> {no}.", "Peter Lee"),
        ("Peter Lee <was asked> by [Paul Roy] {if it rained}. ¦[He] <said> {no}.", "Peter Lee"),
        ("¦[A guard] <pressed> Lee {on the rain}. ¦{“No,”} [she] <said>.", "Lee"),
        ("¦[Paul Roy] <asked> the bank {if it rained}. ¦[It] <said> {no}.", "bank"),
        ("Paul Roy came. ¦<Asked> by [Peter Lee] {if it rained}, ¦[he] <said> {no}.", "Paul Roy"),
        # one is asked for something, or to do it; another has spoken; it was long ago
        ("¦[Paul Roy] <asked> Peter Lee {to leave}. ¦[He] <said> {no}.", "Paul Roy"),
        ("¦[Paul Roy] <asked> Peter Lee {for help}. ¦[He] <said> {no}.", "Paul Roy"),
        ("¦[A guard] <asked> Lee {why}. ¦[Ivo Lund] <said> {no}. ¦[He] <left> {so}.", "Ivo Lund"),
        ("¦[A guard] <asked> Lee {why}. Ivo Lund came. It rained. ¦[He] <said> {no}.", "Ivo Lund"),
        # "she" is no Peter, and nobody answers himself
        ("¦[Ada Lima] <asked> Peter Lee {if it rained}. ¦[She] <said> {no}.", "Ada Lima"),
        ("¦[Paul Roy] <told> Peter Lee {it rained}. ¦[He] <said> {no}.", "Paul Roy"),
    ],
)  # fmt: skip
def test_who_is_asked_answers(mark, text, expected):
    """Right behind a question, a pronoun that speaks means the one whom it was put to."""
    document = mark(text, *STAGES)
    names = {speaker.id: speaker.name for speaker in document.speakers}

    assert names.get(document.statements[-1].speaker) == expected
