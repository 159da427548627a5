"""Tests of the text with its findings marked."""

from __future__ import annotations

import html
import re

from hypothesis import given

from claimtrack.export.html.marked_text import marked_text
from claimtrack.export.outline import Outline
from claimtrack.model.document import Document
from claimtrack.model.evidence import Evidence
from claimtrack.model.relation import Unclaimed
from claimtrack.model.span import Span
from claimtrack.model.statement import Act, Form, Statement
from claimtrack.model.when import TimeExpression, TimeType
from claimtrack.testing import documents
from claimtrack.text.columns import without_controls

TEXT = "On Monday she denied that he said it was so. Nobody commented."


def at(words: str):
    """Cut words out of the text of the example."""
    start = TEXT.index(words)
    return Span(start, start + len(words)).cut(TEXT)


def marked(document: Document, prefix: str = "") -> str:
    """Mark a text whose speakers all have the same colour."""
    shades = dict.fromkeys([speaker.id for speaker in document.speakers], "shade-1")
    return marked_text(Outline(document), {None: "shade-none", **shades}, prefix)


def plain(page: str) -> str:
    """Take all tags out of a piece of HTML."""
    return html.unescape(re.sub(r"<[^>]*>", "", page))


DENIAL = Statement(
    *("s1", at("she"), at("denied"), (at("that he said it was so"),), Form.INDIRECT),
    act=Act.DENY,
    evidence=(Evidence("cue-verb"),),
)
INNER = Statement("s2", at("he said"), None, (at("it was so"),), Form.INDIRECT)


@given(documents())
def test_the_text_is_all_there(document):
    """Without the tags, the characters are those of the text, in their order."""
    assert plain(marked(document)) == without_controls(document.text)


@given(documents())
def test_every_statement_is_linked_once(document):
    """Each statement has one link from its place in the text to the list."""
    links = re.findall(r'href="#d1-(s\d+)"', marked(document, "d1-"))

    assert sorted(links) == sorted(s.id for s in document.statements)


def test_marks_source_cue_and_content():
    """Each part of a statement has its class."""
    page = marked(Document(TEXT, None, (DENIAL,)))

    assert 'class="source shade-none"' in page
    assert 'class="cue deny shade-none"' in page
    assert 'class="content shade-none"' in page


def test_tells_the_rule_on_hovering():
    """What is marked says why it was found."""
    assert 'title="s1 she – why: cue-verb"' in marked(Document(TEXT, None, (DENIAL,)))


def test_marks_a_statement_inside_another():
    """What is told inside somebody's words looks different from these."""
    page = marked(Document(TEXT, None, (DENIAL, INNER)))

    assert re.search(
        r'<mark class="content shade-none inner" title="s2 he said · s1', page
    )


def test_marks_times_and_silence():
    """Times and facts about silence are marked, but not as anybody's words."""
    monday, silence = at("Monday"), at("Nobody commented")
    time = TimeExpression(
        *(monday.start, monday.end, monday.text, TimeType.DATE, "2021-07-05"),
        rule="weekday",
        id="t1",
    )
    unclaimed = Unclaimed(silence.start, silence.end, silence.text, "no_comment")
    page = marked(Document(TEXT, times=(time,), unclaimed=(unclaimed,)))

    assert (
        '<span class="time" title="t1 2021-07-05 · rule “weekday”">Monday</span>'
        in page
    )
    assert '<span class="unclaimed" title="no comment">' in page
    assert "<mark" not in page


def test_tells_of_the_innermost_only():
    """Of many statements inside each other, the page names the last few."""
    content = (at(TEXT),)
    many = tuple(
        Statement(f"s{number}", None, None, content, Form.DIRECT) for number in range(9)
    )
    page = marked(Document(TEXT, None, many))

    assert 'title="s8 unnamed · s7 unnamed · s6 unnamed · s5 unnamed"' in page


def test_an_empty_text_has_no_marks():
    """Nothing is nothing, marked or not."""
    assert marked(Document("")) == ""


def test_a_link_stands_where_the_statement_begins():
    """The link to the list stands in front of the first words of the content."""
    page = marked(Document(TEXT, None, (INNER,)))

    assert re.search(r'id="at-s2" [^>]*></a><mark [^>]*>it was so</mark>', page)
