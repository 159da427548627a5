"""Weights made from the command line."""

from __future__ import annotations

import pytest

from claimtrack.stages.statements.learned.weights import load_weights
from claimtrack.training.__main__ import main


def test_a_corpus_goes_in_and_weights_come_out(corpus, tmp_path, capsys):
    """The weights are written, and progress is told on the error stream."""
    output = tmp_path / "my.xz"

    assert main([str(corpus), "-o", str(output)]) == 0
    assert load_weights(output).about["corpora"] == ["articles.jsonl"]
    assert "bytes" in capsys.readouterr().err


def test_the_output_must_be_named(corpus, capsys):
    """Without a place for the weights nothing is done."""
    with pytest.raises(SystemExit):
        main([str(corpus)])

    assert "--output" in capsys.readouterr().err
