"""Weights made from beginning to end."""

from __future__ import annotations

import pytest

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.statements.learned.weights import save_weights
from claimtrack.training.corpora import read_corpus
from claimtrack.training.make import make_weights


@pytest.fixture(scope="module")
def made(corpus):
    return make_weights(read_corpus(corpus), ENGLISH, {"corpora": []}, lambda _: None)


def test_making_twice_gives_the_same(made, corpus):
    """The same articles give the same weights."""
    again = make_weights(read_corpus(corpus), ENGLISH, {"corpora": []}, lambda _: None)

    assert again == made


def test_a_parser_reads_with_them(made, tmp_path):
    """What was learned is used on a new text."""
    save_weights(made, tmp_path / "my.xz")
    parser = claimtrack.Parser(weights=tmp_path / "my.xz", min_confidence=0.0)
    document = parser.parse("A headline\n\nMs. Roy said that talks had failed.")

    assert "said" in {s.cue.text for s in document.statements}


def test_words_that_report_are_known(made):
    """The cue words of the corpus are in the weights, others are not."""
    known = {word for words in made["cues"].values() for word in words}

    assert known == {"said", "denied"}
