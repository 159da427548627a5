"""A reporting verb and its subject."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.testing import news


@given(news())
def test_a_clause_begins_with_its_subject(clauses, text):
    """It begins no later than its verb."""
    _, all_ = clauses(text)
    for each in all_:
        assert each.head <= each.verb.core
        assert each.source is None or each.source[0] >= each.head


def test_a_far_subject_needs_content_behind_its_verb(clauses):
    """What stands before several commas is a subject only if content follows."""
    found, (near,) = clauses("Ann Roy, 63, a nurse, said it was over.")
    _, (none,) = clauses("The bridge is shut, too, said Lee.")

    assert near.source == (0, found.norm.index("said") - 1)
    assert none.subject is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The man whom Lee met in Rome said it rained.",
            "The man whom Lee met in Rome",
        ),
        (
            "Lee, who the mayor of Rome saw, said it rained.",
            "Lee, who the mayor of Rome saw",
        ),
        ("In Rome, Lee said it rained.", "Lee"),
        (
            "Lee, the author of “Cold Rivers,” a book on ice, said it rained.",
            "Lee, the author of “Cold Rivers,” a book on ice",
        ),
        ("After a talk on “Cold Rivers,” Lee said it rained.", "Lee"),
        ("In a letter sent soon after the mayor left, Lee said it rained.", "Lee"),
        ("In Rome, the mayor, Ann Lee, said it rained.", "the mayor, Ann Lee"),
        ("It rained, and Lee said it snowed.", "Lee"),
    ],
)
def test_the_subject_has_what_describes_it(clauses, words_of, text, source):
    """Relative clauses belong to it; what stands in front of it does not."""
    found, all_ = clauses(text)

    assert words_of(found, all_[-1].source) == source
