"""Tests of documents arranged and worded for a reader."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from claimtrack.export.outline import Outline
from claimtrack.model.document import Document
from claimtrack.model.people import Speaker, SpeakerKind
from claimtrack.model.relation import Relation
from claimtrack.model.statement import Act, Form, Platform, SaidAt, Statement
from claimtrack.testing import documents
from tests.export.made import CONTENT, SOURCE, TEXT, said


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
            (("lawyer for Oda",), "lawyer for Oda"),
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

    @pytest.mark.parametrize(
        ("role", "told"),
        [
            ("spokeswoman for Oda", ""),
            ("spokeswoman for Roy", "spokeswoman for Roy"),
            ("spokeswoman", "spokeswoman"),
        ],
    )
    def test_an_office_that_is_the_name_goes_without_saying(self, role, told):
        """Who is named after his principal needs no role that says the same."""
        (first,) = people("p1")
        nameless = attrs.evolve(first, name="spokesperson for Oda", roles=(role,))

        assert Outline(Document(TEXT, None, (), (nameless,))).about(nameless) == told

    @pytest.mark.parametrize(
        ("name", "role"),
        [
            ("spokesperson for Name p1", "spokeswoman"),
            ("Name p2", "spokeswoman for Oda"),
        ],
    )
    def test_tells_for_whom_somebody_speaks_once(self, name, role):
        """A name or a role that has the principal in it, by any name, says enough."""
        (first,) = people("p1")
        principal = attrs.evolve(first, aliases=("Oda",))
        spokeswoman = attrs.evolve(
            first, id="p2", name=name, roles=(role,), principal="p1"
        )
        outline = Outline(Document(TEXT, None, (), (principal, spokeswoman)))

        assert outline.about(spokeswoman) == role


class TestCue:
    def test_stands_alone_below_its_speaker(self):
        """The heading tells who speaks, so the cue need not."""
        outline = Outline(Document(TEXT, None, (said("s1", "p1"),), people("p1")))

        assert outline.cue(said("s1", "p1")) == "said"

    @pytest.mark.parametrize("speaker", [None, "p9"])
    def test_has_its_source_if_nobody_knows_the_speaker(self, speaker):
        """Without a heading, the words of the text tell who speaks."""
        assert Outline(Document(TEXT)).cue(said("s1", speaker)) == "He said"

    def test_may_be_missing(self):
        """A quotation that stands alone has a dash for its cue."""
        alone = Statement("s1", None, None, (CONTENT,), Form.DIRECT)

        assert Outline(Document(TEXT)).cue(alone) == "–"


class TestRemarks:
    def remarks(self, *statements, relations=(), quiet=True):
        """Tell the remarks on the last statement."""
        outline = Outline(Document(TEXT, None, statements, (), (), relations))
        return list(map(str, outline.remarks(statements[-1], quiet=quiet)))

    def test_of_a_plain_statement_are_none(self):
        """What goes without saying is not said."""
        assert self.remarks(said("s1")) == []

    def test_come_in_order(self):
        """Act, place, addressee, time and parent stand in this order."""
        full = said(
            "s2",
            act=Act.ACCUSE,
            platform=Platform("court", "court"),
            addressee=SOURCE,
            said_at=SaidAt(0, 2, "2021-07-08"),
            parent="s1",
        )

        assert self.remarks(said("s1"), full) == [
            *("accuse", "in court", "to He", "on Thu 8 Jul 2021", "told in s1")
        ]

    @pytest.mark.parametrize(
        ("confidence", "told"), [(0.49, ["unsure (0.49)"]), (0.5, []), (1.0, [])]
    )
    def test_warn_of_doubt(self, confidence, told):
        """What is rather wrong than right comes with a warning."""
        assert self.remarks(said("s1", confidence=confidence)) == told

    def test_tell_the_words_of_an_unresolved_time(self):
        """A value that is half open tells a person less than the words."""
        statement = said("s1", said_at=SaidAt(3, 7, "XXXX-WXX-1"))

        assert self.remarks(statement) == ["said (unresolved)"]

    def test_leave_out_a_parent_that_is_not_there(self):
        """A document from elsewhere may name a parent that it does not have."""
        assert self.remarks(said("s1", parent="s9")) == []

    @pytest.mark.parametrize("kind", ["continues", "explains", "repeats"])
    def test_tell_what_binds_statements_of_an_occasion(self, kind):
        """What one says further is no event of its own, unless it is to be explained."""
        both = (said("s1"), said("s2"))
        relations = (Relation(kind, "s2", "s1"),)

        assert self.remarks(*both, relations=relations) == [f"{kind} s1"]
        assert self.remarks(*both, relations=relations, quiet=False) == []

    @pytest.mark.parametrize("kind", ["denies", "responds", "same_day"])
    def test_leave_the_rest_to_lines_of_their_own(self, kind):
        """A denial is too important for the small print."""
        both = (said("s1"), said("s2"))

        assert self.remarks(*both, relations=(Relation(kind, "s2", "s1"),)) == []


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
