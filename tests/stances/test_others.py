"""A sentence may tell of another object, another head or another subject."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.others import (
    has_other_head,
    has_other_object,
    has_other_subject,
)
from tests.stances.beside import VOCABULARY, beside

THINGS = ("treaty", "harbour", "lantern", "orchard", "piano")


def other_object(claim, text):
    return has_other_object(*beside(claim, text), VOCABULARY)


@given(st.sampled_from(THINGS), st.sampled_from(THINGS))
def test_only_the_same_object_is_the_same(left, right):
    """Who sold one thing may not have sold another."""
    found = other_object(f"Ada Roy sold the {left}", f"Ada Roy sold her old {right}")
    assert found == (left != right)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (
            "Judge Ada Roy freed two hackers on bail",
            "Judge Ada Roy freed a trapped owl",
        ),
        ("The militia released three nuns", "The militia released a film on Monday"),
        ("Ada Roy scored the winning goal", "Ada Roy scores top marks in an exam"),
        ("The rebels killed Ada Roy", "The rebels killed a goat"),
    ],
)
def test_other_things_are_told(claim, text):
    """The event alone does not make a passage speak of the claim."""
    assert other_object(claim, text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Ada Roy sold the treaty", "Ada Roy sold it"),
        ("Ada Roy sold the treaty", "The treaty was sold by Ada Roy"),
        ("The rebels killed Ada Roy", "The rebels killed a second judge"),
        ("The rebels killed Ada Roy", "The rebels killed a second woman"),
        ("The bank lost nine million in a scheme", "The bank did not lose a cent"),
        ("Ada Roy slept", "Ada Roy slept a whole day"),
    ],
)
def test_what_may_be_the_same_is_no_other(claim, text):
    """Names may be described, sums may differ, and some events have no object."""
    assert not other_object(claim, text)


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


def other_subject(claim, text):
    return has_other_subject(*beside(claim, text), VOCABULARY)


@given(st.text())
def test_a_claim_has_its_own_subject(claim):
    """No claim is about somebody else than itself."""
    assert not other_subject(claim, claim)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Tarn city council banned kites", "Osk city council banned kites"),
        ("Tarn Bank passed the audit", "Osk Savings Bank passed the audit"),
        ("Coach Ada Roy was sacked", "Coach Lea Voss sacked on Monday"),
        ("Ada Roy won the cup", "Lea Voss won the cup"),
        ("Ada Roy resigned", "In Osk, Lea Voss resigned"),
    ],
)
def test_another_name_of_the_same_kind_is_another_subject(claim, text):
    """A council, a bank and a coach are told from others by their names."""
    assert other_subject(claim, text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Tarn city council banned kites", "City council banned kites"),
        ("Coach Ada Roy was sacked", "The coach was sacked by Osk"),
        ("Coach Ada Roy was sacked", "Coach Ada Voss sacked"),
        ("Coach Ada Roy was sacked", "Coach Lea Voss praised"),
        ("Coach Ada Roy was sacked", "Coach Lea Voss Sacked On Monday"),
        ("A coach was sacked", "Coach Lea Voss sacked on Monday"),
        ("Ada Roy resigned", "The mayor resigned"),
        ("Ada Roy resigned", "Voss resigned"),
        ("Ada Roy resigned", "Lea Voss says that Roy resigned"),
    ],
)
def test_nobody_else_is_named(claim, text):
    """Without a name, with a name of the claim, without the event, or in capitals."""
    assert not other_subject(claim, text)
