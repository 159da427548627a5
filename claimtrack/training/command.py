"""corpora in, a file of weights out"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

from claimtrack.errors import MissingExtraError
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.statements.learned.weights import save_weights
from claimtrack.training.corpora import read_corpus


def train(corpora: Sequence[Path], output: Path, report: Callable[[str], None]) -> None:
    """
    Learn weights from corpora and write them to a file.

    Args:
        corpora: Folders of brat files, or files of one JSON object a line.
        output: The file of weights; the same corpora give the same bytes.
        report: Is told how far the work is.

    Raises:
        MissingExtraError: If the extra `train` is not installed.
        UnreadableError: If a corpus cannot be read.
    """
    articles = [article for path in corpora for article in read_corpus(path)]
    if find_spec("sklearn") is None:
        raise MissingExtraError("train", "learning weights")
    from claimtrack.training.make import make_weights  # noqa: PLC0415  needs the extra

    about = {"corpora": [path.name for path in corpora], "articles": len(articles)}
    plain = make_weights(articles, ENGLISH, about, report)
    save_weights(plain, output)
    report(f"{output}: {output.stat().st_size:,} bytes")
