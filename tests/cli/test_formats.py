"""Tests of documents in the formats of the command line."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.cli.formats import DOCUMENT_FORMATS, TIMES_FORMATS, Item, Look
from claimtrack.model.document import Document
from claimtrack.testing import documents

ITEMS = st.lists(documents().map(lambda document: Item("a.txt", document)), max_size=2)
SEVERAL = Look(several=True)


@given(ITEMS)
def test_json_of_several_is_an_array(items):
    """However many could be read, several files give an array."""
    found = json.loads("".join(DOCUMENT_FORMATS["json"](items, SEVERAL)))

    assert found == json.loads(json.dumps([i.document.to_dict() for i in items]))


@given(documents())
def test_json_of_one_is_an_object(document):
    """A single file gives its document."""
    found = json.loads("".join(DOCUMENT_FORMATS["json"]([Item("a", document)], Look())))

    assert found == json.loads(json.dumps(document.to_dict()))


@given(ITEMS)
def test_jsonl_has_a_line_each(items):
    """There are as many lines as documents."""
    assert "".join(DOCUMENT_FORMATS["jsonl"](items, Look())).count("\n") == len(items)


@given(ITEMS)
def test_times_of_several_are_an_array_each(items):
    """Several files give an array of arrays, in the same order."""
    found = json.loads("".join(TIMES_FORMATS["json"](items, SEVERAL)))

    assert [len(times) for times in found] == [len(i.document.times) for i in items]


@pytest.mark.parametrize("formats", [DOCUMENT_FORMATS, TIMES_FORMATS])
def test_nothing_gives_next_to_nothing(formats):
    """Without a readable file, only an empty array may be written."""
    for name, write in formats.items():
        assert "".join(write([], Look())) == "", name
        assert "".join(write([], SEVERAL)) in ("", "[]\n"), name


@pytest.mark.parametrize("formats", [DOCUMENT_FORMATS, TIMES_FORMATS])
def test_text_has_a_blank_line_between_documents(formats):
    """One can see where a document ends."""
    items = [Item("a.txt", Document("")), Item("b.txt", Document(""))]

    assert "\n\nb.txt" in "".join(formats["text"](items, SEVERAL))


def test_html_is_one_page():
    """Several documents stand on one page."""
    items = [Item("a.txt", Document("")), Item("b.txt", Document(""))]
    page = "".join(DOCUMENT_FORMATS["html"](items, SEVERAL))

    assert page.count("<!DOCTYPE html>") == 1
    assert page.count("<h1>") == 2


def test_timex3_is_timeml():
    """The text comes as TimeML."""
    pieces = TIMES_FORMATS["timex3"]([Item("a.txt", Document("No."))], Look())

    assert "<TEXT>No.</TEXT>" in "".join(pieces)
