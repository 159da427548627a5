"""A stance is a label with a confidence and reasons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.evidence import Evidence
from claimtrack.model.stance import Stance, StanceLabel


@given(st.sampled_from(StanceLabel))
def test_a_label_is_equal_to_its_word(label):
    """Labels compare like strings, so that no import is needed to ask for one."""
    assert label == label.value
    assert StanceLabel(label.value) is label


@given(st.sampled_from(StanceLabel), st.floats(0, 1))
def test_stances_are_values(label, confidence):
    """Two stances of the same parts are equal, and none can be changed."""
    reasons = (Evidence("stance.plain"),)
    found = Stance(label, confidence, reasons)

    assert found == Stance(label, confidence, reasons)
    with pytest.raises(AttributeError):
        found.label = StanceLabel.FOR
