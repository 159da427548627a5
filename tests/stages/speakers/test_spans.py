"""source → the mention in it that speaks."""

from __future__ import annotations

import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.span import Span
from claimtrack.stages.mentions.find import mention_adder
from claimtrack.stages.speakers.spans import SourceSpans
from claimtrack.stages.speakers.words import PeopleWords
from claimtrack.testing import news

ADD = mention_adder(ENGLISH)
WORDS = PeopleWords.of(ENGLISH)
RULES = claimtrack.Parser(weights=None)


@given(news())
def test_the_one_who_speaks_is_in_the_source(text):
    """Whatever is cited or mentioned lies inside the source."""
    document = RULES.parse(text)
    spans = SourceSpans(document, WORDS)
    for statement in document.statements:
        source = statement.source
        if source is not None:
            assert source.start <= spans.cited(source).start
            assert spans.cited(source).end <= source.end
            mention = spans.mention(source)
            assert mention is None or source.covers(mention)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The head of Marsh Watch and editor of Oda, Ada Lima", "Ada Lima"),
        ("A co-author, the noted chemist Ada Lima", "the noted chemist Ada Lima"),
        ("The board’s chair, Ada Lima", "Ada Lima"),
        # words between a name and the role of another
        ("Oda voice actor Ada Lima", "actor Ada Lima"),
        ("UN Chief of Staff Ada Lima", "Staff Ada Lima"),
        ("UN Chief of Oda Lake", "UN Chief of Oda Lake"),
        ("Oda Council (OC) spokesman Ada Lima", "spokesman Ada Lima"),
        # two phrases, of which a clause begins with the second
        ("A move the harbour board", "the harbour board"),
        # neither a preposition nor a list introduces a name
        ("A clerk ### of Oda Lake", "A clerk"),
        ("Ada Lima and Ivo Lund", "Ada Lima and Ivo Lund"),
        (
            "Ada Lima, boss of Oda, the parent of pilot Ivo Lund",
            "Ada Lima, boss of Oda",
        ),
    ],
)
def test_mentions(mark, source, expected):
    """The name that a noun before it introduces is who speaks, or else the widest."""
    document = mark(f"{source} left.", ADD)
    found = SourceSpans(document, WORDS).mention(
        Span(0, len(source)).cut(document.text)
    )

    assert found.text == expected


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("He died of flu, the ministry said.", "flu, the ministry", "the ministry"),
        ("He was hit, said Ada Lima, the mayor.", "Ada Lima, the mayor", "Ada Lima, the mayor"),
    ],
)  # fmt: skip
def test_an_adjunct_does_not_speak(mark, text, source, expected):
    """What stands behind a preposition is no part of the subject behind the comma."""
    document = mark(text, ADD)
    start = text.index(source)
    found = SourceSpans(document, WORDS).mention(
        Span(start, start + len(source)).cut(document.text)
    )

    assert found.text == expected


def test_an_owner_does_not_speak_for_a_person(who):
    """Whose somebody is does not say it, but a body says what its figures do."""
    assert who("¦[The city’s finance chief] <said> {no}.") != ["city"]
    assert who("¦[The city’s figures] <say> {no}.") == ["city"]
