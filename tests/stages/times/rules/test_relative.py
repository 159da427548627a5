"""Dates counted from another, as sentences show them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

FOUND = (
    (
        "On 5 May 2010 he wrote: “Tomorrow we go.”",
        [("5 May 2010", "2010-05-05"), ("Tomorrow", "2010-05-06")],
    ),
    (
        "In 2010 it rained on May 5. He wrote: “Tomorrow we go.”",
        [("2010", "2010"), ("May 5", "2021-05-05"), ("Tomorrow", "2021-07-09")],
    ),
    ("Over the weekend it snowed.", [("the weekend", "2021-W26-WE")]),
    ("It will snow at the weekend.", [("the weekend", "2021-W27-WE")]),
    ("It sank in the fiscal year.", [("the fiscal year", "2021")]),
    ("It sank in the latest period.", [("the latest period", "2021-Q2")]),
    (
        "In 1999 it rose for nine months. The year-ago loss was small.",
        [("1999", "1999"), ("nine months", "P9M"), ("year-ago", "2020")],
    ),
    (
        "On Tuesday he wrote: “Today we won. Yesterday we slept.”",
        [
            ("Tuesday", "2021-07-06"),
            ("Today", "2021-07-06"),
            ("Yesterday", "2021-07-05"),
        ],
    ),
    (
        "On Tuesday he wrote. Today he left.",
        [("Tuesday", "2021-07-06"), ("Today", "2021-07-08")],
    ),
    (
        "It opened on 5 May 2010. The next day it shut.",
        [("5 May 2010", "2010-05-05"), ("The next day", "2010-05-06")],
    ),
    (
        "Sales may rise in the third quarter. In the latest quarter they fell.",
        [("the third quarter", "2021-Q3"), ("the latest quarter", "2021-Q2")],
    ),
    (
        "In the quarter ended May 31 it sank from a year earlier.",
        [
            ("the quarter", "2021-Q2"),
            ("May 31", "2021-05-31"),
            ("a year earlier", "2020-Q2"),
        ],
    ),
    (
        "In the second quarter it rose. In the nine months it sank from a year earlier.",
        [
            ("the second quarter", "2021-Q2"),
            ("the nine months", "P9M"),
            ("a year earlier", "2020"),
        ],
    ),
    (
        "They met last night and the next morning.",
        [("last night", "2021-07-07TNI"), ("the next morning", "2021-07-08TMO")],
    ),
    ("They met on the same Friday.", [("the same Friday", "2021-07-02")]),
    ("They met that Tuesday.", [("that Tuesday", "2021-07-06")]),
    ("They met the following week.", [("the following week", "2021-W28")]),
    ("They met in the current quarter.", [("the current quarter", "2021-Q3")]),
    ("They met in the coming weeks.", [("the coming weeks", "FUTURE_REF")]),
    ("It was the full year.", [("the full year", "2021")]),
    (
        "It fell from the year-ago third quarter.",
        [("the year-ago third quarter", "2020-Q3")],
    ),
    ("It fell from the year-earlier period.", [("the year-earlier period", "2020")]),
    (
        "It fell by the close of the decade.",
        [("the close of the decade", "202", "END")],
    ),
    ("They met later in the week.", [("later in the week", "2021-W27", "END")]),
    ("They met on that date.", [("that date", "2021-07-08")]),
    ("The day after, it rained.", [("The day after", "2021-07-09")]),
    ("They met previous Monday.", [("previous Monday", "2021-07-05")]),
    (
        "Each month beginning in June was dry.",
        [("Each month", "P1M"), ("June", "2021-06")],
    ),
    ("They meet this coming Friday.", [("this coming Friday", "2021-07-09")]),
    ("They met the previous day.", [("the previous day", "2021-07-07")]),
    ("They met last Christmas.", [("last Christmas", "2020-12-25")]),
    ("They met the same day.", [("the same day", "2021-07-08")]),
    ("They met last year.", [("last year", "2020")]),
    ("They meet next month.", [("next month", "2021-08")]),
    ("They met last summer.", [("last summer", "2020-SU")]),
    ("They met in the last century.", [("the last century", "19")]),
    ("It was the latest quarter.", [("the latest quarter", "2021-Q2")]),
    ("The day after tomorrow is dry.", [("The day after tomorrow", "2021-07-10")]),
    (
        "They met on Monday. On that day it rained.",
        [("Monday", "2021-07-05"), ("that day", "2021-07-05")],
    ),
    ("The dam broke last week.", [("last week", "2021-W26")]),
    ("The dam broke last June.", [("last June", "2021-06")]),
    ("The dam broke last Friday.", [("last Friday", "2021-07-02")]),
    ("They meet next Tuesday.", [("next Tuesday", "2021-07-13")]),
    ("They meet this Friday.", [("this Friday", "2021-07-09")]),
    ("They meet this weekend.", [("this weekend", "2021-W27-WE")]),
    ("They met this past March.", [("this past March", "2021-03")]),
    (
        "It rained yesterday and will rain tomorrow.",
        [("yesterday", "2021-07-07"), ("tomorrow", "2021-07-09")],
    ),
    (
        "It rained the day before yesterday.",
        [("the day before yesterday", "2021-07-06")],
    ),
    (
        "It broke on Monday. The next day it was mended.",
        [("Monday", "2021-07-05"), ("The next day", "2021-07-06")],
    ),
    (
        "It broke on 3 May 2020. That year was dry.",
        [("3 May 2020", "2020-05-03"), ("That year", "2020")],
    ),
    (
        "It broke on 3 May 2020. The following month was dry.",
        [("3 May 2020", "2020-05-03"), ("The following month", "2020-06")],
    ),
    (
        "It broke in June 2019. That June was dry.",
        [("June 2019", "2019-06"), ("That June", "2019-06")],
    ),
    (
        "Sales fell in the third quarter. In the quarter, costs rose.",
        [("the third quarter", "2021-Q3"), ("the quarter", "2021-Q3")],
    ),
    ("Sales fell in the year-ago quarter.", [("the year-ago quarter", "2020-Q3")]),
    ("They met at year-end.", [("year-end", "2021", "END")]),
    ("It will open by the end of the year.", [("the end of the year", "2021", "END")]),
    ("It broke earlier in the month.", [("earlier in the month", "2021-07", "START")]),
    ("It fell in previous years.", [("previous years", "PAST_REF")]),
    ("The last week of May was dry.", [("The last week of May", "2021-W21")]),
)

NOTHING = (
    "The quarter-century-old house fell.",
    "At last, week after week, it came.",
    "Next, he bowed.",
    "This is the last of it.",
)


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


# Cases


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_each_form_is_read(values, sentence, expected):
    """Each form is found in its full extent, with its value and its mod."""
    assert values(sentence) == expected


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_looks_alike_is_none(values, sentence):
    """Words of time that tell no time are left alone."""
    assert values(sentence) == []
