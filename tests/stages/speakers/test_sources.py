"""statements → referents: whom each source means."""

from __future__ import annotations

import re

import attrs
import pytest

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.span import Span
from claimtrack.model.statement import Form, Statement
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.speakers.find import speaker_adder


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lima, ¦[who] <said> {no}, left.", "Ada Lima"),
        ("It was Oda Steel Inc., ¦[which] <said> {no}.", "Oda Steel Inc."),
        ("It was the home of Ada Lima, ¦[who] <said> {no}.", "Ada Lima"),
        ("Police, ¦[who] <said> {no}, left.", "Police"),
        ("We met Ada Lima, 34, ¦[who] <said> {no}.", "Ada Lima"),
        ("We met Ada Lima in 2010, ¦[who] <said> {no}.", None),
        (
            "Mrs. Moe left. It was in a post by Ada Lima, ¦[who] <said> {no}.",
            "Ada Lima",
        ),
        ("It was on the platform of Ada Lima, ¦[who] <said> {no}.", "Ada Lima"),
        # the clause of the pronoun is in the source, too
        ("We met Ada Lima, ¦[who writes plays,] <saying> {no}.", "Ada Lima"),
        # a verb in the singular tells of the last one only
        ("We met Ivo Lund and Ada Lima, a nurse ¦[who] <says> {no}.", "Ada Lima"),
        ("We met Ivo Lund and Ada Lima, ¦[who] <say> {no}.", "Ivo Lund and Ada Lima"),
    ],
)
def test_relatives(who, text, expected):
    """A relative pronoun means the noun before it that could say something."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[Ada Lima, who had won,] <said> {no}.", "Ada Lima"),
        ("¦[A clerk, the noted pilot Ada Lima] <said> {no}.", "Ada Lima"),
        ("¦[A clerk ### of Reno] <said> {no}.", "clerk"),
        ("¦[The board’s chair, Ada Lima,] <said> {no}.", "Ada Lima"),
        ("¦[A Democrat, Ada Lima,] <said> {no}.", "Ada Lima"),
        ("¦[Ada Lima, chief of the Reno Board,] <said> {no}.", "Ada Lima"),
        ("¦[Ada Lima, formerly a clerk of the Reno Board,] <said> {no}.", "Ada Lima"),
        ("¦[Oda’s chief] <said> {no}.", "Oda’s chief"),
        ("¦[Oda’s big steel unit, Marsh Mills,] <said> {no}.", "Marsh Mills"),
        ("¦[###] <said> {no}.", "###"),
        ("¦[40,000 times on Facebook] <said> {no}.", None),
        ("¦[Facebook] <said> {no}.", "Facebook"),
        ("¦[### (@roy)] <said> {no}.", "###"),
        ("Sen. Ada Lima (¦[R-Ohio)] <said> {no}.", "Ada Lima"),
        ("It rained (¦[Ohio)] <said> {no}.", "Ohio"),
        ("¦[That judge] <said> {no}.", "judge"),
    ],
)
def test_sources_that_are_no_mention(who, text, expected):
    """A source that is no mention is read by the mentions in it, or as it stands."""
    assert who(text) == [expected]


def test_an_elided_source_is_shared(who):
    """A statement without a source of its own has the speaker of the other."""
    assert (
        who("¦[Ada Lima] <said> {no} ¦<and added> {that it rained}.")
        == ["Ada Lima"] * 2
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was Ada Lima. ¦[She’s] <saying> {no}.", "Ada Lima"),
        ("¦[US] <says> {no}.", "US"),
        ("¦[We all] <believe> {it}.", None),
        ("¦[Our clerks] <believe> {it}.", "clerks"),
    ],
)
def test_contracted_pronouns(who, text, expected):
    """A pronoun is one with its verb, too, and letters in capitals are none."""
    assert who(text) == [expected]


def test_a_quotation_alone_goes_on(who):
    """A quotation with neither source nor cue is of the speaker before it."""
    assert who("¦[Ada Lima] <said> {“no”}. ¦{“It rained.”}") == ["Ada Lima"] * 2


def test_the_first_person_is_who_speaks(mark):
    """The "I" inside a statement is the one who makes it."""
    document = mark(
        "¦[Ada Lima] <said>: {“I believe it will rain.”} ¦[I] <believe> {it will}.",
        mention_adder(ENGLISH),
    )
    outer, inner = document.statements
    document = attrs.evolve(
        document, statements=(outer, attrs.evolve(inner, parent=outer.id))
    )
    document = speaker_adder(ENGLISH)(document)

    assert document.statements[0].speaker == document.statements[1].speaker == "p1"


def test_a_circle_of_shared_sources_ends(mark):
    """Statements that point at each other for their source have none."""
    document = mark("¦<said> {no}. ¦<said> {so}.", mention_adder(ENGLISH))
    left, right = document.statements
    circle = (
        attrs.evolve(left, same_source=right.id),
        attrs.evolve(right, same_source=left.id),
    )
    document = speaker_adder(ENGLISH)(attrs.evolve(document, statements=circle))

    assert [statement.speaker for statement in document.statements] == [None, None]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The clerk said Ada Lima", "Ada Lima"),
        ("told us she", "Ada Lima"),
        # A relative clause belongs to the one who is described.
        ("Ivo Lund, who said no,", "Ivo Lund"),
    ],
)
def test_a_citation_inside_a_source_is_left_out(mark, source, expected):
    """Who is cited by somebody speaks, not the one who cites."""
    text = f"Ada Lima met us. Then {source} would come."
    document = mark(text, mention_adder(ENGLISH))
    cue = re.search("said|told", source)
    start = text.index(source)
    rows = (
        Statement(
            "s1",
            None,
            _span(text, start + cue.start(), start + cue.end()),
            (),
            Form.INDIRECT,
        ),
        Statement(
            "s2", _span(text, start, start + len(source)), None, (), Form.INDIRECT
        ),
    )
    document = speaker_adder(ENGLISH)(attrs.evolve(document, statements=rows))
    names = {speaker.id: speaker.name for speaker in document.speakers}

    assert names[document.statements[1].speaker] == expected


def _span(text, start, end):
    return Span(start, end).cut(text)


INTERVIEW = (
    "Ada Lima's book is out.\n\nOda Review: You said that it rains. Is that so?\n\n"
    "Ada Lima: It is.\n\nOda Review: Why?\n\nAda Lima: It is wet.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two boards met. ¦[Neither board] <would say> {why}.", None),
        ("Two boards met. ¦[No official] <said> {why}.", None),
        ("Two boards met. ¦[Neither Oda nor Marsh] <said> {why}.", None),
        ("Two boards met. ¦[None of them] <said> {why}.", None),
        # a number, and an article
        ("Two boards met. ¦[No 10] <said> {why}.", "10"),
        ("Two boards met. ¦[The board] <said> {why}.", "board"),
    ],
)
def test_nobody_speaks(who, text, expected):
    """What nobody says has no speaker."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“You said it rained,” Ivo Lund told Ada Lima. “You did.”", "Ada Lima"),
        ("“You said it rained,” Ivo Lund shouted. Ada Lima left.", None),
        (INTERVIEW, "Ada Lima"),
    ],
)
def test_the_second_person_is_who_is_told(text, name):
    """“You” is who is spoken to, or who answers in an interview; else nobody knows."""
    document = claimtrack.parse(text)

    (said,) = (s for s in document.statements if s.source and s.source.text == "You")
    assert (said.speaker and document.speaker(said.speaker).name) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            (
                "Lund Party's health spokesman, Ivo Lund, accused Ada Lima of fraud. "
                "The mayor's spokesman said no."
            ),
            "spokesperson for mayor",
        ),
        (
            "The league said it would ask. A spokeswoman said: “We never comment.”",
            "spokesperson for league",
        ),
        ("Ada Lima was charged by Mrs. Moe. She denied it.", "Ada Lima"),
    ],
)
def test_who_speaks_last(text, name):
    """A spokesman has the principal that is named, or else the body last spoken of."""
    document = claimtrack.parse(text)

    assert document.speaker(document.statements[-1].speaker).name == name


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("“It rained,” Ivo Lund said on Sunday, according to Oda News.", "Ivo Lund"),
        # what is quoted within a quotation, or at the end of what somebody reports
        ("“Ivo Lund told me, ‘Go home’,” said Ada Lima.", "Ada Lima"),
        ("Ada Lima said that Ivo Lund had shouted “no, never” at her.", "Ada Lima"),
    ],
)
def test_whose_quotation_goes_on(first, name):
    """The next paragraph goes on with a quotation, and not with who reports it."""
    document = claimtrack.parse(f"{first}\n\n“It was cold.”")

    assert document.speaker(document.statements[-1].speaker).name == name
