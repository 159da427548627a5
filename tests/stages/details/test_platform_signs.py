"""words around a candidate → what they show of it"""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.stages.details.candidates import CandidateFinder
from claimtrack.stages.details.frames import Levels, frames
from claimtrack.stages.details.platform_signs import PlatformSigns
from claimtrack.stages.words import add_words
from claimtrack.testing import exchanges

FINDER = CandidateFinder(ENGLISH)
SIGNS = PlatformSigns(ENGLISH)


def words_of(text):
    return add_words(Document(text)).words


@pytest.fixture
def scene(mark):
    """Give the words, the frame, the source and the first candidate of a marked text."""

    def read(marked):
        document = mark(marked)
        statement = document.statements[-1]
        frame = frames(document, Levels(document))[statement.id]
        return document.words, frame, statement, FINDER.find(document)[0]

    return read


# Laws


@given(exchanges())
def test_only_what_stands_behind_a_bracket_is_bracketed(text):
    """Words in brackets are told by the mark right before them."""
    document = add_words(Document(text))
    for found in FINDER.find(document):
        start = found.first if found.lead is None else found.lead
        before = document.words.norm[start - 1] if start else ""

        assert SIGNS.is_bracketed(document.words, found) == (before in {"(", "["})


@given(exchanges())
def test_a_preposition_keeps_its_noun_from_articles_before_it(text):
    """Right behind a preposition, no article before that is the noun's own."""
    words = words_of(text)
    for at in range(len(words)):
        if not at or words.norm[at - 1] in {"in", "on", "of"}:
            assert not SIGNS.has_article(words, at)


# Cases


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[A Reddit user] <said> {it was over}.", True),
        ("[Her Facebook page] <said> {it was over}.", True),
        ("[Reddit] <said> {it was over}.", False),
        ("[The court user] <said> {it was over}.", False),
    ],
)
def test_one_speaks_where_one_has_a_name(scene, marked, expected):
    """A user or a page of a network is there; a network alone is nobody's page."""
    words, _, _, candidate = scene(marked)

    assert SIGNS.is_held(words, candidate) is expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[Lee] <told> the BBC {it was over}.", True),
        ("[Lee] <told> the court {it was over}.", True),
        ("[Lee] <told> friends near the court {it was over}.", False),
        ("[Lee] <told> the head of the BBC {it was over}.", True),
        ("[Lee] <told> it was over, and the court {agreed}.", False),
    ],
)
def test_who_is_told_something(scene, marked, expected):
    """Only "of" and "to" lead from the cue to one who is told, no other preposition."""
    words, frame, _, candidate = scene(marked)

    assert SIGNS.is_told(words, frame, candidate) is expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[The BBC] quoted Lee as <saying> {it was over}.", True),
        ("[The BBC] interviewed Lee <saying> {it was over}.", False),
        ("[The BBC], citing Lee, <said> {it was over}.", False),
    ],
)
def test_an_outlet_quotes_somebody(scene, marked, expected):
    """A verb of quoting follows it, with no comma between: else it says so itself."""
    words, frame, _, candidate = scene(marked)

    assert SIGNS.quotes(words, frame, candidate) is expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[The report] <said> {it was over}.", True),
        ("[The report published in May] <said> {it was over}.", True),
        ("[The author of the report] <said> {it was over}.", False),
    ],
)
def test_a_document_is_the_head_of_its_phrase(scene, marked, expected):
    """A report speaks, and its author is no report."""
    words, _, statement, candidate = scene(marked)

    assert SIGNS.is_head(words, statement.source, candidate) is expected


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("They released a statement", 3, True),
        ("They read a statement", 3, False),
        ("They released him before noon after a statement", 7, False),
    ],
)
def test_a_document_is_issued(text, at, expected):
    """A verb of publishing stands close before what is published."""
    assert SIGNS.is_issued(words_of(text), at) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lee told the BBC", True),
        ("Lee asked the BBC", False),
        ("BBC", False),
    ],
)
def test_what_stands_behind_a_verb_of_telling(text, expected):
    """Articles may stand between; asking is no telling."""
    words = words_of(text)

    assert SIGNS.is_behind_telling(words, len(words) - 1) is expected
