"""From one time to another, as sentences show them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack

FOUND = (
    (
        "They ran from 2021-07-08 - 10/1/2018.",
        [("2021-07-08", "2021-07-08"), ("10/1/2018", "2018-10-01")],
    ),
    (
        "It is shut from 10 p.m. to 4 a.m.",
        [("from 10 p.m. to 4 a.m.", "2021-07-08T22:00/2021-07-09T04:00")],
    ),
    (
        "They ran from November to February 2020.",
        [("from November to February 2020", "2019-11/2020-02")],
    ),
    (
        "They ran Nov. 18-Dec. 19, 2015.",
        [("Nov. 18-Dec. 19, 2015", "2015-11-18/2015-12-19")],
    ),
    (
        "They ran Dec. 28 – Jan. 5, 2016.",
        [("Dec. 28 – Jan. 5, 2016", "2015-12-28/2016-01-05")],
    ),
    ("They ran 10/1-11/2/2017.", [("10/1-11/2/2017", "2017-10-01/2017-11-02")]),
    ("They ran 13/1-15/2/2017.", [("13/1-15/2/2017", "2017-01-13/2017-02-15")]),
    ("They ran from 2009-2010.", [("from 2009-2010", "2009/2010")]),
    ("They ran from 2009 to 2010.", [("2009", "2009"), ("2010", "2010")]),
    ("They ran June 30-July 4.", [("June 30-July 4", "2021-06-30/2021-07-04")]),
    (
        "They ran May 5, 2020 – June 6, 2020.",
        [("May 5, 2020 – June 6, 2020", "2020-05-05/2020-06-06")],
    ),
    (
        "They met June 3 to 5, 9-11 a.m.",
        [("June 3 to 5, 9-11 a.m.", "2021-06-03T09:00/2021-06-03T11:00")],
    ),
    (
        "It broke on the night of 5 to 6 June.",
        [("the night of 5 to 6 June", "2021-06-05TNI")],
    ),
    (
        "They met last night between 7 and 9.",
        [("last night between 7 and 9", "2021-07-07T19:00/2021-07-07T21:00")],
    ),
    (
        "They met on Friday from 10 to 4.",
        [("Friday from 10 to 4", "2021-07-02T10:00/2021-07-02T16:00")],
    ),
    (
        "They met from 9 to 11 on Friday.",
        [("from 9 to 11 on Friday", "2021-07-02T09:00/2021-07-02T11:00")],
    ),
    (
        "They met yesterday from 7:00 to 8:00 p.m.",
        [("yesterday from 7:00 to 8:00 p.m.", "2021-07-07T19:00/2021-07-07T20:00")],
    ),
    (
        "They met from 5 to 6 p.m. on April 22.",
        [("from 5 to 6 p.m. on April 22", "2021-04-22T17:00/2021-04-22T18:00")],
    ),
    ("It ran 10/1/2018-10/7/2018.", [("10/1/2018-10/7/2018", "2018-10-01/2018-10-07")]),
    (
        "It ran from 2021-03-01 - 2021-04-02.",
        [("from 2021-03-01 - 2021-04-02", "2021-03-01/2021-04-02")],
    ),
    (
        "They were there between 0730-0930 hours.",
        [("between 0730-0930", "2021-07-08T07:30/2021-07-08T09:30")],
    ),
    (
        "They are away April ninth through the seventeenth.",
        [("April ninth through the seventeenth", "2021-04-09/2021-04-17")],
    ),
    ("They met 9-11 a.m.", [("9-11 a.m.", "2021-07-08T09:00/2021-07-08T11:00")]),
    (
        "They met from nine to eleven a.m.",
        [("from nine to eleven a.m.", "2021-07-08T09:00/2021-07-08T11:00")],
    ),
    (
        "They met from 11 to 2 p.m.",
        [("from 11 to 2 p.m.", "2021-07-08T11:00/2021-07-08T14:00")],
    ),
    ("They met on May 5-3.", [("May 5", "2021-05-05")]),
    (
        "They met between the 3rd and the 5th of May.",
        [("between the 3rd and the 5th of May", "2021-05-03/2021-05-05")],
    ),
    ("It is open Monday – Friday.", [("Monday – Friday", "2021-07-05/2021-07-09")]),
    (
        "It is shut from November to March.",
        [("from November to March", "2020-11/2021-03")],
    ),
    (
        "They met from 9:00 a.m. to 5 p.m. on Monday.",
        [("from 9:00 a.m. to 5 p.m. on Monday", "2021-07-05T09:00/2021-07-05T17:00")],
    ),
    (
        "They met from 3:00 to 4:30 p.m.",
        [("from 3:00 to 4:30 p.m.", "2021-07-08T15:00/2021-07-08T16:30")],
    ),
    ("They met 10:00-12:00.", [("10:00-12:00", "2021-07-08T10:00/2021-07-08T12:00")]),
    (
        "They met on 10-12 August 2020.",
        [("10-12 August 2020", "2020-08-10/2020-08-12")],
    ),
    (
        "It is open from Tuesday to Sunday.",
        [("from Tuesday to Sunday", "2021-07-06/2021-07-11")],
    ),
    ("It is open from April to June.", [("from April to June", "2021-04/2021-06")]),
    ("The vote was 12-10 in May.", [("May", "2021-05")]),
    (
        "They met from 9 to 11 a.m.",
        [("from 9 to 11 a.m.", "2021-07-08T09:00/2021-07-08T11:00")],
    ),
    (
        "They met between 9 and 11 a.m.",
        [("between 9 and 11 a.m.", "2021-07-08T09:00/2021-07-08T11:00")],
    ),
    (
        "They met from 9 a.m. to 2 p.m.",
        [("from 9 a.m. to 2 p.m.", "2021-07-08T09:00/2021-07-08T14:00")],
    ),
    (
        "They met between 9 and 11 a.m. on Monday.",
        [("between 9 and 11 a.m. on Monday", "2021-07-05T09:00/2021-07-05T11:00")],
    ),
    ("They met 8-9am.", [("8-9am", "2021-07-08T08:00/2021-07-08T09:00")]),
    ("They met on March 3-5.", [("March 3-5", "2021-03-03/2021-03-05")]),
    (
        "They met from March 3 to 5, 2020.",
        [("from March 3 to 5, 2020", "2020-03-03/2020-03-05")],
    ),
    ("They met on 3-5 March.", [("3-5 March", "2021-03-03/2021-03-05")]),
    (
        "They met from Monday to Friday.",
        [("from Monday to Friday", "2021-07-05/2021-07-09")],
    ),
    ("They met from May to October.", [("from May to October", "2021-05/2021-10")]),
    (
        "They met from November to February 2020.",
        [("from November to February 2020", "2019-11/2020-02")],
    ),
    ("They met from 2009 to 2017.", [("2009", "2009"), ("2017", "2017")]),
)

NOTHING = (
    "The score was 3-5.",
    "It rose from 7 to 9.",
    "It scored between 30 and 40.",
)


# Laws


@given(st.integers(1, 26), st.integers(1, 5))
def test_a_range_of_days_ends_when_its_last_day_is_over(first, more):
    """The interval has both days, and all between."""
    text = f"They met on March {first}-{first + more}."
    [time] = claimtrack.find_times(text, published="2021-07-08")

    assert (time.interval.end - time.interval.start).days == more + 1


@given(
    st.sampled_from(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
    st.dates(dt.date(2, 1, 1), dt.date(9998, 1, 1)),
)
def test_a_range_runs_forward(day, published):
    """It never ends before it begins."""
    [time] = claimtrack.find_times(
        f"It is shut from {day} to Wednesday.", published=published
    )

    assert time.interval.start < time.interval.end


# Cases


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_each_form_is_read(values, sentence, expected):
    """Each form is found in its full extent, with its value and its mod."""
    assert values(sentence) == expected


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_looks_alike_is_none(values, sentence):
    """Words of time that tell no time are left alone."""
    assert values(sentence) == []
