"""Rows about words that tie one statement to another."""

from __future__ import annotations

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.relations import ShortName, Tie, TieWord


def test_every_tie_has_words():
    """There are words for each way in which statements are tied."""
    assert {row.tie for row in ENGLISH.of(TieWord)} == set(Tie)


def test_short_names_stand_for_longer_ones():
    """A short name is not what it stands for."""
    for row in ENGLISH.of(ShortName):
        assert row.stands_for == row.stands_for.lower().strip() != ""
        assert row.stands_for not in row.words
