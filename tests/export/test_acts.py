"""Tests of what was done by a statement, in words."""

from __future__ import annotations

import attrs
import pytest

from claimtrack.export.acts import denies, did
from claimtrack.export.bonds import Bonds
from claimtrack.model.document import Document
from claimtrack.model.relation import Relation
from claimtrack.model.statement import Act
from tests.export.made import TEXT, said


class TestDenies:
    @pytest.mark.parametrize("act", list(Act))
    @pytest.mark.parametrize("negated", [True, False])
    def test_only_what_is_not_negated(self, act, negated):
        """A plain "denied" is a denial, "did not deny" is none, and nothing else is one."""
        denial = denies(said("s1", act=act, negated=negated))

        assert denial == (act is Act.DENY and not negated)


class TestDid:
    @pytest.mark.parametrize(
        ("act", "negated", "bonds", "told"),
        [
            (Act.ASSERT, False, (), None),
            (Act.ASSERT, True, (), "not said"),
            (Act.DENY, False, (), "deny"),
            (Act.DENY, True, (), "no denial"),
            (Act.DENY, False, (Relation("denies", "s1", None),), None),
            (Act.ASK, False, (Relation("denies", "s1", None),), "ask"),
        ],
    )
    def test_acts_are_told_once(self, act, negated, bonds, told):
        """An assertion goes without saying, as does a denial that is told beside it."""
        statement = said("s1", act=act, negated=negated)
        found = Bonds(Document(TEXT, None, (statement,), (), (), bonds))

        assert did(statement, found.of(statement)) == told

    def test_a_denial_by_another_is_not_told_for_the_act(self):
        """What a statement suffers says nothing about its own act."""
        both = (said("s1", act=Act.DENY), said("s2"))
        relations = (Relation("denies", "s2", "s1"),)
        found = Bonds(Document(TEXT, None, both, (), (), relations))

        assert did(both[0], found.of(both[0])) == "deny"


@pytest.mark.parametrize("act", list(Act))
def test_what_was_not_done_is_told_in_words(act):
    """Of every act there are words for a statement that the text says was not made."""
    statement = attrs.evolve(said("s1", None), act=act, negated=True)

    assert did(statement, ()).split()[0] in ("no", "not")
    assert len(did(statement, ()).split()) == 2
