"""
For the tests of those who extend claimtrack, and for our own.

Strategies for Hypothesis, and checks that a custom parser keeps the rules::

    from hypothesis import given
    from claimtrack.testing import check_time_parser, news

    def test_it_conforms():
        check_time_parser(fiscal_years, finds="It fell in fiscal 2021.")

    @given(news())
    def test_it_only_adds(text): ...

The package needs Hypothesis: ``pip install 'claimtrack[test]'``.
"""

from __future__ import annotations

from claimtrack.errors import MissingExtraError

try:
    import hypothesis as _hypothesis  # noqa: F401  only to see whether it is there
except ImportError as error:
    raise MissingExtraError("test", "claimtrack.testing") from error

from claimtrack.testing.conformance import (
    check_relation_parser,
    check_statement_parser,
    check_time_parser,
)
from claimtrack.testing.documents import documents
from claimtrack.testing.rows import lexicon_rows
from claimtrack.testing.texts import (
    exchanges,
    news,
    published_dates,
    quotations,
    texts,
)

__all__ = [
    "check_relation_parser",
    "check_statement_parser",
    "check_time_parser",
    "documents",
    "exchanges",
    "lexicon_rows",
    "news",
    "published_dates",
    "quotations",
    "texts",
]
