"""Cue words counted, and a classifier fit to them."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.pipeline import default_chain
from claimtrack.stages.statements.learned.reading import Reader
from claimtrack.stages.statements.learned.vocabulary import Vocabulary
from claimtrack.training.corpora import read_corpus
from claimtrack.training.cues import CueBook, _names, candidates, fit_cues
from claimtrack.training.targets import lessons_of


@pytest.fixture(scope="module")
def lessons(corpus):
    reader = Reader(ENGLISH, Vocabulary.of(ENGLISH))
    return lessons_of(read_corpus(corpus), ENGLISH, default_chain(), reader)


def test_only_words_that_report_are_candidates(lessons):
    """A word that never stands for a cue is none."""
    book = CueBook(lessons)

    assert set(book.buckets()) == {"said", "denied"}


def test_a_lesson_does_not_know_its_own_answers(lessons):
    """Left out, an article counts for nothing."""
    book = CueBook(lessons[:1])

    assert book.buckets(without=lessons[0].name) == {}


def test_candidates_are_right_where_a_statement_is(lessons):
    """Some candidates report and others do not."""
    found = list(candidates(lessons, CueBook(lessons)))

    assert sum(one.right for one in found) == sum(len(x.targets) for x in lessons)
    assert any(not one.right for one in found)


def test_the_classifier_tells_them_apart(lessons):
    """What reports scores higher than what does not."""
    found = list(candidates(lessons, CueBook(lessons)))
    model = fit_cues(found, weight=2.0, strength=1.0)
    right = [model.score(_names(one)) for one in found if one.right]
    wrong = [model.score(_names(one)) for one in found if not one.right]

    assert min(right) > max(wrong)


def test_no_weight_tells_the_kind_of_corpus(lessons):
    """Features doubled while fitting are folded back into plain ones."""
    model = fit_cues(
        list(candidates(lessons, CueBook(lessons))), weight=2.0, strength=1.0
    )

    assert not any(name.startswith(("outer ", "whole ")) for name in model.weights)
