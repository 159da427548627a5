"""Statements found again among units."""

from __future__ import annotations

import pytest

from claimtrack.chain import Chain
from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.span import Span
from claimtrack.pipeline import default_chain
from claimtrack.stages.statements.learned.reading import Reader
from claimtrack.stages.statements.learned.vocabulary import Vocabulary
from claimtrack.training.corpora import Article, Marked, read_corpus
from claimtrack.training.targets import covered, lessons_of

BEFORE = Chain(tuple(default_chain())[:6])


@pytest.fixture(scope="module")
def teach():
    reader = Reader(ENGLISH, Vocabulary.of(ENGLISH))
    return lambda *articles: lessons_of(articles, ENGLISH, BEFORE, reader)


def test_every_statement_is_found(teach, corpus):
    """Each statement of a corpus becomes a target with all its parts."""
    articles = read_corpus(corpus)
    lessons = teach(*articles)

    for article, lesson in zip(articles, lessons, strict=True):
        assert len(lesson.targets) == len(article.statements)
        assert all(t.source and t.content for t in lesson.targets)
        assert all(t.at in t.cue for t in lesson.targets)


def test_the_head_of_a_cue_is_its_verb(teach):
    """Auxiliaries, negation and adverbs do not stand for a cue."""
    text = "Lee has never openly denied it."
    marked = Marked((Span(0, 3),), (Span(4, 27),), (Span(28, 30),))
    (lesson,) = teach(Article("a", text, (marked,), whole=True))

    assert lesson.strips[0].norm[lesson.targets[0].at] == "denied"


def test_what_is_not_marked_tells_nothing(teach):
    """Where nested statements are not marked, words inside contents are left out."""
    text = "Lee said that Roy said no."
    marked = (Marked((Span(0, 3),), (Span(4, 8),), (Span(9, 25),)),)
    (outer,) = teach(Article("a", text, marked, whole=False))
    (whole,) = teach(Article("a", text, marked, whole=True))

    assert [unit for _, unit in outer.labelled()] == [0, 1, 6]
    assert len(list(whole.labelled())) == 7


def test_half_a_quotation_counts_as_all_of_it(teach):
    """A unit belongs to a span that covers half of it."""
    (lesson,) = teach(Article("a", "“Rain fell,” Lee said.", (), whole=True))
    strip = lesson.strips[0]

    assert covered(strip, [Span(0, 8)]) == [0]
    assert covered(strip, [Span(0, 3)]) == []
