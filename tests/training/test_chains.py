"""Chains laid out for the random field."""

from __future__ import annotations

import numpy as np
import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.pipeline import default_chain
from claimtrack.stages.statements.learned.reading import Reader
from claimtrack.stages.statements.learned.vocabulary import Vocabulary
from claimtrack.training.chains import exercise_of, table_of
from claimtrack.training.corpora import read_corpus
from claimtrack.training.cues import CueBook
from claimtrack.training.targets import lessons_of


@pytest.fixture(scope="module")
def exercise(corpus):
    reader = Reader(ENGLISH, Vocabulary.of(ENGLISH))
    lessons = lessons_of(read_corpus(corpus), ENGLISH, default_chain(), reader)
    return exercise_of(lessons, CueBook(lessons), 2.0)


def test_chains_come_longest_first(exercise):
    """The random field counts on the order of the chains."""
    lengths = np.diff(exercise.chains.start)

    assert list(lengths) == sorted(lengths, reverse=True)
    assert lengths.sum() == len(exercise.chains.label)


def test_columns_are_named(exercise):
    """Each column of the matrices has a name, and no name comes twice."""
    assert exercise.chains.features.shape[1] == len(set(exercise.units))
    assert exercise.chains.edges.shape[1] == len(set(exercise.steps))


def test_all_labels_occur(exercise):
    """There are units of sources and contents, and units of neither."""
    assert {0, 2, 3} <= set(exercise.chains.label.tolist())


def test_a_table_keeps_what_is_not_zero():
    """Rows that round to zero are left out, the others sorted by group and name."""
    weights = np.array([[0.5, 0.0], [0.0, 0.0], [-1.0, 2.0]])

    assert table_of(["w b", "x", "a"], weights) == {
        "names": {"": ["a"], "w": ["b"]},
        "columns": [[-256, 128], [512, 0]],
    }
