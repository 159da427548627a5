"""Days of the calendar, as sentences show them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

FOUND = (
    ("They fast in Ramadan.", [("Ramadan", "2021-04-13/2021-05-12")]),
    ("It closed for Hanukkah 2019.", [("Hanukkah 2019", "2019-12-23/2019-12-30")]),
    ("It closed on Eid al-Adha.", [("Eid al-Adha", "2021-07-20")]),
    ("It closed last Lent.", [("last Lent", "2021-02-17/2021-04-03")]),
    ("They met on 29th.", [("29th", "2021-06-29")]),
    ("They met this Friday 5/12.", [("this Friday 5/12", "2021-05-12")]),
    ("It is kept in log-2018-09-23-part.", [("2018-09-23", "2018-09-23")]),
    ("He was in New York on 9/11.", [("9/11", "2001-09-11")]),
    ("They landed on D-Day.", [("D-Day", "1944-06-06")]),
    ("It fell on Tuesday, July 6, 2021.", [("Tuesday, July 6, 2021", "2021-07-06")]),
    ("It fell on Mon, 5 July.", [("Mon, 5 July", "2021-07-05")]),
    ("It fell on 4-Jul-2021.", [("4-Jul-2021", "2021-07-04")]),
    ("It fell on September-2020-23.", [("September-2020-23", "2020-09-23")]),
    ("It fell on 23.04.2022 at noon.", [("23.04.2022 at noon", "2022-04-23T12:00")]),
    ("It fell on 1/2/03.", [("1/2/03", "2003-01-02")]),
    ("It fell on the 25th of December.", [("the 25th of December", "2020-12-25")]),
    ("It fell on this Tuesday, July 6.", [("this Tuesday, July 6", "2021-07-06")]),
    ("It fell on Dec31, 1994.", [("Dec31, 1994", "1994-12-31")]),
    ("The file of 20161016 is lost.", [("20161016", "2016-10-16")]),
    ("It fell on Pentecost.", [("Pentecost", "2021-05-23")]),
    ("It fell on the fifth of May 1999.", [("the fifth of May 1999", "1999-05-05")]),
    ("It fell on July 4th of 1995.", [("July 4th of 1995", "1995-07-04")]),
    ("It fell on Juneteenth 2021.", [("Juneteenth 2021", "2021-06-19")]),
    ("It fell on the fourth of July.", [("the fourth of July", "2021-07-04")]),
    ("It fell on July the fourth, 1995.", [("July the fourth, 1995", "1995-07-04")]),
    (
        "It fell on Wednesday, October 23, 2019.",
        [("Wednesday, October 23, 2019", "2019-10-23")],
    ),
    ("It fell on Labor Day.", [("Labor Day", "2021-09-06")]),
    ("It fell on Good Friday.", [("Good Friday", "2021-04-02")]),
    ("It fell on Memorial Day 2020.", [("Memorial Day 2020", "2020-05-25")]),
    ("It fell on New Year's Eve.", [("New Year's Eve", "2020-12-31")]),
    ("It fell on Election Day.", [("Election Day", "2021-11-02")]),
    ("It fell on Jan. 1st, 1990.", [("Jan. 1st, 1990", "1990-01-01")]),
    (
        "It fell on 31.12.1999 in the evening.",
        [("31.12.1999", "1999-12-31"), ("the evening", "1999-12-31TEV")],
    ),
    (
        "It is stamped 2021-07-08T02:00:30Z.",
        [("2021-07-08T02:00:30Z", "2021-07-08T02:00:30")],
    ),
    ("It is stamped 2021-07-08 02:00.", [("2021-07-08 02:00", "2021-07-08T02:00")]),
    ("The dam broke on Sept. 11, 2001.", [("Sept. 11, 2001", "2001-09-11")]),
    ("The dam broke on 11 September 2001.", [("11 September 2001", "2001-09-11")]),
    (
        "The dam broke on the 11th of September, 2001.",
        [("the 11th of September, 2001", "2001-09-11")],
    ),
    ("The dam broke on Thursday, July 1.", [("Thursday, July 1", "2021-07-01")]),
    ("The dam broke on July 4th.", [("July 4th", "2021-07-04")]),
    ("The dam broke on December 24.", [("December 24", "2020-12-24")]),
    ("The dam broke on 2001-09-11.", [("2001-09-11", "2001-09-11")]),
    ("The dam broke on 9/11/2001.", [("9/11/2001", "2001-09-11")]),
    ("The dam broke on 23/11/2001.", [("23/11/2001", "2001-11-23")]),
    ("The dam broke on 11.09.2001.", [("11.09.2001", "2001-09-11")]),
    ("The dam broke on 2001/Sep/11.", [("2001/Sep/11", "2001-09-11")]),
    ("The dam broke on 05-Aug-2016.", [("05-Aug-2016", "2016-08-05")]),
    ("The dam broke on Sept. 11, '01.", [("Sept. 11, '01", "2001-09-11")]),
    ("The dam broke on Monday.", [("Monday", "2021-07-05")]),
    ("The dam broke on Thursday.", [("Thursday", "2021-07-08")]),
    ("The dam broke on Sat. 3 July.", [("Sat. 3 July", "2021-07-03")]),
    ("The dam broke on the 3rd of may.", [("the 3rd of may", "2021-05-03")]),
    ("The dam broke on Christmas Eve.", [("Christmas Eve", "2020-12-24")]),
    ("The dam broke on Easter Monday 2019.", [("Easter Monday 2019", "2019-04-22")]),
    ("The dam broke on Thanksgiving.", [("Thanksgiving", "2020-11-26")]),
    ("They met on the 15th.", [("the 15th", "2021-07-15")]),
    ("They met on Fri 9th.", [("Fri 9th", "2021-07-09")]),
    ("The dam is due to open on Monday.", [("Monday", "2021-07-12")]),
    ("The log is kept in file 20210704.", [("20210704", "2021-07-04")]),
    ("The dam broke on 2/14.", [("2/14", "2021-02-14")]),
    ("They may 5 times a day.", [("5 times a day", "P1D")]),
)

NOTHING = (
    "She lent him a book.",
    "They live on 42nd Street.",
    "It fell on 31/31/2021.",
    "Room 12 May be free.",
    "The score was 3-2-1 at the break.",
    "He sat on the bench as the sun rose.",
)


# Laws

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))


@given(DAYS)
def test_every_notation_of_a_day_means_that_day(values, day):
    """American, British and ISO order, with the month in letters or in digits, agree."""
    month, year = MONTHS[day.month - 1], day.year
    notations = (
        f"{month} {day.day}, {year}",
        f"{month[:3]}. {day.day}, {year}",
        f"{day.day} {month} {year}",
        f"{day.month}/{day.day}/{year}",
        f"{day.day:02}.{day.month:02}.{year}",
        day.isoformat(),
    )
    for notation in notations:
        assert values(f"It fell on {notation}, they say.") == [
            (notation, day.isoformat())
        ]


@given(DAYS, st.dates(dt.date(2, 1, 1), dt.date(9998, 12, 31)))
def test_a_full_date_does_not_depend_on_the_publication(values, day, published):
    """What names its year means the same whenever it was written."""
    sentence = f"It fell on {MONTHS[day.month - 1]} {day.day}, {day.year}."

    assert values(sentence, published) == values(sentence, None)


@given(st.dates(dt.date(2, 1, 1), dt.date(9998, 12, 31)))
def test_a_weekday_is_no_week_away(values, published):
    """A bare weekday is today or one of the six days before."""
    [(_, value)] = values("It broke on Tuesday.", published)
    day = dt.date.fromisoformat(value)

    assert day.isoweekday() == 2
    assert 0 <= (published - day).days <= 6


# Cases


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_each_form_is_read(values, sentence, expected):
    """Each form is found in its full extent, with its value and its mod."""
    assert values(sentence) == expected


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_looks_alike_is_none(values, sentence):
    """Words of time that tell no time are left alone."""
    assert values(sentence) == []
