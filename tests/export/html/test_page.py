"""Tests of the page for a browser."""

from __future__ import annotations

import datetime as dt
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.export.html import to_html, to_html_page
from claimtrack.export.wording import UNDATED
from claimtrack.model.document import Document
from claimtrack.model.when import TimeExpression, TimeType
from claimtrack.testing import documents
from claimtrack.text.columns import without_controls

VOID = {"meta"}


class Reader(HTMLParser):
    """Collects the text of articles, ids, links; checks that tags are nested."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.articles: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        """Take note of a tag."""
        given = dict(attributes)
        self.tags.add(tag)
        if tag not in VOID:
            self.open.append(tag)
        if tag == "article":
            self.articles.append("")
        if "id" in given:
            self.ids.append(given["id"])
        if "href" in given:
            self.links.append(given["href"].removeprefix("#"))

    def handle_endtag(self, tag):
        """Check that it closes what is open."""
        assert self.open.pop() == tag

    def handle_data(self, data):
        """Take note of text."""
        if "article" in self.open:
            self.articles[-1] += data


@given(st.lists(documents(), min_size=1, max_size=2), st.booleans())
def test_the_page_is_whole(many, explain):
    """Tags are nested, ids are unique, links lead somewhere, and the texts are there."""
    items = [(f"{number}.txt", document) for number, document in enumerate(many)]
    reader = Reader(to_html_page(items, explain=explain))

    assert reader.articles == [without_controls(document.text) for document in many]
    assert len(set(reader.ids)) == len(reader.ids)
    assert set(reader.links) <= set(reader.ids)


@given(documents())
def test_the_page_is_utf_8(document):
    """The page can be written to a file."""
    to_html(document).encode()


def test_needs_nothing_else():
    """There is no script, no image, and nothing to load from elsewhere."""
    page = to_html(Document("He said no."), name="a.txt")

    assert not {"script", "link", "img", "iframe"} & Reader(page).tags
    assert "http" not in page
    assert "url(" not in page


def test_is_light_or_dark_as_the_browser_is():
    """The style follows the setting of whoever reads."""
    assert "prefers-color-scheme: dark" in to_html(Document(""))


def test_names_the_text():
    """Name and publication date stand at the top."""
    page = to_html(Document("", dt.date(2021, 7, 8)), name="<a>.txt")

    assert "<h1>&lt;a&gt;.txt</h1>" in page
    assert "published Thu 8 Jul 2021 · 0 statements" in page


def test_a_hostile_text_stays_a_text():
    """Markup in a text is shown, not obeyed."""
    page = to_html(Document("</article><script>alert(1)</script>"))

    assert "<script" not in page


def test_each_document_is_a_part_of_its_own():
    """Several documents stand on one page, one below the other."""
    assert "<h1>" not in to_html_page([])
    assert to_html_page([("a", Document("")), ("b", Document(""))]).count("<h1>") == 2


def test_a_key_tells_the_marks():
    """The page shows how each kind of mark looks, before the text and outside of it."""
    page = to_html(Document("He said no."))
    head = page.partition("<article")[0]

    for kind in ("source", "cue", "content", "time", "unclaimed"):
        assert f">{kind}</span>" in head
    assert Reader(page).articles == ["He said no."]


def test_an_x_is_explained_where_there_is_one():
    """Whoever left out the date of publication learns what an X stands for."""
    monday = TimeExpression(0, 6, "Monday", TimeType.DATE, "XXXX-WXX-1")

    assert UNDATED in to_html(Document("Monday", times=(monday,)))
    assert UNDATED not in to_html(Document("Monday"))
