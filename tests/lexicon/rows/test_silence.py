"""Rows about facts of silence."""

from __future__ import annotations

import pytest

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.silence import UnclaimedSign

KINDS = {"no_claim_of_responsibility", "no_comment"}


def test_the_table_knows_both_kinds():
    """Responsibility that nobody claims and comments that nobody makes are told apart."""
    assert {row.kind for row in ENGLISH.of(UnclaimedSign)} == KINDS


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Nobody has claimed responsibility.", ["no_claim_of_responsibility"]),
        ("The rebels claimed responsibility.", []),
        ("The firm did not respond to a request for comment.", ["no_comment"]),
        ("The firm responded to a request for comment.", []),
    ],
)
def test_most_signs_want_a_negation(text, kinds):
    """What tells of silence under a negation tells of speech without it."""
    assert [each.kind for each in claimtrack.parse(text).unclaimed] == kinds
