"""Tests of strings as safe pieces of HTML."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given

from claimtrack.export.html.elements import element, elements, line, raw_text
from claimtrack.testing import texts
from claimtrack.text.columns import one_line, without_controls


class Reader(HTMLParser):
    """Collects tags and text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, list]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        """Take note of a tag."""
        self.tags.append((tag, attributes))

    def handle_data(self, data):
        """Take note of text."""
        self.text += data


@given(texts())
def test_text_is_never_markup(text):
    """Whatever stands in a text is read back as text."""
    reader = Reader(raw_text(text))

    assert reader.tags == []
    assert reader.text == without_controls(text)


@given(texts())
def test_lines_are_never_markup(text):
    """The same holds for text on one line."""
    reader = Reader(line(text))

    assert (reader.tags, reader.text) == ([], one_line(text))


@given(texts())
def test_attributes_are_never_markup(text):
    """Whatever stands in an attribute is read back as its value."""
    assert Reader(element("p", title=text)).tags == [("p", [("title", one_line(text))])]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (element("p", "a", "b"), "<p>ab</p>"),
        (element("meta", charset="utf-8"), '<meta charset="utf-8">'),
        (element("p", class_="a", data_id="b"), '<p class="a" data-id="b"></p>'),
        (element("p", title=None), "<p></p>"),
        (elements("li", ["a", "b"]), "<li>a</li><li>b</li>"),
    ],
)
def test_elements_are_written_as_html_wants(made, expected):
    """Names, attributes and end tags are those of HTML."""
    assert made == expected
