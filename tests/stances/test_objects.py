"""What happens to one thing says nothing of another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.objects import has_other_object
from tests.stances.beside import VOCABULARY, beside

THINGS = ("treaty", "harbour", "lantern", "orchard", "piano")


def other(claim, text):
    return has_other_object(*beside(claim, text), VOCABULARY)


@given(st.sampled_from(THINGS), st.sampled_from(THINGS))
def test_only_the_same_object_is_the_same(left, right):
    """Who sold one thing may not have sold another."""
    found = other(f"Ada Roy sold the {left}", f"Ada Roy sold her old {right}")
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
    ],
)
def test_other_things_are_told(claim, text):
    """The event alone does not make a passage speak of the claim."""
    assert other(claim, text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Ada Roy sold the treaty", "Ada Roy sold it"),
        ("Ada Roy sold the treaty", "The treaty was sold by Ada Roy"),
        ("The rebels killed Ada Roy", "The rebels killed a second judge"),
        ("The bank lost nine million in a scheme", "The bank did not lose a cent"),
        ("Ada Roy slept", "Ada Roy slept a whole day"),
    ],
)
def test_what_may_be_the_same_is_no_other(claim, text):
    """Names may be described, sums may differ, and some events have no object."""
    assert not other(claim, text)
