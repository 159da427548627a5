"""How statements stand to each other, and what nobody says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.relation import Relation, RelationKind, Unclaimed
from claimtrack.model.span import Excerpt


@given(st.sampled_from(RelationKind))
def test_kinds_are_kept_as_plain_strings(kind):
    """A kind of ours and a custom one look the same, whichever way they were given."""
    relation = Relation(kind, "s1", "s2")

    assert relation == Relation(kind.value, "s1", "s2")
    assert type(relation.kind) is str
    assert relation.kind == kind


def test_custom_kinds_are_kept():
    """A custom parser may give a kind of its own."""
    assert Relation("mocks", "s1", None).kind == "mocks"


@pytest.mark.parametrize("kind", RelationKind)
def test_kinds_are_verbs(kind):
    """A kind reads as what the one statement does to the other: denies, explains."""
    assert kind.value == kind.name.lower()
    assert kind.value.endswith("s")


def test_silence_is_an_excerpt():
    """A fact of silence has a place and words; nobody in particular need be silent."""
    silence = Unclaimed(0, 10, "no comment", "no_comment")

    assert isinstance(silence, Excerpt)
    assert silence.speaker is None
