"""What the tests of mentions share."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.mentions.find import mention_adder


@pytest.fixture(scope="session")
def mentions():
    """Give the stage that finds the mentions."""
    return mention_adder(ENGLISH)


@pytest.fixture
def first(mark, mentions):
    """Give the longest mention that begins a text."""

    def read(text):
        document = mark(text, mentions)
        return next(mention for mention in document.mentions if mention.start == 0)

    return read
