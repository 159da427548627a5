"""Who is silent."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.unclaimed.silent import Silent
from claimtrack.testing import documents


@pytest.fixture(scope="session")
def marked(mark):
    """Make a document with mentions of a marked text."""

    def make(text):
        return mark(text, mention_adder(ENGLISH))

    return make


# Laws


@given(documents(layered=True))
def test_speakers_stay_and_new_ones_come_behind(document):
    """Whoever is asked for, the speakers there keep their places, and ids are new."""
    silent = Silent(document)
    found = [silent.who(mention) for mention in document.mentions]
    known = len(document.speakers)

    assert silent.speakers[:known] == document.speakers
    assert {each.id for each in silent.speakers[known:]} <= set(found)


# Cases


def test_a_speaker_is_found_again(marked):
    """One who speaks elsewhere is no second one by the same name."""
    document = marked("[Ito] <said> {it rained}. Ito did not reply.")
    silent = Silent(document)

    assert {silent.who(mention) for mention in document.mentions if mention.name} == {
        "p1"
    }
    assert silent.speakers == document.speakers


def test_who_only_is_silent_is_one_speaker(marked):
    """Two mentions by the same name are one new speaker, a pronoun is none."""
    document = marked(
        "Oda Steel did not reply. Oda Steel could not be reached. They left."
    )
    silent = Silent(document)
    found = [silent.who(mention) for mention in document.mentions]

    assert found == ["p1", "p1", None]
    assert [speaker.name for speaker in silent.speakers] == ["Oda Steel"]
    assert silent.who(None) is None
