"""What the tests of relations share."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.acts import act_adder
from claimtrack.stages.relations import relation_adder

STAGES = (act_adder(ENGLISH), relation_adder(ENGLISH))


@pytest.fixture
def related(mark):
    """Give which statement of a marked text relates to which by one kind."""

    def read(kind, marked):
        relations = mark(marked, *STAGES).relations
        return [(r.origin, r.target) for r in relations if r.kind == kind]

    return read
