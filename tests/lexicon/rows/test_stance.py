"""Rows about stance say what a word does to a claim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import LexiconError
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.stance import Concept, CueRole, StanceCue


@given(st.sampled_from(CueRole))
def test_each_role_has_a_word(role):
    """English has a cue, or a negation of the function words, for each role."""
    assert any(row.role is role for row in ENGLISH.of(StanceCue))


@pytest.mark.parametrize(
    "row", [*ENGLISH.of(StanceCue), *ENGLISH.of(Concept)], ids=lambda row: row.words[0]
)
def test_rows_are_well_spelled(row):
    """Each row passes its own check: no form is empty, doubled or without an example."""
    row.check()


@pytest.mark.parametrize("kind", [StanceCue, Concept])
def test_a_form_must_stand_in_its_example(kind):
    """A row whose example does not show it is refused."""
    what = CueRole.HOAX if kind is StanceCue else "hoax"
    with pytest.raises(LexiconError, match="example"):
        kind("bunkum", what, example="It rained.").check()


def test_a_concept_has_no_relations_unless_it_is_told():
    """Opposites, converses and the rest are named in the row."""
    row = Concept("sleep", "sleep", example="They sleep.")

    assert (row.opposite, row.converse, row.mutual, row.thing) == ("", "", False, False)
