"""Findings that join, as sentences show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

FOUND = (
    (
        "It sank in the third quarter of fiscal 2019.",
        [("the third quarter of fiscal 2019", "2019-Q3")],
    ),
    ("It sank in the spring of last year.", [("the spring of last year", "2020-SP")]),
    (
        "It sank in Q2, the second quarter.",
        [("Q2", "2021-Q2"), ("the second quarter", "2021-Q2")],
    ),
    ("They met two days prior.", [("two days prior", "2021-07-06")]),
    ("They met two days prior to the vote.", [("two days", "P2D")]),
    ("It opens in two weeks' time.", [("two weeks' time", "2021-07-22")]),
    ("It opens in a year’s time.", [("a year’s time", "2022")]),
    ("It shouldn't last two hours.", [("two hours", "PT2H")]),
    ("It broke in 1994 or before.", [("1994 or before", "1994", "ON_OR_BEFORE")]),
    ("It broke in 1994 and after the war.", [("1994", "1994")]),
    (
        "It closed for Labor Day weekend 2020.",
        [("Labor Day weekend 2020", "2020-W36-WE")],
    ),
    (
        "They met on the last weekend of July.",
        [("the last weekend of July", "2021-W30-WE")],
    ),
    (
        "In the second quarter it rose. For the quarter a year ago it sank.",
        [("the second quarter", "2021-Q2"), ("the quarter a year ago", "2020-Q2")],
    ),
    (
        "It broke two years after March 2010.",
        [("two years after March 2010", "2012-03")],
    ),
    ("It rained for the last two hours.", [("the last two hours", "PT2H")]),
    ("Last two hours aside, it was dry.", [("Last two hours", "PT2H")]),
    (
        "They met on the first Monday evening of May.",
        [("the first Monday evening of May", "2021-05-03TEV")],
    ),
    (
        "It broke two months after June 30.",
        [("two months after June 30", "2021-08-30")],
    ),
    ("It broke a month after May 31.", [("a month after May 31", "2021-06-30")]),
    (
        "They met for 30 minutes later this week.",
        [("30 minutes", "PT30M"), ("later this week", "2021-W27", "END")],
    ),
    ("They met at lunchtime on Monday.", [("lunchtime on Monday", "2021-07-05TMI")]),
    ("They met tonight around 9.", [("tonight around 9", "2021-07-08T21:00")]),
    ("They met at 9 on Monday.", [("9 on Monday", "2021-07-05T09:00")]),
    ("Sales will fall in 1994 or later.", [("1994 or later", "1994", "ON_OR_AFTER")]),
    (
        "Sales will fall in 1990 and beyond.",
        [("1990 and beyond", "1990", "ON_OR_AFTER")],
    ),
    ("It was built in 1994 or earlier.", [("1994 or earlier", "1994", "ON_OR_BEFORE")]),
    ("They met the evening of Monday.", [("the evening of Monday", "2021-07-05TEV")]),
    ("They met two years before that.", [("two years before that", "2019")]),
    (
        "They met two weeks before, in May.",
        [("two weeks before", "2021-06-24"), ("May", "2021-05")],
    ),
    ("They met a day earlier.", [("a day earlier", "2021-07-07")]),
    ("They met in July last year.", [("July last year", "2020-07")]),
    ("They met on Tuesday next week.", [("Tuesday next week", "2021-07-13")]),
    (
        "They met this week on Tuesday.",
        [("this week", "2021-W27"), ("Tuesday", "2021-07-06")],
    ),
    (
        "They met next month on August 2.",
        [("next month", "2021-08"), ("August 2", "2021-08-02")],
    ),
    ("They met on the third day of May.", [("the third day of May", "2021-05-03")]),
    (
        "They met on the last Friday of June.",
        [("the last Friday of June", "2021-06-25")],
    ),
    (
        "They met on the second weekend of the month.",
        [("the second weekend of the month", "2021-W27-WE")],
    ),
    ("They met in the week starting May 3.", [("the week starting May 3", "2021-W18")]),
    ("They met on the weekend of May 8.", [("the weekend of May 8", "2021-W18-WE")]),
    (
        "They met on Halloween weekend 2020.",
        [("Halloween weekend 2020", "2020-W44-WE")],
    ),
    ("They met three weeks from Monday.", [("three weeks from Monday", "2021-07-26")]),
    (
        "They met late on Friday night.",
        [("late on Friday night", "2021-07-02TNI", "END")],
    ),
    ("They met earlier on Friday.", [("Friday", "2021-07-02")]),
    (
        "They met at the start of the 1990s.",
        [("the start of the 1990s", "199", "START")],
    ),
    (
        "They met in the middle of Monday.",
        [("the middle of Monday", "2021-07-05", "MID")],
    ),
    ("They met around 1970.", [("around 1970", "1970", "APPROX")]),
    ("It took some two weeks.", [("some two weeks", "P2W", "APPROX")]),
    ("They spoke about yesterday's vote.", [("yesterday", "2021-07-07")]),
    ("It rained over the past week.", [("the past week", "2021-W26")]),
    ("They met on Monday night at 9.", [("Monday night at 9", "2021-07-05T21:00")]),
    ("They met on 5 May at 10:30.", [("5 May at 10:30", "2021-05-05T10:30")]),
    ("They met at 9 p.m., on Monday.", [("9 p.m., on Monday", "2021-07-05T21:00")]),
    ("They met tomorrow at 8.30.", [("tomorrow at 8.30", "2021-07-09T08:30")]),
    (
        "They met mid-afternoon yesterday.",
        [("mid-afternoon yesterday", "2021-07-07TAF", "MID")],
    ),
    (
        "They meet every Monday at 9 a.m.",
        [("every Monday at 9 a.m.", "XXXX-WXX-1T09:00")],
    ),
    (
        "They meet annually at noon.",
        [("annually", "P1Y"), ("noon", "2021-07-08T12:00")],
    ),
    ("They may last the entire day.", [("the entire day", "P1D")]),
    (
        "They met in the early hours of Monday.",
        [("the early hours of Monday", "2021-07-05", "START")],
    ),
    (
        "They met at the beginning of this year.",
        [("the beginning of this year", "2021", "START")],
    ),
    ("They met last night at 8.", [("last night at 8", "2021-07-07T20:00")]),
    ("They met several years ago.", [("several years ago", "PAST_REF")]),
    ("They met around May 5.", [("around May 5", "2021-05-05", "APPROX")]),
    ("They met a year and a half ago.", [("a year and a half ago", "2020-01")]),
    (
        "They met the day before yesterday at noon.",
        [("the day before yesterday at noon", "2021-07-06T12:00")],
    ),
    (
        "They met on the last weekend of July.",
        [("the last weekend of July", "2021-W30-WE")],
    ),
    (
        "They met the morning of May 5, 2020.",
        [("the morning of May 5, 2020", "2020-05-05TMO")],
    ),
    (
        "It fell in the third quarter of last year.",
        [("the third quarter of last year", "2020-Q3")],
    ),
    ("It fell on Tuesday of next week.", [("Tuesday of next week", "2021-07-13")]),
    ("They met this year's third quarter.", [("this year's third quarter", "2021-Q3")]),
    ("They met on 9 July at 14:00 GMT.", [("9 July at 14:00 GMT", "2021-07-09T14:00")]),
    ("They met on Sunday morning.", [("Sunday morning", "2021-07-04TMO")]),
    ("They met on the night of May 25.", [("the night of May 25", "2021-05-25TNI")]),
    ("They met two weeks ago.", [("two weeks ago", "2021-06-24")]),
    ("They met three years ago.", [("three years ago", "2018")]),
    (
        "They met on Monday and, two days later, on Wednesday.",
        [
            ("Monday", "2021-07-05"),
            ("two days later", "2021-07-07"),
            ("Wednesday", "2021-07-07"),
        ],
    ),
    ("They will open in two weeks.", [("two weeks", "2021-07-22")]),
    ("They opened it in two weeks.", [("two weeks", "P2W")]),
    ("It rained the past two weeks.", [("the past two weeks", "P2W")]),
    ("It rained the first nine months.", [("the first nine months", "P9M")]),
    ("They met in January of this year.", [("January of this year", "2021-01")]),
    ("They met on August 9 last year.", [("August 9 last year", "2020-08-09")]),
    (
        "They met in the first week of May 2020.",
        [("the first week of May 2020", "2020-W19")],
    ),
    (
        "They met on the first Monday of May 2020.",
        [("the first Monday of May 2020", "2020-05-04")],
    ),
    (
        "They met in the first half of the year.",
        [("the first half of the year", "2021-H1")],
    ),
    (
        "They met in the first half of this year.",
        [("the first half of this year", "2021-H1")],
    ),
    ("They met in the week of October 21.", [("the week of October 21", "2021-W42")]),
    ("They met two days after Easter.", [("two days after Easter", "2021-04-06")]),
    ("They met two days before the vote.", [("two days", "P2D")]),
    ("They met early on Thursday.", [("early on Thursday", "2021-07-08", "START")]),
    ("They met late last week.", [("late last week", "2021-W26", "END")]),
    (
        "They met early Sunday morning.",
        [("early Sunday morning", "2021-07-04TMO", "START")],
    ),
    ("They met at the end of March.", [("the end of March", "2021-03", "END")]),
    ("They met in mid-March.", [("mid-March", "2021-03", "MID")]),
    ("It lasted nearly two weeks.", [("nearly two weeks", "P2W", "LESS_THAN")]),
    ("It lasted more than two weeks.", [("more than two weeks", "P2W", "MORE_THAN")]),
    ("They met about 9 p.m.", [("about 9 p.m.", "2021-07-08T21:00", "APPROX")]),
    ("They met about two years ago.", [("about two years ago", "2019", "APPROX")]),
    ("They met at 9 p.m. on Monday.", [("9 p.m. on Monday", "2021-07-05T21:00")]),
    ("They met on Monday at 9 p.m.", [("Monday at 9 p.m.", "2021-07-05T21:00")]),
    ("They met on Monday at 9.", [("Monday at 9", "2021-07-05T09:00")]),
    ("They met at midnight Friday.", [("midnight Friday", "2021-07-02T24:00")]),
    ("They met tomorrow a.m.", [("tomorrow a.m.", "2021-07-09TMO")]),
    ("They meet every day at 6 a.m.", [("every day at 6 a.m.", "T06:00")]),
)


# Laws


@given(st.integers(1, 50))
def test_ago_goes_back_and_from_now_forward(values, number):
    """The same length lies as far behind now as ahead of it."""
    [(_, back)] = values(f"It broke {number} years ago.")
    [(_, ahead)] = values(f"It breaks {number} years from now.")

    assert int(back) == 2021 - number
    assert int(ahead) == 2021 + number


@pytest.mark.parametrize(
    "date", ["March", "last week", "1998", "the 1990s", "Thursday"]
)
@pytest.mark.parametrize(("edge", "mod"), [("early", "START"), ("late", "END")])
def test_an_edge_changes_only_the_mod(values, edge, mod, date):
    """Early March is March, with a mod."""
    [(_, plain)] = values(f"It broke in {date}.")
    [(_, value, found)] = values(f"It broke in {edge} {date.removeprefix('the ')}.")

    assert (value, found) == (plain, mod)


def test_the_anchor_is_the_time_counted_from():
    """A time of the story names the expression it hangs on, others the publication."""
    first, second = claimtrack.find_times(
        "It broke on Monday. Two days later it was mended.", published="2021-07-08"
    )

    assert (first.anchor, second.anchor) == ("published", first.id)


# Cases


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_each_form_is_read(values, sentence, expected):
    """Each form is found in its full extent, with its value and its mod."""
    assert values(sentence) == expected
