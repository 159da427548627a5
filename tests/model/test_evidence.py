"""Why something was found, and what could not be read."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from claimtrack.model.evidence import Evidence, Note
from claimtrack.testing import documents


@given(documents())
def test_evidence_has_a_place_or_none(document):
    """Both ends of what a rule saw are there, or neither is."""
    for statement in document.statements:
        for each in statement.evidence:
            assert (each.start is None) == (each.end is None)


def test_evidence_may_have_seen_no_words():
    """A reason without particular words has no place."""
    assert Evidence("default") == Evidence("default", None, None)


@pytest.mark.parametrize("value", [Evidence("r", 0, 1), Note("code", 0, 1, "It is.")])
def test_they_are_values(value):
    """Evidence and notes are equal by what they say, and never change."""
    assert attrs.evolve(value) == value
    assert len({value, attrs.evolve(value)}) == 1
