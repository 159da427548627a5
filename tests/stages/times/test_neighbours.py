"""What a clock time owes to the day behind it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.stages.times.neighbours import share_days
from claimtrack.stages.times.overlap import Rival
from claimtrack.testing import texts

# Laws


@given(texts(), st.lists(st.integers(0, 50), max_size=5))
def test_what_is_no_finding_of_ours_stays_as_it_is(text, places):
    """Custom expressions know their own day."""
    rivals = [Rival(place, place + 1, 0, "custom") for place in sorted(places)]

    assert share_days(text, rivals) == rivals


@given(st.integers(1, 28), st.integers(1, 11))
def test_both_zones_are_on_the_day_behind_them(day, hour):
    """A remark with the time of another zone does not part a time from its day."""
    text = f"It broke at {hour} p.m. ({hour + 8:02}00 UTC) on March {day}, 2020."
    first, second, third = claimtrack.find_times(text, published="2021-07-08")

    assert third.value == f"2020-03-{day:02}"
    assert first.value.startswith(third.value)
    assert second.value.startswith(third.value)


# Cases


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It broke at 9 p.m. (0100 GMT) on Monday night.", ["2021-07-05T21:00", "2021-07-05T01:00", "2021-07-05TNI"]),
        ("It starts at 6 p.m. (1700 UTC) tomorrow.", ["2021-07-09T18:00", "2021-07-09T17:00", "2021-07-09"]),
        ("It broke at 9 p.m. (in Rome). On Monday he left.", ["2021-07-08T21:00", "2021-07-05"]),
        ("It broke at 9 p.m. and on Monday he left.", ["2021-07-08T21:00", "2021-07-05"]),
    ],
)  # fmt: skip
def test_only_a_remark_may_stand_between(values, sentence, expected):
    """A new sentence or a clause parts a time from the day behind it."""
    assert [value for _, value, *_ in values(sentence)] == expected
