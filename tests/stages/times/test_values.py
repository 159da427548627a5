"""TIMEX3 values of lengths of time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model.timex import read_value
from claimtrack.model.when import Grain, TimeType
from claimtrack.stages.times.readings import Length
from claimtrack.stages.times.values import length_value

# Laws


@given(
    st.none() | st.integers(1, 10**6) | st.sampled_from([0.5, 1.5, 2.25, 0.1]),
    st.sampled_from([grain for grain in Grain if grain is not Grain.DAYPART]),
)
def test_every_length_is_read_back(amount, grain):
    """Whatever the number and the unit, the value is a duration."""
    assert (
        read_value(length_value(Length(((amount, grain),)))).type is TimeType.DURATION
    )


# Cases


@pytest.mark.parametrize(
    ("amounts", "value"),
    [
        (((3, Grain.WEEK),), "P3W"),
        (((None, Grain.YEAR),), "PXY"),
        (((2, Grain.DECADE),), "P2DE"),
        (((5, Grain.MINUTE),), "PT5M"),
        (((5, Grain.MONTH),), "P5M"),
        (((1.5, Grain.HOUR),), "PT1H30M"),
        (((0.5, Grain.YEAR),), "P6M"),
        (((1.3, Grain.HOUR),), "PT1H18M"),
        (((2.5, Grain.DAY),), "P2.5D"),
        (((1.5, Grain.WEEK),), "P1.5W"),
        (((1, Grain.YEAR), (3, Grain.MONTH)), "P1Y3M"),
        (((1, Grain.DAY), (2, Grain.HOUR)), "P1DT2H"),
        (((40.2, Grain.SECOND),), "PT40.2S"),
    ],
)
def test_each_unit_has_its_letter(amounts, value):
    """Halves come out in smaller units where that is even, else as decimals."""
    assert length_value(Length(amounts)) == value
