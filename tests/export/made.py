"""Statements made by hand, of which something is told."""

from __future__ import annotations

from claimtrack.model.span import Span
from claimtrack.model.statement import Form, Statement

TEXT = "He said no."
SOURCE, CUE, CONTENT = (
    Span(start, end).cut(TEXT) for start, end in ((0, 2), (3, 7), (8, 10))
)


def said(key: str, speaker: str | None = None, **more) -> Statement:
    """Make a statement."""
    return Statement(
        key, SOURCE, CUE, (CONTENT,), Form.INDIRECT, speaker=speaker, **more
    )
