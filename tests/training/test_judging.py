"""Whether an analysis is right."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.pipeline import default_chain
from claimtrack.stages.statements.learned.analysis import Analysis
from claimtrack.stages.statements.learned.reading import Reader
from claimtrack.stages.statements.learned.vocabulary import Vocabulary
from claimtrack.training.judging import judge
from claimtrack.training.targets import Target

TEXT = "The mayor of Basra said that rain fell hard."
TARGET = Target(
    0, 4, frozenset({4}), frozenset(range(4)), frozenset(range(5, 9)), nested=False
)


@pytest.fixture(scope="module")
def strip():
    reader = Reader(ENGLISH, Vocabulary.of(ENGLISH))
    return reader.strips(default_chain().run(Document(TEXT)))[0]


def analysis(source, content, cue=((4, 5),)):
    return Analysis(cue, source, content, 1.0, 0.0)


def test_the_target_itself_is_right_and_exact(strip):
    """The same source and the same content are right."""
    verdict = judge(analysis(((0, 4),), ((5, 9),)), strip, [TARGET], whole=True)

    assert (verdict.right, verdict.exact, verdict.unknown) == (True, True, False)


def test_half_of_the_content_is_right(strip):
    """Content that is half the target's is right, but not exact."""
    verdict = judge(analysis(((0, 4),), ((6, 9),)), strip, [TARGET], whole=True)

    assert (verdict.right, verdict.exact) == (True, False)


@pytest.mark.parametrize(
    ("source", "right"),
    [(((1, 2),), True), (((3, 4),), False), (((0, 2),), True), ((), False)],
)
def test_the_source_must_cover_its_head(strip, source, right):
    """The mayor is who says it, not Basra; and no source is a wrong one."""
    assert (
        judge(analysis(source, ((5, 9),)), strip, [TARGET], whole=True).right is right
    )


def test_without_a_source_any_is_right(strip):
    """Where the target has no source, the analysis may have one or none."""
    bare = Target(0, 4, frozenset({4}), frozenset(), TARGET.content, nested=False)

    assert judge(analysis(((0, 4),), ((5, 9),)), strip, [bare], whole=True).right
    assert judge(analysis((), ((5, 9),)), strip, [bare], whole=True).right


def test_what_is_not_marked_is_unknown(strip):
    """A reading inside a content tells nothing where nested ones are not marked."""
    inside = analysis(((6, 7),), ((8, 9),), cue=((7, 8),))

    assert judge(inside, strip, [TARGET], whole=False).unknown
    assert not judge(inside, strip, [TARGET], whole=True).unknown
