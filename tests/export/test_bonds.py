"""Tests of what is told of relations at their ends."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.export.bonds import Bonds
from claimtrack.model.document import Document
from claimtrack.model.relation import Relation
from claimtrack.testing import documents
from tests.export.made import TEXT, said


class TestBonds:
    @given(documents())
    def test_tell_each_relation_where_it_goes_out(self, document):
        """Every relation is told at the statement that it goes out from."""
        bonds = Bonds(document)
        told = [
            bond.relation
            for statement in document.statements
            for bond in bonds.of(statement)
            if bond.outgoing
        ]

        assert len(told) == len(document.relations)

    @pytest.mark.parametrize(
        ("kind", "out", "back"),
        [
            ("denies", "denies", "denied by"),
            ("responds", "responds to", "answered by"),
            ("continues", "continues", None),
            ("quarrels_with", "quarrels with", None),
        ],
    )
    def test_are_told_at_both_ends(self, kind, out, back):
        """What one suffers from another is told as well, if it is worth it."""
        statements = (said("s1"), said("s2"))
        relations = (Relation(kind, "s2", "s1"),)
        bonds = Bonds(Document(TEXT, None, statements, (), (), relations))

        assert [bond.words for bond in bonds.of(statements[1])] == [out]
        told = [bond.words for bond in bonds.of(statements[0])]
        assert told == ([back] if back else [])

    def test_a_target_that_is_not_there_is_nobody(self):
        """A relation that leads nowhere has nothing at its other end."""
        statements = (said("s1"),)
        relations = (Relation("denies", "s1", "s9"), Relation("denies", "s8", "s1"))
        bonds = Bonds(Document(TEXT, None, statements, (), (), relations))

        assert [bond.other for bond in bonds.of(statements[0])] == [None]


class TestCounts:
    def test_are_of_relations_between_people(self):
        """What binds the statements of one speech is not counted."""
        kinds = ("denies", "continues", "responds", "denies", "quarrels_with")
        relations = tuple(Relation(kind, "s1", None) for kind in kinds)
        document = Document(TEXT, None, (said("s1"),), (), (), relations)

        assert Bonds(document).counts() == "2 denials, 1 response"
        assert Bonds(Document(TEXT)).counts() == ""
