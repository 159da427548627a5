"""The frame of the page: head, style, one article a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Final

from claimtrack.export.html.elements import element, line
from claimtrack.export.html.listing import Listing
from claimtrack.export.html.marked_text import marked_text
from claimtrack.export.outline import Outline
from claimtrack.export.wording import day
from claimtrack.model.document import Document

_SHADES: Final = 8
"""How many colours for speakers the style sheet has."""

_KINDS: Final = ("source", "cue", "content", "time", "unclaimed")
"""The kinds of marks that the text may have."""


def to_html(document: Document, *, name: str = "", explain: bool = False) -> str:
    """
    Write a document as a page for a browser.

    The page needs no other file and no script.  It follows the browser in
    being light or dark, and can be read by a screen reader.

    Args:
        document: The document.
        name: What to call the text in the heading, such as its file.
        explain: Whether the reasons for each finding are open from the beginning.

    >>> "<title>memo.txt</title>" in to_html(Document("He said no."), name="memo.txt")
    True
    """
    return to_html_page([(name, document)], explain=explain)


def to_html_page(
    items: Iterable[tuple[str, Document]], *, explain: bool = False
) -> str:
    """
    Write several documents as one page.

    Args:
        items: The name of each document, and the document.
        explain: Whether the reasons for each finding are open from the beginning.
    """
    parts = list(items)
    several = len(parts) > 1
    # Several documents have statements of the same ids, and a page must not.
    bodies = [
        _document(name, document, f"d{number}-" if several else "", explain=explain)
        for number, (name, document) in enumerate(parts, 1)
    ]
    title = ", ".join(line(name) for name, _ in parts if name) or "claimtrack"
    # Inside the page, so that it can be mailed or filed as it is.
    style = files("claimtrack.export.html").joinpath("style.css").read_text("utf-8")
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", title),
        element("style", style),
    )
    page = element("html", head, element("body", element("main", *bodies)), lang="en")
    return f"<!DOCTYPE html>\n{page}\n"


def _key() -> Iterator[str]:
    """Show how each kind of finding looks in the text."""
    for kind in _KINDS:
        yield element("span", kind, class_=f"{kind} shade-0")
        yield " "


def _document(name: str, document: Document, prefix: str, *, explain: bool) -> str:
    outline = Outline(document)
    shades = _shades(outline)
    text = marked_text(outline, shades, prefix)
    listing = Listing(outline, shades, prefix, explain=explain).html()
    return element(
        "section",
        _header(name, document, outline),
        element("article", text, dir="auto", aria_label="text"),
        element("section", listing, class_="findings", aria_label="findings"),
        class_="document",
    )


def _shades(outline: Outline) -> dict[str | None, str]:
    """Give each speaker the class of a colour; nobody has none."""
    shades: dict[str | None, str] = {None: "shade-none"}
    for number, group in enumerate(outline.groups()):
        if group.speaker:
            # Colours repeat after eight: more are hard to tell apart, above all on a
            # tinted ground.
            shades[group.speaker.id] = f"shade-{number % _SHADES}"
    return shades


def _header(name: str, document: Document, outline: Outline) -> str:
    published = document.published
    about = [f"published {day(published)}"] if published else []
    about.append(outline.counts())
    return element(
        "header",
        element("h1", line(name) or "Document"),
        element("p", line(" · ".join(about))),
        element("p", *_key(), class_="key"),
    )
