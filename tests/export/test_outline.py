"""Tests of documents arranged and worded for a reader."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from claimtrack.export.outline import Outline, did
from claimtrack.model.document import Document
from claimtrack.model.people import Speaker, SpeakerKind
from claimtrack.model.relation import Relation
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Form, Platform, Statement
from claimtrack.testing import documents

TEXT = "He said no."
SOURCE, CUE, CONTENT = (
    Span(start, end).cut(TEXT) for start, end in ((0, 2), (3, 7), (8, 10))
)


def said(key: str, speaker: str | None = None, **more) -> Statement:
    """Make a statement."""
    return Statement(
        key, SOURCE, CUE, (CONTENT,), Form.INDIRECT, speaker=speaker, **more
    )


def people(*ids: str) -> tuple[Speaker, ...]:
    """Make speakers who are called like their ids."""
    return tuple(Speaker(key, f"Name {key}", SpeakerKind.PERSON) for key in ids)


class TestGroups:
    @given(documents())
    def test_have_every_statement_once(self, document):
        """Each statement stands in one group, and in the order of the text there."""
        told = [s for group in Outline(document).groups() for s in group.statements]

        assert sorted(told, key=document.statements.index) == list(document.statements)

    def test_come_in_the_order_of_first_statements(self):
        """Who speaks first comes first, and who is unknown comes last."""
        statements = (said("s1"), said("s2", "p2"), said("s3", "p1"), said("s4", "p2"))
        outline = Outline(Document(TEXT, None, statements, people("p1", "p2")))

        keys = [
            (group.speaker and group.speaker.id, [s.id for s in group.statements])
            for group in outline.groups()
        ]
        assert keys == [("p2", ["s2", "s4"]), ("p1", ["s3"]), (None, ["s1"])]

    def test_take_a_speaker_that_is_not_there_for_unknown(self):
        """An id that leads nowhere is no fault of the reader's."""
        outline = Outline(Document(TEXT, None, (said("s1", "p9"),)))

        assert [group.speaker for group in outline.groups()] == [None]


class TestBonds:
    @given(documents())
    def test_tell_each_relation_where_it_goes_out(self, document):
        """Every relation is told at the statement that it goes out from."""
        outline = Outline(document)
        told = [
            bond.relation
            for statement in document.statements
            for bond in outline.bonds(statement)
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
        outline = Outline(Document(TEXT, None, statements, (), (), relations))

        assert [bond.words for bond in outline.bonds(statements[1])] == [out]
        told = [bond.words for bond in outline.bonds(statements[0])]
        assert told == ([back] if back else [])

    def test_a_target_that_is_not_there_is_nobody(self):
        """A relation that leads nowhere has nothing at its other end."""
        statements = (said("s1"),)
        relations = (Relation("denies", "s1", "s9"), Relation("denies", "s8", "s1"))
        outline = Outline(Document(TEXT, None, statements, (), (), relations))

        assert [bond.other for bond in outline.bonds(statements[0])] == [None]


class TestCounts:
    def test_leave_out_what_is_not_there(self):
        """A text without speakers or relations has no more to count."""
        assert Outline(Document(TEXT, None, (said("s1"),))).counts() == "1 statement"

    def test_name_relations_between_people(self):
        """Denials and responses count, and what binds one speech does not."""
        kinds = ("denies", "denies", "responds", "continues")
        relations = tuple(Relation(kind, "s1", None) for kind in kinds)
        statements = (said("s1", "p1"),)
        document = Document(TEXT, None, statements, people("p1"), (), relations)

        assert Outline(document).counts() == (
            "1 statement by 1 speaker · 2 denials, 1 response"
        )


class TestAbout:
    @pytest.mark.parametrize(
        ("roles", "told"),
        [
            ((), ""),
            (("mayor", "doctor"), "mayor; doctor"),
            (("mayor", "mayor of Aldmoor", "mayor"), "mayor of Aldmoor"),
            (("Name", "Name p1"), ""),
        ],
    )
    def test_tells_each_role_once(self, roles, told):
        """A role that is part of a fuller one, or of the name, goes without saying."""
        speaker = Speaker("p1", "Name p1", SpeakerKind.PERSON, roles=roles)

        assert Outline(Document(TEXT, None, (), (speaker,))).about(speaker) == told

    def test_tells_for_whom_somebody_speaks(self):
        """A spokesman is told with his principal, whether he has a role or not."""
        (first, second) = people("p1", "p2")
        spokesman = attrs.evolve(second, principal="p1")
        outline = Outline(Document(TEXT, None, (), (first, spokesman)))

        assert outline.about(spokesman) == "for Name p1"
        lawyer = attrs.evolve(spokesman, roles=("lawyer",))
        assert outline.about(lawyer) == "lawyer for Name p1"


class TestDid:
    @pytest.mark.parametrize(
        ("act", "negated", "bonds", "told"),
        [
            (Act.ASSERT, False, (), None),
            (Act.ASSERT, True, (), "not assert"),
            (Act.DENY, False, (), "deny"),
            (Act.DENY, True, (), "not deny"),
            (Act.DENY, False, (Relation("denies", "s1", None),), None),
            (Act.ASK, False, (Relation("denies", "s1", None),), "ask"),
        ],
    )
    def test_acts_are_told_once(self, act, negated, bonds, told):
        """An assertion goes without saying, as does a denial that is told beside it."""
        statement = said("s1", act=act, negated=negated)
        outline = Outline(Document(TEXT, None, (statement,), (), (), bonds))

        assert did(statement, outline.bonds(statement)) == told

    def test_a_denial_by_another_is_not_told_for_the_act(self):
        """What a statement suffers says nothing about its own act."""
        both = (said("s1", act=Act.DENY), said("s2"))
        relations = (Relation("denies", "s2", "s1"),)
        outline = Outline(Document(TEXT, None, both, (), (), relations))

        assert did(both[0], outline.bonds(both[0])) == "deny"


class TestWhoAndWhere:
    def test_names_the_speaker(self):
        """A known speaker is named, whatever words stand for him there."""
        statement = said("s1", "p1", platform=Platform("statement", "statement"))
        outline = Outline(Document(TEXT, None, (statement,), people("p1")))

        assert outline.who_and_where(statement) == "Name p1, in a statement"

    def test_who_is_unnamed_is_told_by_the_source(self):
        """Without a speaker the words of the source stand for him."""
        statement = said("s1", platform=Platform("Twitter", "social"))
        unnamed = Statement("s2", None, None, (CONTENT,), Form.DIRECT)
        outline = Outline(Document(TEXT, None, (statement, unnamed)))

        assert outline.who_and_where(statement) == "He, on Twitter"
        assert outline.who_and_where(unnamed) == "unnamed"

    @given(documents())
    def test_is_one_line(self, document):
        """It fits into a line, whatever name a speaker has."""
        outline = Outline(document)

        for statement in document.statements:
            assert len(outline.who_and_where(statement).splitlines()) <= 1
