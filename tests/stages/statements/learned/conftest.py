"""Weights written by hand, small enough to reckon with."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.pipeline import default_chain
from claimtrack.scoring.packed import sorted_into_groups
from claimtrack.stages.statements.learned.analysis_features import NAMES
from claimtrack.stages.statements.learned.reading import Reader
from claimtrack.stages.statements.learned.vocabulary import Vocabulary
from claimtrack.stages.statements.learned.weights import FORMAT, structured

UNIT = 256


def table(rows, size):
    """Lay rows out column by column, as files of weights have them."""
    names = sorted(rows, key=lambda name: name.rpartition(" "))
    columns = [[rows[name][column] * UNIT for name in names] for column in range(size)]
    return {"names": sorted_into_groups(names), "columns": columns}


def handmade():
    """Give weights that read "SOURCE said CONTENT." and "QUOTE, said SOURCE."."""
    trees = {"base": 2.0, "trees": [], "names": list(NAMES)}
    # cue, source, content: to the left, then to the right
    units = {
        "w0 .": (-9, -9, -9, -9, -9, -9),
        "w0 ,": (-9, -9, -9, -9, -9, -9),
        "k0 “": (0, 0, 9, 0, 0, 9),
        "L d1": (0, 3, 0, 0, 0, 0),
        "L d2": (0, 2, 0, 0, 0, 0),
        "R quoted 00 x": (0, 0, 0, 0, 0, 3),
        "R b 0000": (0, 0, 0, 0, 0, 1),
        "R quoted 10 X": (0, 0, 0, 0, 5, 0),
    }
    return {
        "format": FORMAT,
        "about": {"corpora": []},
        "vocabulary": dict(Vocabulary.of(ENGLISH).classes),
        "cues": {"p6": ["said"], "p4": ["denied"]},
        "rows": ["said"],
        "cue": {
            "bias": 0,
            "names": ["w0 denied", "w0 said"],
            "weights": [UNIT, 3 * UNIT],
        },
        "units": table(units, 6),
        "steps": table({"step": (0,) * 32}, 32),
        "ranker": {**trees, "base": 0.0},
        "acceptor": trees,
    }


@pytest.fixture(scope="session")
def plain():
    return handmade()


@pytest.fixture(scope="session")
def weights(plain):
    return structured(plain)


@pytest.fixture(scope="session")
def read():
    """Read a text as far as the words."""
    stages = [stage for stage in default_chain() if stage.name in {
        "paragraphs", "quotes", "sentences", "words"
    }]  # fmt: skip

    def run(text):
        document = Document(text)
        for stage in stages:
            document = stage.work(document)
        return document

    return run


@pytest.fixture(scope="session")
def strips(read, weights):
    """Cut a text into strips."""
    reader = Reader(ENGLISH, weights.vocabulary)
    return lambda text: reader.strips(read(text))
