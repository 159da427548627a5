"""acts → statements without thoughts, wishes, fears and plans"""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

import claimtrack
from claimtrack.model.document import Document
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Act, Form, Statement
from claimtrack.stages.speech import keep_speech
from claimtrack.testing import documents, news

TEXT = "Lee said that Roy believed that Ann denied it."
SPEECH = claimtrack.Parser(speech_only=True)


def statement(name, act, **more):
    content = (Excerpt(0, 3, "Lee"),)
    return Statement(name, None, None, content, Form.INDIRECT, act=act, **more)


@given(documents())
def test_no_belief_stays(document):
    """All that is left is said, and nothing that is said is lost."""
    said = [s for s in document.statements if s.act is not Act.BELIEF]
    kept = keep_speech(document).statements

    assert [(s.content, s.act) for s in kept] == [(s.content, s.act) for s in said]


@given(documents())
def test_once_is_enough(document):
    """Nothing more goes when it is done again."""
    assert keep_speech(keep_speech(document)) == keep_speech(document)


@given(documents())
def test_references_lead_somewhere(document):
    """Parents and shared sources are statements that are there."""
    kept = keep_speech(document).statements
    names = {s.id for s in kept}

    assert all(s.parent is None or s.parent in names for s in kept)
    assert all(s.same_source is None or s.same_source in names for s in kept)


@given(news())
def test_a_parser_reads_speech_only(text):
    """No statement of such a parser is a belief, and each is given with its number."""
    found = SPEECH.parse(text).statements

    assert all(s.act is not Act.BELIEF for s in found)
    assert [s.id for s in found] == [f"s{n}" for n in range(1, len(found) + 1)]


def test_what_is_said_within_a_belief_moves_up():
    """The parent of a statement becomes the one around the belief that held it."""
    document = Document(
        "Lee",
        statements=(
            statement("s1", Act.ASSERT),
            statement("s2", Act.BELIEF, parent="s1", same_source="s1"),
            statement("s3", Act.DENY, parent="s2", same_source="s2"),
        ),
    )
    _, inner = keep_speech(document).statements

    assert (inner.id, inner.parent, inner.same_source) == ("s2", "s1", "s1")


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Lee believes that it rained.", []),
        ("Lee expects that it will rain.", []),
        ("Lee said that it rained.", ["said"]),
        ("Lee denied that it rained.", ["denied"]),
    ],
)
def test_thoughts_and_words(text, cues):
    """Belief and expectation are left out; saying and denying are not."""
    assert [s.cue.text for s in SPEECH.parse(text).statements] == cues


def test_a_document_without_beliefs_is_the_same():
    """Nothing is numbered anew where nothing goes."""
    document = Document("Lee", statements=(statement("s1", Act.ASSERT),))

    assert keep_speech(document) is document
    assert keep_speech(attrs.evolve(document, statements=())).statements == ()
