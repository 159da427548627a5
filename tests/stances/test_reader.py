import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
import claimtrack.stances


@given(st.text(), st.text())
def test_any_two_strings_give_a_stance(claim, passage):
    """Of any two strings there is a stance, with a confidence between 0 and 1."""
    found = claimtrack.stance(claim, passage)

    assert found.label in {"for", "against", "observing", "unrelated"}
    assert 0 <= found.confidence <= 1


@pytest.mark.parametrize("argument", [None, b"It rained.", 5])
def test_what_is_no_text_is_refused(argument):
    """A wrong call names the argument."""
    with pytest.raises(claimtrack.ClaimtrackError, match="claim"):
        claimtrack.stance(argument, "It rained.")
    with pytest.raises(claimtrack.ClaimtrackError, match="passage"):
        claimtrack.stance("It rained.", argument)
