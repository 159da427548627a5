"""``python -m claimtrack.training``: corpora in, weights out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from claimtrack.lexicon.en import ENGLISH
from claimtrack.training.corpora import read_corpus


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Learn weights from corpora and write them to a file.

    Args:
        arguments: What stands on the command line; None for that of the process.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser(prog="claimtrack train", description=__doc__)
    parser.add_argument(
        "corpus", type=Path, nargs="+", help="a folder of brat files, or a .jsonl file"
    )
    parser.add_argument("-o", "--output", type=Path, required=True, help="the weights")
    options = parser.parse_args(arguments)
    train(options.corpus, options.output)
    return 0


def train(corpora: Sequence[Path], output: Path) -> None:
    """
    Learn weights from corpora and write them to a file.

    Args:
        corpora: Folders of brat files, or files of one JSON object a line.
        output: The file of weights.
    """
    # The numerical packages load only when there is something to learn from.
    articles = [article for path in corpora for article in read_corpus(path)]
    from claimtrack.stages.statements.learned.weights import save_weights  # noqa: PLC0415  loads late
    from claimtrack.training.make import make_weights  # noqa: PLC0415  needs the extra

    about = {
        "corpora": [path.name for path in corpora],
        "articles": len(articles),
    }
    plain = make_weights(articles, ENGLISH, about, _report)
    save_weights(plain, output)
    _report(f"{output}: {output.stat().st_size:,} bytes")


def _report(message: str) -> None:
    sys.stderr.write(message + "\n")


if __name__ == "__main__":
    raise SystemExit(main())
