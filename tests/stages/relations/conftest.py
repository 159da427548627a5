"""What the tests of relations share."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.acts import act_adder
from claimtrack.stages.relations import relation_adder
from claimtrack.stages.relations.items import ItemReader
from claimtrack.stages.relations.vocabulary import Vocabulary

ADD_ACTS = act_adder(ENGLISH)
STAGES = (ADD_ACTS, relation_adder(ENGLISH))
KNOWN = Vocabulary(ENGLISH)


@pytest.fixture
def related(mark):
    """Give which statement of a marked text relates to which by one kind."""

    def read(kind, marked):
        relations = mark(marked, *STAGES).relations
        return [(r.origin, r.target) for r in relations if r.kind == kind]

    return read


@pytest.fixture(scope="session")
def items(mark):
    """Read the items of a marked text."""

    def read(marked):
        return ItemReader(mark(marked, ADD_ACTS), KNOWN).read()

    return read
