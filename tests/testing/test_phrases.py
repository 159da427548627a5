"""The building blocks of made-up news fit together."""

from __future__ import annotations

import pytest

from claimtrack.testing import phrases

TABLES = ("NAMES", "CLAUSES", "CHARGES", "TIMES", "PLATFORMS", "VERBS")


@pytest.mark.parametrize("table", TABLES)
def test_phrases_are_tidy(table):
    """No phrase has blanks at its ends, ends in a stop of its own or stands twice."""
    found = getattr(phrases, table)

    assert len(set(found)) == len(found)
    for phrase in found:
        assert phrase == " ".join(phrase.split())
        assert not phrase.endswith((",", "?", "!"))
