"""Tests of the view for a terminal."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.export.text_view import to_text
from claimtrack.export.wording import UNDATED
from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence, Note
from claimtrack.model.people import Speaker, SpeakerKind
from claimtrack.model.relation import Relation, Unclaimed
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Form, Platform, SaidAt, Statement
from claimtrack.model.when import TimeExpression, TimeMod, TimeType
from claimtrack.testing import documents
from claimtrack.text.columns import columns, one_line

TEXT = (
    "The ministry said in a statement on Thursday that Ann Lee took bribes.\n"
    "Lee, the mayor, denied any wrongdoing. “I am honest,” she added.\n"
    "There was no comment."
)


def words(excerpt: str):
    """Cut an excerpt out of the text of the example."""
    start = TEXT.index(excerpt)
    return Span(start, start + len(excerpt)).cut(TEXT)


def statement(key: str, source: str, cue: str, content: str, **more) -> Statement:
    """Make a statement about the text of the example."""
    return Statement(
        key, words(source), words(cue), (words(content),), Form.INDIRECT, **more
    )


def example() -> Document:
    """Make a document in which a mayor denies what a ministry says."""
    thursday = words("Thursday")
    ministry = Speaker("p1", "The ministry", SpeakerKind.ORGANIZATION)
    lee = Speaker("p2", "Ann Lee", SpeakerKind.PERSON, roles=("mayor",))
    charge = statement(
        "s1",
        "The ministry",
        "said",
        "that Ann Lee took bribes",
        act=Act.ACCUSE,
        speaker="p1",
        platform=Platform("statement", "statement"),
        said_at=SaidAt(thursday.start, thursday.end, "2021-07-08"),
    )
    denial = statement(
        "s2", "Lee, the mayor,", "denied", "any wrongdoing", act=Act.DENY, speaker="p2"
    )
    added = statement(
        "s3",
        "she",
        "added",
        "“I am honest,”",
        speaker="p2",
        confidence=0.75,
        evidence=(
            Evidence("quote-beside-cue", words("added").start, words("added").end),
        ),
    )
    time = TimeExpression(
        *(thursday.start, thursday.end, thursday.text, TimeType.DATE, "2021-07-08"),
        mod=TimeMod.START,
        id="t1",
        rule="weekday",
    )
    no_comment = words("There was no comment")
    silence = Unclaimed(
        *(no_comment.start, no_comment.end, no_comment.text), "no_comment"
    )
    return Document(
        TEXT,
        dt.date(2021, 7, 9),
        (charge, denial, added),
        (ministry, lee),
        (time,),
        (Relation("denies", "s2", "s1"), Relation("continues", "s3", "s2")),
        (silence,),
    )


class TestLaws:
    @given(documents(), st.text(max_size=90), st.integers(0, 200), st.booleans())
    def test_no_line_is_wider_than_the_terminal(self, document, name, width, explain):
        """Every line fits, whatever the document has in it."""
        lines = to_text(document, name=name, width=width, explain=explain).splitlines()

        assert all(columns(line) <= max(width, 40) for line in lines)

    @given(documents(), st.booleans())
    def test_colour_only_adds_escape_sequences(self, document, explain):
        """Without its escape sequences, the coloured view is the plain one."""
        colored = to_text(document, color=True, explain=explain)

        plain = to_text(document, explain=explain)
        assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == plain

    @given(documents())
    def test_every_statement_is_told(self, document):
        """Each piece of content can be read, if one reads over the line breaks."""
        told = "".join(to_text(document).split())

        for found in document.statements:
            for piece in found.content:
                assert "".join(one_line(piece.text).split()) in told

    @given(documents(), st.booleans())
    def test_can_be_printed(self, document, explain):
        """The view has nothing in it that could disturb a terminal or UTF-8."""
        view = to_text(document, explain=explain)

        assert view.isprintable() or set(view) - {"\n"}
        assert "\x1b" not in view
        view.encode()


class TestToText:
    def test_reads_as_expected(self):
        """Statements stand under their speakers, with what is known beside them."""
        assert to_text(example(), name="lee.txt") == (
            "lee.txt · published Fri 9 Jul 2021\n"
            "3 statements by 2 speakers · 1 denial\n"
            "\n"
            "The ministry\n"
            "  s1  said         that Ann Lee took bribes\n"
            "                   accuse · in a statement · on Thu 8 Jul 2021\n"
            "                   ↰ denied by s2 (Ann Lee)\n"
            "\n"
            "Ann Lee  mayor\n"
            "  s2  denied       any wrongdoing\n"
            "                   ↳ denies s1 (The ministry, in a statement)\n"
            "  s3  added        “I am honest,”\n"
            "                   continues s2\n"
            "\n"
            "Times  Thursday → 2021-07-08 (start)\n"
            "Unclaimed  “There was no comment”\n"
        )

    def test_explains_on_request(self):
        """The rule, the words it saw and the confidence stand below a statement."""
        view = to_text(example(), explain=True)

        assert "why: quote-beside-cue “added” (confidence 0.75)" in view
        assert "why: no evidence (confidence 1.00)" in view
        assert "rule “weekday”" in view

    def test_explains_nothing_where_nothing_was_found(self):
        """No heading stands above what is not there."""
        assert to_text(Document("It rained."), explain=True) == "0 statements\n"

    def test_does_not_explain_otherwise(self):
        """Who does not ask is not told."""
        assert "why:" not in to_text(example())

    def test_shows_a_denial_of_what_nobody_says(self):
        """A denial without a target says so."""
        bare = Document(
            TEXT, None, example().statements, (), (), (Relation("denies", "s2", None),)
        )

        assert "↳ denies what no statement here says" in to_text(bare)

    def test_names_the_source_of_an_unknown_speaker(self):
        """Where the speaker is unknown, the words of the source stand with the cue."""
        bare = Document(TEXT, None, example().statements[2:])

        view = to_text(bare)

        assert "Speaker unknown" in view
        assert "she added" in view

    @pytest.mark.parametrize("relation", ["quarrels_with", "denies", "responds"])
    def test_shows_relations_of_any_kind(self, relation):
        """A kind that a custom parser made up is shown like ours."""
        bonds = (Relation(relation, "s1", "s2"),)
        view = to_text(Document(TEXT, None, example().statements, (), (), bonds))

        assert f"↳ {relation.split('_')[0]}" in view

    def test_a_negated_denial_is_none(self):
        """Words such as "did not deny" are told as such, and not as a denial."""
        negated = statement(
            "s1", "Lee", "denied", "any wrongdoing", act=Act.DENY, negated=True
        )

        assert "no denial" in to_text(Document(TEXT, None, (negated,)))

    def test_a_long_cue_pushes_its_content(self):
        """A cue that is too long for its column is not cut."""
        wide = statement("s1", "Lee", "said in a statement", "any wrongdoing")

        assert "  s1  Lee said in a statement  any wrongdoing" in to_text(
            Document(TEXT, None, (wide,))
        )

    def test_speaks_for_somebody(self):
        """Of a spokesman, it is told for whom he speaks."""
        people = (
            Speaker("p1", "Ann Lee", SpeakerKind.PERSON),
            Speaker(
                "p2", "Bo Ek", SpeakerKind.PERSON, roles=("lawyer",), principal="p1"
            ),
        )
        said = statement("s1", "she", "added", "“I am honest,”", speaker="p2")

        assert "Bo Ek  lawyer for Ann Lee" in to_text(
            Document(TEXT, None, (said,), people)
        )

    def test_notes_give_the_line(self):
        """A note names the line of the text that it is about."""
        at = TEXT.index("“I")
        note = Note(
            "unpaired-quotation-mark", at, at + 1, "no mark closes this quotation"
        )

        view = to_text(Document(TEXT, notes=(note,)))

        assert "Note  line 2: no mark closes this quotation (unpaired-" in view

    def test_the_same_doubt_is_told_once(self):
        """Notes of the same words are one, with all their lines."""
        places = (
            0,
            TEXT.index("Lee, the"),
            TEXT.index("There"),
            TEXT.index("no comment"),
        )
        notes = tuple(Note("odd", at, at + 1, "it is odd") for at in places)

        view = to_text(Document(TEXT, notes=(*notes, Note("even", 0, 1, "it is even"))))

        assert "Note  lines 1, 2, 3: it is odd (odd)" in view
        assert "Note  line 1: it is even (even)" in view

    def test_wide_characters_keep_their_column(self):
        """Names in wide characters push nothing out of the page."""
        text = "東京" * 60 + "said" + "語" * 60
        said = Statement(
            "s1",
            Span(0, 120).cut(text),
            Span(120, 124).cut(text),
            (Span(124, 184).cut(text),),
            Form.DIRECT,
        )

        view = to_text(Document(text, None, (said,)), width=50)

        assert max(map(columns, view.splitlines())) <= 50

    def test_of_nothing_says_so(self):
        """A document without findings is one line."""
        assert to_text(Document("")) == "0 statements\n"

    @pytest.mark.parametrize("explain", [False, True])
    def test_an_x_is_explained_where_there_is_one(self, explain):
        """Whoever left out the date of publication learns what an X stands for."""
        thursday = TimeExpression(41, 49, "Thursday", TimeType.DATE, "XXXX-WXX-4")
        resolved = TimeExpression(41, 49, "Thursday", TimeType.DATE, "2021-07-08")

        assert UNDATED in to_text(Document(TEXT, times=(thursday,)), explain=explain)
        assert UNDATED not in to_text(Document(TEXT, times=(resolved,)))
