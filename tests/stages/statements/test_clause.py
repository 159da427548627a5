"""A reporting verb with its subject."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.clause import ends_behind, has_plural_subject

NAMES = st.sampled_from(("Lee", "Ann Roy", "Abu Nur", "Mrs. Oda"))


@given(NAMES, NAMES)
def test_two_names_are_a_plural_and_one_is_none(clauses, one, other):
    """A base form agrees with names that "and" joins, not with a single one."""
    both, (joined,) = clauses(f"{one} and {other} say it rained.")
    alone, (single,) = clauses(f"{one} say it rained.")

    assert has_plural_subject(both, joined)
    assert not has_plural_subject(alone, single)


@pytest.mark.parametrize(
    ("text", "plural"),
    [
        ("Officials say it rained.", True),
        ("Lee and Roy say it rained.", True),
        ("Some who were there argue.", True),
        ("People say it rained.", True),
        ("They say it rained.", True),
        ("The road say it rained.", False),
    ],
)
def test_a_base_form_wants_a_plural(clauses, text, plural):
    """Plural nouns, joined names and some pronouns are plural."""
    found, (clause,) = clauses(text)

    assert has_plural_subject(found, clause) is plural


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("It rained, Lee said.", True),
        ("It rained, Lee said on Monday.", True),
        ("The road, Lee said, is shut.", True),
        ("Lee said it rained.", False),
        ("Lee said no more of it.", False),
    ],
)
def test_a_clause_may_end_behind_its_verb(clauses, text, ends):
    """A full stop, a comma or a time and then one shows it."""
    found, (clause, *_) = clauses(text)

    assert ends_behind(found, clause.verb) is ends
