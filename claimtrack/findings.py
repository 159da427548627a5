"""What a custom parser found, checked before it becomes a part of a document."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from claimtrack.errors import FindingError
from claimtrack.model.relation import Relation
from claimtrack.model.span import Excerpt
from claimtrack.model.statement import Statement
from claimtrack.model.when import TimeExpression


def check_time(parser: str, found: TimeExpression, text: str) -> None:
    """
    Check that a time expression stands in the text.

    Args:
        parser: The name of the parser.
        found: What it found.
        text: The whole text.

    Raises:
        FindingError: If other words stand at its place, or none.
    """
    _check_excerpt(parser, found, found, text)


def check_statement(parser: str, found: Statement, text: str) -> None:
    """
    Check that all words of a statement stand in the text.

    Args:
        parser: The name of the parser.
        found: What it found.
        text: The whole text.

    Raises:
        FindingError: If some do not, if it has no content, or if its confidence is no
            probability.
    """
    if not found.content:
        raise FindingError(parser, found, "it has no content; give it some")
    _check_confidence(parser, found)
    for part in (found.source, found.cue, *found.content, found.addressee):
        _check_excerpt(parser, found, part, text)
    for place in (found.platform, found.said_at, *found.evidence):
        if place is not None and place.end is not None:
            _check_end(parser, found, place.end, text)


def check_relation(
    parser: str, found: Relation, ids: Collection[str], text: str
) -> None:
    """
    Check that a relation leads from a statement of the document to another.

    Args:
        parser: The name of the parser.
        found: What it found.
        ids: The ids of all statements, in a set or the like.
        text: The whole text.

    Raises:
        FindingError: If it does not, if the words of its allegation do not stand in the
            text, or if its confidence is no probability.
    """
    for end in (found.origin, found.target):
        if end is not None and end not in ids:
            reason = f"there is no statement {end!r}; use the ids of statements"
            raise FindingError(parser, found, reason)
    # Nobody denies or explains a statement by itself; it mostly is a loop that was off
    # by one.
    if found.origin == found.target:
        reason = "it leads from a statement to itself; leave it out"
        raise FindingError(parser, found, reason)
    _check_confidence(parser, found)
    _check_excerpt(parser, found, found.allegation, text)


def _check_confidence(parser: str, found: Statement | Relation) -> None:
    if not 0 <= found.confidence <= 1:
        reason = f"its confidence is {found.confidence}; give one from 0 to 1"
        raise FindingError(parser, found, reason)


def _check_excerpt(parser: str, found: Any, part: Excerpt | None, text: str) -> None:
    """Refuse words that do not stand at their place in the text."""
    if part is None:
        return
    _check_end(parser, found, part.end, text)
    words, place = text[part.start : part.end], f"{part.start}:{part.end}"
    if not words:
        raise FindingError(
            parser, found, f"there are no words at {place}; leave it out"
        )
    if words != part.text:
        reason = f"the text has {words!r} at {place}; use Span.cut(text)"
        raise FindingError(parser, found, reason)


def _check_end(parser: str, found: Any, end: int, text: str) -> None:
    if end > len(text):
        reason = f"the text ends at {len(text)}, before {end}; use Span.cut(text)"
        raise FindingError(parser, found, reason)
