"""quotes, sentences, words, times, mentions → statements"""

from __future__ import annotations

from functools import cache

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.evidence import Evidence
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Form, Statement
from claimtrack.registry import Registry
from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.gather import statement_adder
from claimtrack.testing import news, texts
from tests.growth import is_linear

LIKE_SAID = ("said", "stated", "declared", "announced", "asserted")
CURLY = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
QUOTED = st.sampled_from(
    (
        "“The road is closed,” Lee said. “It will stay closed.”",
        "Lee said: “The road is closed.”",
        "“The road,” said Ann Roy, “is closed for good.”",
        "Lee said the road was “closed for good” on Monday.",
        "“Is the road closed?” Lee asked.",
        "“The road is closed.” He added.",
    )
)


def places(statements):
    """What does not change with the words: where the parts are, and how they hang together."""
    return [
        (
            each.source and (each.source.start, each.source.end),
            [(piece.start, piece.end) for piece in each.content],
            each.form,
            each.parent,
            each.same_source,
        )
        for each in statements
    ]


# Laws


@given(texts())
def test_any_text_gives_sound_statements(read, text):
    """Each statement lies in the text, has content, and a number that is its place."""
    found = read(text)

    assert [each.id for each in found] == [f"s{n}" for n in range(1, len(found) + 1)]
    for each in found:
        assert each.content
        for part in (each.source, each.cue, *each.content):
            assert part is None or text[part.start : part.end] == part.text != ""
        assert 0 < each.confidence <= 1
        assert each.evidence


@given(news())
def test_statements_keep_to_their_paragraph(read, document, text):
    """Source, cue and the first piece of content stand in one paragraph."""
    paragraphs = document(text).paragraphs
    for each in read(text):
        parts = [part for part in (each.source, each.cue, each.content[0]) if part]
        homes = {
            number
            for number, paragraph in enumerate(paragraphs)
            for part in parts
            if paragraph.covers(Span(part.start, part.end))
        }
        assert len(homes) == 1 or each.cue.end <= each.content[0].start


@given(news())
def test_parents_are_other_statements_around(read, text):
    """A parent's content holds the cue of its child, and nobody is his own forefather."""
    found = {each.id: each for each in read(text)}
    for each in found.values():
        if each.parent is not None:
            anchor = each.cue or each.content[0]
            assert any(piece.covers(anchor) for piece in found[each.parent].content)
        seen = set()
        above = each
        while above.parent is not None:
            assert above.id not in seen
            seen.add(above.id)
            above = found[above.parent]


@given(news())
def test_who_shares_a_source_comes_later(read, text):
    """A statement shares the source of an earlier one."""
    order = {each.id: number for number, each in enumerate(read(text))}
    for each in read(text):
        assert each.same_source is None or order[each.same_source] < order[each.id]


@given(QUOTED)
def test_curly_and_straight_marks_read_alike(read, text):
    """It does not matter to the statements which quotation marks are used."""
    assert places(read(text)) == places(read(text.translate(CURLY)))


@given(st.sampled_from(LIKE_SAID), st.sampled_from(LIKE_SAID))
def test_like_cues_read_alike(read, one, other):
    """Swapping a cue for one of its kind changes nothing but the cue."""
    text = "Ann Roy CUE that the road was closed. “It is closed,” Ann Roy CUE."
    lines = [
        [
            (each.source.text, [piece.text for piece in each.content], each.form)
            for each in read(text.replace("CUE", verb))
        ]
        for verb in (one, other)
    ]

    assert lines[0] == lines[1]


@given(st.sampled_from(("denied", "vowed", "urged")))
def test_removing_a_row_removes_its_findings_only(said, verb):
    """Without its row a verb reports nothing, and all others report what they did."""
    text = (
        "Lee denied any role in the raid. Roy vowed to go on. The envoy urged both"
        " sides to stop. Lee said the road was closed."
    )
    before = said(text)
    after = said(text, ENGLISH.without(verb))

    assert after == [line for line in before if f"<{verb}>" not in line]


@given(news())
def test_twice_the_same_text_says_the_same(read, text):
    """The same text gives equal statements."""
    assert read(text) == read(text)


@pytest.mark.parametrize(
    "piece",
    ["said ", "he said that ", "“", "“a” said ", ", said ", "the claim of ", "A: b\n"],
)
def test_time_grows_with_the_text(document, piece):
    """Eight times the text takes about eight times as long, whatever it repeats."""
    add = statement_adder(ENGLISH)

    @cache
    def prepared(size):
        return document(piece * (size // len(piece)))

    assert is_linear(lambda size: add(prepared(size)), 5_000)


# Cases


def test_a_users_row_reports(said):
    """A verb that a user adds reports as its row says."""
    row = CueVerb(
        "glorp glorps glorped glorping",
        Act.ASSERT,
        (Takes.QUOTE, Takes.CLAUSE),
        example="The robot glorped that it was ready.",
    )

    lines = said("The robot glorped that the road was closed.", ENGLISH.with_rows(row))

    assert lines == ["The robot <glorped> that the road was closed"]
    assert said("The robot glorped that the road was closed.") == []


def test_a_statement_names_its_rule(read):
    """The evidence names the rule and the cue that it saw."""
    (found,) = read("Lee said that the road was closed.")

    assert found.evidence == (Evidence("verb-that", 4, 8),)


def test_a_weigher_may_take_the_place_of_the_rules(document):
    """What a weigher makes of the findings replaces those of the rules."""

    def weigh(_, by_rules):
        assert by_rules
        return [Finding((0, 1), (1, 2), ((2, 4),), "mine", confidence=0.9)]

    work = statement_adder(ENGLISH, weigh=weigh)

    (found,) = work(document("Lee said it rained.")).statements

    assert (found.evidence[0].rule, found.confidence) == ("mine", 0.9)
    assert found.content[0].text == "it rained"


class TestCustom:
    """Statements that custom parsers find."""

    TEXT = "Lee said it rained. Roy left."

    def make(self, *found):
        """Make a registry with a parser that finds this."""
        registry = Registry()
        registry.add_statement_parser("mine", lambda _: found)
        return registry

    def statement(self, start, end, **more):
        """Make a statement with this content."""
        content = (Span(start, end).cut(self.TEXT),)
        return Statement("x", None, None, content, Form.INDIRECT, **more)

    def test_is_added_in_its_place(self, read):
        """It is numbered with the others, and its evidence names the parser."""
        found = read(self.TEXT, registry=self.make(self.statement(20, 28)))

        assert [each.id for each in found] == ["s1", "s2"]
        assert found[1].evidence == (Evidence("custom:mine", 20, 28),)

    def test_replaces_one_of_the_same_content(self, read):
        """Of two statements of the same content the custom one stays."""
        (found,) = read(self.TEXT, registry=self.make(self.statement(9, 18)))

        assert found.cue is None

    def test_a_dead_reference_goes(self, read):
        """A parent that does not exist is none."""
        lost = self.statement(20, 28, parent="s9", same_source="s8")

        found = read(self.TEXT, registry=self.make(lost))

        assert (found[1].parent, found[1].same_source) == (None, None)

    def test_none_changes_nothing(self, read):
        """A parser that finds nothing changes nothing."""
        assert read(self.TEXT, registry=self.make()) == read(self.TEXT)

    def test_keeps_its_other_values(self, read):
        """What the custom parser says about its statement stays as it is."""
        mine = attrs.evolve(self.statement(20, 28), act=Act.PROMISE, confidence=0.25)

        found = read(self.TEXT, registry=self.make(mine))[1]

        assert (found.act, found.confidence) == (Act.PROMISE, 0.25)
