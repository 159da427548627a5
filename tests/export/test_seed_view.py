"""The view of the seed article, as a careful reader reads it, in two widths."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimtrack.export.html import to_html
from claimtrack.export.text_view import to_text
from claimtrack.export.times_view import times_to_text
from claimtrack.model.document import Document
from tests.export.gold import gold_document

CASES = Path(__file__).parent / "cases"


@pytest.mark.parametrize(
    ("case", "options"),
    [
        ("green-zone.view.txt", {}),
        ("green-zone.narrow.txt", {"width": 48, "explain": True}),
    ],
)
def test_the_view_reads_as_it_should(case, options):
    """The page is the one that a person wrote down and liked."""
    view = to_text(gold_document(), name="green-zone.txt", **options)

    assert view == (CASES / case).read_text("utf-8")


def test_the_times_read_as_they_should():
    """Words and values stand side by side."""
    assert times_to_text(gold_document(), name="green-zone.txt").splitlines() == [
        "green-zone.txt · published Thu 8 Jul 2021 · 4 time expressions",
        "  Thursday           2021-07-08          date, day",
        "  Last June          2021-06             date, month",
        "  early on Thursday  2021-07-08 (start)  date, day",
        "  0200 a.m.          2021-07-08T02:00    time, minute",
    ]


def test_the_page_shows_every_statement_and_the_denial():
    """The HTML page lists all, and shows the denial at both of its ends."""
    page = to_html(gold_document(), name="green-zone.txt")

    assert page.count('<a class="ref"') == 18
    assert page.count("↳ denies") == page.count("↰ denied by") == 1


def test_the_document_comes_back():
    """The dictionary of the article gives an equal document."""
    document = gold_document()

    assert Document.from_dict(document.to_dict()) == document
