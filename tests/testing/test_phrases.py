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


@pytest.mark.parametrize("frame", phrases.EXCHANGES)
def test_an_exchange_has_somebody_in_it(frame):
    """Each frame of an exchange names somebody, and nothing of it stays open."""
    filled = frame.format(name="Ann Roy", other="Eva Lee", clause="it rained")

    assert "Ann Roy" in filled or "Eva Lee" in filled
    assert not {"{", "}"} & set(filled)


def test_persons_are_among_the_names():
    """Whoever reacts to somebody has a name that stands in the other table, too."""
    assert set(phrases.PERSONS) < set(phrases.NAMES)
