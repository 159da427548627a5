"""statement without a subject → who is left out."""

from __future__ import annotations

import attrs
import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.speakers.find import speaker_adder

MENTIONS = mention_adder(ENGLISH)
SPEAKERS = speaker_adder(ENGLISH)


@pytest.fixture
def sharing(mark):
    """Tell who says the last statement, which shares the source of the one before."""

    def tell(marked):
        document = mark(marked, MENTIONS)
        *_, shared, last = document.statements
        last = attrs.evolve(last, source=shared.source, same_source=shared.id)
        statements = (*document.statements[:-1], last)
        document = SPEAKERS(attrs.evolve(document, statements=statements))
        names = {speaker.id: speaker.name for speaker in document.speakers}
        return names.get(document.statements[-1].speaker)

    return tell


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[Ada Lima] <was asked> {to leave}.", None),
        ("¦[Ada Lima] <has also been told> {that it rained}.", None),
        ("¦<Asked> {about it}, Ada Lima left.", None),
        # not told, but telling
        ("¦[Ada Lima] <asked> {him to leave}.", "Ada Lima"),
        ("¦[Ada Lima] <has asked> {him to leave}.", "Ada Lima"),
        ("¦[Ada Lima] <was pleased> {that it rained}.", "Ada Lima"),
        ("It ¦<was ordered> {to leave} by [Ada Lima].", "Ada Lima"),
    ],
)
def test_the_told(who, text, expected):
    """The subject of a passive with a person is told, and nobody knows who tells."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[The court] <heard> {that it rained}.", None),
        ("¦[Oda County Court] <heard> {that it rained}.", None),
        ("¦[An inquest] <had heard> {it rained}.", None),
        ("¦[A court in Oda] <heard> {that it rained}.", None),
        # who has heard it says so
        ("¦[Ada Lima] <heard> {that it rained}.", "Ada Lima"),
        ("¦[Oda Steel Inc.] <has heard> {that it rained}.", "Oda Steel Inc."),
        ("¦[Residents] <heard> {that it rained}.", "Residents"),
        ("¦[The court] <said> {that it rained}.", "court"),
    ],
)
def test_what_a_court_hears(who, text, expected):
    """A court that hears something does not say it."""
    assert who(text) == [expected]


def test_what_one_has_been_told(mark):
    """“I am told” is what one says oneself."""
    document = mark(
        "¦[Ada Lima] <said>: {“I am told it rained.”} ¦[I] <am told> {it did}.",
        MENTIONS,
    )
    outer, inner = document.statements
    inner = attrs.evolve(inner, parent=outer.id)
    document = SPEAKERS(attrs.evolve(document, statements=(outer, inner)))

    assert [each.speaker for each in document.statements] == ["p1", "p1"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦<Blaming> {rain}, Ada Lima left.", "Ada Lima"),
        ("¦<Blaming> {“rain,”} Ada Lima left.", "Ada Lima"),
        ("¦<Blaming> {rain}, Oda’s chief left.", "Oda’s chief"),
        # nobody who does anything follows the comma
        ("¦<Blaming> {rain}, Ada Lima, a nurse.", None),
        ("¦<Blaming> {rain}, and Ada Lima left.", None),
        ("¦<Blaming> {rain}. Ada Lima left.", None),
        ("¦<Blaming> {rain} Ada Lima left.", None),
        ("¦<Blaming> {rain},", None),
        ("¦<Blaming> {rain}, Ada Lima", None),
    ],
)
def test_a_participle_opens_the_sentence(who, text, expected):
    """A participle at the beginning has the subject of the clause behind the comma."""
    assert who(text) == [expected]


def test_a_source_behind_the_comma(who):
    """Who says something behind the comma is a subject, whatever stands between."""
    text = "¦<Blaming> {rain}, ¦[Ada Lima], a nurse, <said> {no}."
    assert who(text) == ["Ada Lima"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When ¦[Roy] <denied> {it}, Ada Lima left, ¦<blaming> {rain}.", "Ada Lima"),
        (
            "In Reno, ¦[which] <wants> {it}, Ada Lima left, ¦<citing> {rain}.",
            "Ada Lima",
        ),
        ("¦<Asked> {about it}, Ada Lima laughed, ¦<saying> {no}.", "Ada Lima"),
        # one clause only
        ("¦[Ada Lima] <denied> {it}, ¦<blaming> {rain}.", "Ada Lima"),
        ("¦[Ada Lima], ¦[who] <denied> {it}, wept, ¦<blaming> {rain}.", "Ada Lima"),
        # a verb behind a comma is none that joins clauses
        ("¦[Ada Lima] <denied> {it}, Roy left, ¦<but said> {it rained}.", "Ada Lima"),
    ],
)
def test_a_participle_behind_the_main_clause(sharing, text, expected):
    """Behind a clause and its main clause, a participle has the main subject."""
    assert sharing(text) == expected
