"""Tests of documents arranged and worded for a reader."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.export.outline import (
    Outline,
    day,
    did,
    meaning,
    moment,
    number,
    place,
    title,
)
from claimtrack.model.document import Document
from claimtrack.model.people import Speaker, SpeakerKind
from claimtrack.model.relation import Relation
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Form, Platform, Statement
from claimtrack.model.when import TimeExpression, TimeMod, TimeType
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


class TestWording:
    @pytest.mark.parametrize(
        ("name", "kind", "words"),
        [
            ("Twitter", "social", "on Twitter"),
            ("statement", "statement", "in a statement"),
            ("interview", "interview", "in an interview"),
            ("news conference", "press_conference", "at a news conference"),
            ("tweet", "social", "in a tweet"),
            ("social media", "social", "on social media"),
            ("press briefings", "press_conference", "at press briefings"),
            ("state television", "broadcast", "on state television"),
            ("CNN", "broadcast", "on CNN"),
            ("reports", "document", "in reports"),
            ("interviews", "interview", "in interviews"),
            ("court", "court", "in court"),
            ("", "other", "in "),
        ],
    )
    def test_places_take_their_preposition(self, name, kind, words):
        """A platform is told with the preposition and the article that fit."""
        assert place(Platform(name, kind)) == words

    @given(st.dates())
    def test_days_are_told_as_the_calendar_has_them(self, date):
        """Of any date, the year and the day of the month are told as they are."""
        _, of_month, _, year = day(date).split()

        assert (int(of_month), int(year)) == (date.day, date.year)

    def test_days_tell_the_clock_time_if_there_is_one(self):
        """A moment has its clock time, and its zone if it has one."""
        naive = dt.datetime(2021, 7, 8, 9, 5)

        assert day(naive) == "Thu 8 Jul 2021 09:05"
        assert day(naive.replace(tzinfo=dt.timezone.utc)).endswith("09:05 +0000")

    @pytest.mark.parametrize(
        "value",
        ["", "XXXX-06", "2021-06", "2021-W27", "2021-W27-1", "2021", "PAST_REF", "P3W"],
    )
    def test_values_that_are_no_day_stay_as_they_are(self, value):
        """Only a whole day has another wording."""
        assert moment(value) == value

    def test_titles_leave_out_what_is_not_known(self):
        """A text without name and date has an empty title."""
        assert title(Document(""), "") == ""
        assert title(Document("", dt.date(2021, 7, 8)), "a.txt") == (
            "a.txt · published Thu 8 Jul 2021"
        )

    def test_meanings_say_what_the_words_add(self):
        """The modifier of a TIMEX3 value is told in plain words."""
        early = TimeExpression(
            *(0, 2, "He", TimeType.DATE, "2021"), mod=TimeMod.ON_OR_BEFORE
        )

        assert meaning(early) == "2021 (on or before)"

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

    def test_who_is_unnamed_is_told_by_the_source(self):
        """Without a speaker the words of the source stand for him."""
        statement = said("s1", platform=Platform("Twitter", "social"))
        unnamed = Statement("s2", None, None, (CONTENT,), Form.DIRECT)
        outline = Outline(Document(TEXT, None, (statement, unnamed)))

        assert outline.who_and_where(statement) == "He, on Twitter"
        assert outline.who_and_where(unnamed) == "unnamed"

    @pytest.mark.parametrize(("count", "told"), [(0, "0 days"), (1, "1 day")])
    def test_numbers_agree_with_their_noun(self, count, told):
        """One is singular, and none is plural."""
        assert number(count, "day", "days") == told
