"""No time is finer than the words that tell it."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.model.when import Grain
from claimtrack.testing import published_dates

DATES = st.dates(dt.date(1950, 1, 1), dt.date(2050, 1, 1))

WORDS = {
    Grain.CENTURY: ("the 19th century", "the last century"),
    Grain.DECADE: ("the 1990s", "the early 1970s"),
    Grain.YEAR: ("1998", "last year", "this year", "two years ago"),
    Grain.QUARTER: ("the third quarter of 2019", "last quarter"),
    Grain.SEASON: ("the summer of 2003", "last winter"),
    Grain.MONTH: ("March 2023", "last June", "next month", "six months ago"),
    Grain.WEEK: ("last week", "next week"),
    Grain.WEEKEND: ("last weekend",),
    Grain.DAY: ("Tuesday", "yesterday", "4 May 1999", "the 3rd of May", "Easter"),
    Grain.DAYPART: ("Sunday morning", "last night", "this afternoon"),
    Grain.HOUR: ("9 p.m. on Monday", "5 a.m."),
    Grain.MINUTE: ("2:30 a.m.", "14:05 on 4 May 1999"),
}
CASES = [(words, grain) for grain, all_words in WORDS.items() for words in all_words]


@pytest.mark.parametrize(("words", "grain"), CASES)
@given(published_dates())
def test_the_grain_is_that_of_the_words(words, grain, published):
    """Whenever it was published, and even if nobody knows, the grain stays."""
    found = claimtrack.find_times(f"It rained in {words}.", published=published)

    assert [time.grain for time in found] == [grain]


@pytest.mark.parametrize(("words", "grain"), CASES)
@given(DATES)
def test_the_interval_is_as_long_as_the_grain(words, grain, published):
    """A stretch is no shorter than the stretch of its grain; no instant is made up."""
    (time,) = claimtrack.find_times(f"It rained in {words}.", published=published)
    least = {
        Grain.CENTURY: 36_524,
        Grain.DECADE: 3_652,
        Grain.YEAR: 365,
        Grain.QUARTER: 90,
        Grain.SEASON: 89,
        Grain.MONTH: 28,
        Grain.WEEK: 7,
        Grain.WEEKEND: 2,
        Grain.DAY: 1,
        Grain.DAYPART: 0.1,
        Grain.HOUR: 1 / 24,
        Grain.MINUTE: 1 / 24 / 60,
    }[grain]

    assert time.interval.end - time.interval.start >= dt.timedelta(days=least)
