"""What the tests of mentions share."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.mentions.tags import tagger
from claimtrack.stages.paragraphs import add_paragraphs
from claimtrack.stages.quotes.find import quote_adder
from claimtrack.stages.sentences import sentence_adder
from claimtrack.stages.times.find import time_adder
from claimtrack.stages.words import add_words

LAYERS = (
    add_paragraphs,
    quote_adder(ENGLISH),
    sentence_adder(ENGLISH),
    add_words,
    time_adder(ENGLISH, None),
)
TAGGER = tagger(ENGLISH)


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


@pytest.fixture(scope="session")
def layered():
    """Give a text with all that the stage of mentions needs."""

    def read(text):
        document = Document(text)
        for stage in LAYERS:
            document = stage(document)
        return document

    return read


@pytest.fixture(scope="session")
def tagged(layered):
    """Give the tag of each word of a text."""

    def read(text, tags=TAGGER):
        document = layered(text)
        return dict(zip(document.words.text, tags.tag(document), strict=True))

    return read
