"""paragraph → dateline: "OSLO (Oda Press) —", where the news was written."""

from __future__ import annotations

from functools import cache
from typing import Final

from claimtrack.model.document import Document
from claimtrack.model.span import Span
from claimtrack.text.patterns import Pattern, compile_pattern

_PARAGRAPHS: Final = 4  # a headline, a byline and a date may stand before it


@cache
def _dateline() -> Pattern[str]:
    """Find a town in capitals, its region, an agency in brackets, and a dash."""
    return compile_pattern(
        r"""
        \p{Lu}{3,30}+ (?: \s \p{Lu}{2,30}+ ){0,3}+        # NEW YORK
        (?: , \s [\p{L}.]{2,30}+ (?: \s \p{L}++ )?+ )?+  # Ill.
        (?:
            \s? \( [\p{L}.\s]{2,30}+ \) \s?+ [_–—-]{1,2}+ # (Oda Press) —
            | \s [_–—-]{1,2}+ (?= \s )
        )
        """
    )


def find_dateline(document: Document) -> Span:
    """
    Find the dateline of a text; an empty span if there is none.

    Args:
        document: The document, with paragraphs.
    """
    for paragraph in document.paragraphs[:_PARAGRAPHS]:
        found = _dateline().match(document.text, paragraph.start, paragraph.end)
        if found is not None:
            return Span(found.start(), found.end())
    return Span(0, 0)
