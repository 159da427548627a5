"""When a quotation was spoken, where that stands behind it."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.stages.times.overlap import Rival
from claimtrack.stages.times.sayings import days_of_saying
from claimtrack.testing import texts

SPEECH = frozenset({"said"})


# Laws


@given(texts(), st.lists(st.integers(0, 50), max_size=5))
def test_custom_expressions_are_no_days_of_saying(text, places):
    """Only what our own rules have read as a day may move other times."""
    rivals = [Rival(place, place + 1, 0, "custom") for place in sorted(places)]

    assert days_of_saying(text, rivals, SPEECH) == {}


@given(st.dates(dt.date(2, 1, 1), dt.date(9990, 1, 1)))
def test_tomorrow_is_the_day_after_it_was_said(published):
    """Whenever the text was published, the day behind the quotation counts."""
    text = "“We leave tomorrow,” he said on Monday."
    tomorrow, monday = claimtrack.find_times(text, published=published)

    assert tomorrow.interval.start == monday.interval.end
    assert tomorrow.anchor == monday.id


@given(texts(), st.dates())
def test_words_of_saying_alone_move_nothing(text, published):
    """Without a quotation, each time counts as it would elsewhere."""
    plain = text.translate(dict.fromkeys(map(ord, "“”\"«»„'`‘’")))

    for time in claimtrack.find_times(plain, published=published):
        behind = {f"t{number}" for number in range(int(time.id[1:]) + 1, 100)}
        assert time.anchor not in behind
