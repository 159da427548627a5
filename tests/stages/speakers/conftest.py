"""Texts with marked statements, and who is found to say them."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.speakers.find import speaker_adder
from claimtrack.stages.speakers.resolve import Resolver
from claimtrack.stages.speakers.scene import Scene
from claimtrack.stages.speakers.words import PeopleWords

MENTIONS = mention_adder(ENGLISH)
SPEAKERS = speaker_adder(ENGLISH)
WORDS = PeopleWords.of(ENGLISH)


@pytest.fixture(scope="session")
def resolve(mark):
    """Give a marked text with its speakers."""
    return lambda marked: mark(marked, MENTIONS, SPEAKERS)


@pytest.fixture(scope="session")
def who(resolve):
    """Tell by name who says each statement of a marked text; None if unresolved."""

    def tell(marked):
        document = resolve(marked)
        names = {speaker.id: speaker.name for speaker in document.speakers}
        return [names.get(statement.speaker) for statement in document.statements]

    return tell


@pytest.fixture(scope="session")
def named(mark):
    """Give whom each name of a marked text means, before anything else is read."""

    def cast(marked):
        scene = Scene.of(mark(marked, MENTIONS), WORDS)
        units = (unit for unit in scene.units.all if scene.cast.meant(unit))
        return {scene.cast.name(u): scene.cast.meant(u)[0] for u in units}

    return cast


@pytest.fixture(scope="session")
def resolver(mark):
    """Give the resolver of a marked text, before and after it has read."""

    def make(marked, *, read=True):
        found = Resolver(mark(marked, MENTIONS), WORDS)
        if read:
            found.resolve()
        return found

    return make
