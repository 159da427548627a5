"""Tests of the findings beside the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.export.html.listing import Listing
from claimtrack.export.outline import Outline
from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence, Note
from claimtrack.model.people import Speaker, SpeakerKind
from claimtrack.model.relation import Relation
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Form, Platform, SaidAt, Statement
from claimtrack.testing import documents

TEXT = "Lee told us on Monday: no."
LEE, TOLD, US, MONDAY, NO = (
    Span(start, end).cut(TEXT)
    for start, end in ((0, 3), (4, 8), (9, 11), (15, 21), (23, 25))
)


def listing(document: Document, *, explain: bool = False, prefix: str = "") -> str:
    """List the findings of a document."""
    shades = {speaker.id: "shade-1" for speaker in document.speakers}
    outline = Outline(document)
    return Listing(outline, {None: "none", **shades}, prefix, explain=explain).html()


def statement(key: str, **more) -> Statement:
    """Make a statement about the text of the example."""
    return Statement(key, LEE, TOLD, (NO,), Form.DIRECT, **more)


@given(documents(), st.booleans())
def test_has_every_statement(document, explain):
    """Each statement is listed once, under the id that the text links to."""
    page = listing(document, explain=explain, prefix="d1-")

    for found in document.statements:
        assert page.count(f'<li id="d1-{found.id}">') == 1


def test_tells_the_circumstances():
    """Act, platform, addressee, time and parent stand below the words."""
    told = statement(
        "s2",
        act=Act.ACCUSE,
        platform=Platform("Twitter", "social"),
        addressee=US,
        said_at=SaidAt(MONDAY.start, MONDAY.end, "2021-07-05"),
        parent="s1",
    )
    page = listing(Document(TEXT, None, (statement("s1"), told)))

    assert (
        "accuse · on Twitter · to us · on Mon 5 Jul 2021 · told in"
        ' <a href="#s1">s1</a>' in page
    )


def test_links_relations():
    """A relation leads to the statement at its other end; a denial alarms."""
    both = (statement("s1"), statement("s2", act=Act.DENY))
    relations = (Relation("denies", "s2", "s1"), Relation("continues", "s2", "s1"))
    page = listing(Document(TEXT, None, both, (), (), relations))

    assert '↳ denies <a href="#s1">s1</a> (Lee)' in page
    assert '↰ denied by <a href="#s2">s2</a> (Lee)' in page
    assert 'continues <a href="#s1">s1</a>' in page
    assert page.count('class="bond alarming"') == 2
    assert '<b class="denial">' in page


def test_tells_a_denial_of_what_nobody_says():
    """A denial without a target says so."""
    relations = (Relation("denies", "s1", None),)
    page = listing(Document(TEXT, None, (statement("s1"),), (), (), relations))

    assert "↳ denies what no statement here says" in page


@pytest.mark.parametrize("explain", [True, False])
def test_opens_the_reasons_on_request(explain):
    """The reasons are always there, and open from the beginning on request."""
    told = statement("s1", confidence=0.5, evidence=(Evidence("cue-colon", 4, 8),))
    page = listing(Document(TEXT, None, (told,)), explain=explain)

    assert "<code>cue-colon</code> “<bdi>told</bdi>”" in page
    assert "confidence 0.50" in page
    assert ("<details open" in page) is explain


def test_names_the_speaker_and_his_roles():
    """The heading has the name, and below it stand the roles."""
    lee = Speaker("p1", "Ann Lee", SpeakerKind.PERSON, roles=("mayor", "doctor"))
    page = listing(Document(TEXT, None, (statement("s1", speaker="p1"),), (lee,)))

    assert '<h2 class="shade-1">Ann Lee</h2><p class="about">mayor; doctor</p>' in page


def test_lists_notes():
    """A note tells what could not be read, and where."""
    page = listing(Document(TEXT, notes=(Note("odd", 2, 3, "a < b"),)))

    assert "<li>a &lt; b (characters 2 to 3)</li>" in page


def test_of_nothing_is_nothing():
    """A document without findings has no list."""
    assert listing(Document("")) == ""
