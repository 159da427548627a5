"""The text with everything marked in it that was found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

import attrs

from claimtrack.export.acts import denies
from claimtrack.export.html.elements import element, raw_text
from claimtrack.export.outline import Outline
from claimtrack.export.wording import meaning
from claimtrack.model.span import Span
from claimtrack.model.statement import Statement

_MOST_TOLD: Final = 4
"""How many marks are told of on hovering, the innermost first."""


@attrs.frozen
class Mark:
    """
    A stretch of the text that is to look different.

    Args:
        span: Where.
        kind: Why: "content", "source", "cue", "cue deny", "time" or "unclaimed".
        told: What is told about it on hovering.
        shade: The class of its speaker's colour; "" for none.
    """

    span: Span
    kind: str
    told: str
    shade: str = ""


def marked_text(outline: Outline, shades: dict[str | None, str], prefix: str) -> str:
    """
    Give the text as HTML with its findings marked.

    The characters are those of the text, but for control characters, so that
    what is copied from the page is what was given.

    Args:
        outline: The document.
        shades: The class for the colour of each speaker.
        prefix: What all ids of this document begin with.
    """
    text = outline.document.text
    marks = list(_marks(outline, shades))
    opening: defaultdict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        opening[mark.span.start].append(mark)
    links = _links(outline, prefix)
    # Marks overlap at will, and elements must not, so the text is cut at every edge.
    edges = {edge for mark in marks for edge in (mark.span.start, mark.span.end)}
    cuts = sorted({0, len(text), *edges, *links})
    pieces: list[str] = []
    active: list[Mark] = []
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        active = [mark for mark in active if mark.span.end > start]
        active += opening.get(start, ())
        pieces += links.get(start, ())
        pieces.append(_piece(text[start:end], active))
    return "".join(pieces)


def _marks(outline: Outline, shades: dict[str | None, str]) -> Iterator[Mark]:
    document = outline.document
    for statement in document.statements:
        speaker = outline.speaker(statement.speaker)
        shade = shades[speaker.id if speaker else None]
        told = _told(outline, statement)
        for piece in statement.content:
            yield Mark(piece, "content", told, shade)
        if statement.source:
            yield Mark(statement.source, "source", f"source of {statement.id}", shade)
        if statement.cue:
            kind = "cue deny" if denies(statement) else "cue"
            yield Mark(statement.cue, kind, f"cue of {told}", shade)
    for time in document.times:
        # Times last, since the innermost mark is told first, and they are the shortest.
        yield Mark(time, "time", f"{time.id} {meaning(time)} · rule “{time.rule}”")
    for fact in document.unclaimed:
        yield Mark(fact, "unclaimed", fact.kind.replace("_", " "))


def _told(outline: Outline, statement: Statement) -> str:
    rules = ", ".join(one.rule for one in statement.evidence)
    why = f" – why: {rules}" if rules else ""
    return f"{statement.id} {outline.who_and_where(statement)}{why}"


def _links(outline: Outline, prefix: str) -> dict[int, list[str]]:
    """Make for the beginning of each statement a link to where it is listed."""
    links: defaultdict[int, list[str]] = defaultdict(list)
    for statement in outline.document.statements:
        if statement.content:
            # Its sign comes from the style sheet, to stay out of what is copied.
            link = element(
                "a",
                class_="ref",
                id=f"{prefix}at-{statement.id}",
                href=f"#{prefix}{statement.id}",
                data_id=statement.id,
                aria_label=f"statement {statement.id}",
            )
            links[min(piece.start for piece in statement.content)].append(link)
    return links


def _piece(words: str, active: list[Mark]) -> str:
    if not active or not words:
        return raw_text(words)
    kinds = dict.fromkeys(mark.kind for mark in active)
    # Of statements inside each other, the inner one, which opens last, gives the colour.
    shade = next((mark.shade for mark in reversed(active) if mark.shade), "")
    contents = sum(mark.kind == "content" for mark in active)
    classes = [*kinds, shade, "inner" if contents > 1 else ""]
    return element(
        "mark" if contents else "span",
        raw_text(words),
        class_=" ".join(filter(None, classes)),
        title=" · ".join(mark.told for mark in active[: -_MOST_TOLD - 1 : -1]),
    )
