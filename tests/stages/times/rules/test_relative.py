"""Dates counted from another, as sentences show them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

# Laws

DAYS = st.dates(dt.date(3, 1, 1), dt.date(9990, 12, 31))


@given(DAYS)
@pytest.mark.parametrize(
    "words", ["Tuesday", "last week", "yesterday", "this Friday", "next Monday"]
)
def test_a_week_later_all_is_a_week_later(words, day):
    """Shifting the publication by a week shifts what is counted in days and weeks by one."""
    week = dt.timedelta(days=7)
    [now] = claimtrack.find_times(f"It broke {words}.", published=day)
    [then] = claimtrack.find_times(f"It broke {words}.", published=day + week)

    assert then.interval.start - now.interval.start == week
    assert then.grain is now.grain


@given(DAYS)
def test_last_and_next_leave_this_out(values, day):
    """Last week lies before this week, and next week behind it."""
    [(_, last)] = values("It broke last week.", day)
    [(_, this)] = values("It broke this week.", day)
    [(_, following)] = values("It broke next week.", day)

    assert last < this < following


@pytest.mark.parametrize(
    "words",
    ["last week", "last June", "yesterday", "that day", "next year", "the quarter"],
)
def test_without_a_publication_the_value_has_an_x(values, words):
    """What is counted from an unknown day stays open."""
    [(_, value)] = values(f"It broke {words}.", None)

    assert "X" in value


@given(DAYS, st.sampled_from(["week", "month", "quarter", "year", "decade"]))
def test_units_beside_this_one_touch_it(day, unit):
    """Where last week ends this one begins, and where this one ends the next."""
    last, this, following = (
        claimtrack.find_times(f"It broke {which} {unit}.", published=day)[0].interval
        for which in ("last", "this", "next")
    )

    assert last.end == this.start
    assert this.end == following.start
    assert this.start.date() <= day < this.end.date()


@pytest.mark.parametrize(
    "sentence",
    [
        "He came last.",
        "The last boat left.",
        "Next to it stands a mill.",
        "This boat left.",
        "It may last.",
        "They were the day of the week.",
    ],
)
def test_pointers_need_a_time(values, sentence):
    """Only of a time do "last", "next" and "this" tell a time."""
    assert not [value for _, value in values(sentence) if value.startswith("20")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the week before last", ["2021-W25"]),
        ("the week after next", ["2021-W29"]),
        # nobody says so
        ("the week before next", []),
        ("the week after last", []),
    ],
)
def test_before_last_and_after_next_are_two_steps(values, words, expected):
    """Both words point the same way; otherwise they stand together by chance."""
    assert [value for _, value in values(f"It was shut {words}.")] == expected
