"""Weights made from files."""

from __future__ import annotations

import pytest

from claimtrack.cli import main
from claimtrack.errors import UnreadableError
from claimtrack.stages.statements.learned.weights import load_weights
from claimtrack.training.command import train


def test_a_corpus_goes_in_and_weights_come_out(corpus, tmp_path):
    """The command line writes weights that tell what they were made of."""
    output = tmp_path / "my.xz"

    assert main(["train", str(corpus), "-o", str(output)]) == 0
    assert load_weights(output).about["corpora"] == ["articles.jsonl"]


def test_the_same_corpus_gives_the_same_bytes(corpus, tmp_path):
    """Whoever learns again gets the same file, and is told how far it is."""
    told = []
    for name in ("one.xz", "two.xz"):
        train([corpus], tmp_path / name, told.append)

    assert (tmp_path / "one.xz").read_bytes() == (tmp_path / "two.xz").read_bytes()
    assert told[-1].endswith("bytes")


def test_a_corpus_that_is_not_there_is_an_error(tmp_path):
    """A wrong path is named before anything is learned."""
    with pytest.raises(UnreadableError):
        train([tmp_path / "none"], tmp_path / "my.xz", print)
