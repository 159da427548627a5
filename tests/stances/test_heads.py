"""The subject of a claim may only tell whose something is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.heads import has_other_head
from tests.stances.beside import VOCABULARY, beside

CLAIM = "The Osk dam was closed"


def other_head(text, claim=CLAIM):
    return has_other_head(*beside(claim, text), VOCABULARY)


@given(st.text())
def test_a_claim_is_about_its_own_subject(text):
    """Beside itself a claim has no other head."""
    assert not other_head(text, text)


@given(st.sampled_from(["road", "keeper", "brewery", "choir"]))
def test_a_noun_behind_the_subject_is_the_head(noun):
    """What stands behind the name of a dam, with or without a mark, is no dam."""
    assert other_head(f"Osk dam {noun} was closed")
    assert other_head(f"Osk dam's {noun} was closed")


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (CLAIM, "Osk dam was closed"),
        (CLAIM, "Osk dam quietly closed"),
        (CLAIM, "Osk dam plans to close"),
        (CLAIM, "Osk Dam Road Was Closed"),
        (CLAIM, "Osk dam, road and rail closed"),
        ("North Osk plans a dam", "North Osk leader Kim Lee planned a dam"),
        ("A dam was closed", "A dam keeper was sacked"),
    ],
)
def test_verbs_adverbs_and_titles_are_no_heads(claim, text):
    """Nor is anything in a headline of capitals, or where the subject has no name."""
    assert not other_head(text, claim)
