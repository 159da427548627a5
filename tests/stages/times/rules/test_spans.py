"""Longer times of the calendar, as sentences show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

FOUND = (
    ("It sank in the June quarter.", [("the June quarter", "2021-Q2")]),
    (
        "In the second quarter it rose, in the 1988 period it sank.",
        [("the second quarter", "2021-Q2"), ("the 1988 period", "1988-Q2")],
    ),
    ("In the 1988 period it sank.", [("the 1988 period", "1988")]),
    ("It came in April. One of them left.", [("April", "2021-04")]),
    ("They played in the 2019-20 season.", [("2019-20", "2019/2020")]),
    (
        "It fell in FY2019 and FY 2020/21.",
        [("FY2019", "FY2019"), ("FY 2020/21", "FY2020")],
    ),
    ("It fell in H1 2021.", [("H1 2021", "2021-H1")]),
    (
        "It opened on 5 May 2010. That June was wet.",
        [("5 May 2010", "2010-05-05"), ("That June", "2010-06")],
    ),
    ("She was born in nineties.", [("nineties", "199")]),
    ("The dam will open in December.", [("December", "2021-12")]),
    ("The dam opened in December.", [("December", "2020-12")]),
    ("The dam is shut until December.", [("December", "2021-12")]),
    ("It was the crisis of 2007-09.", [("2007-09", "2007/2009")]),
    ("It fell in Dec/2018.", [("Dec/2018", "2018-12")]),
    ("It fell in 12-2015.", [("12-2015", "2015-12")]),
    ("It fell in 2015-12 or so.", [("2015-12", "2015-12")]),
    ("It fell in June of 1992.", [("June of 1992", "1992-06")]),
    ("It fell in June of '92.", [("June of '92", "1992-06")]),
    ("It was the 1988 quarter.", [("the 1988 quarter", "1988")]),
    ("Sales fell in 2019-Q1.", [("2019-Q1", "2019-Q1")]),
    ("Sales fell in 2019 Q5.", [("2019", "2019")]),
    (
        "Sales fell in the last quarter of 2020.",
        [("the last quarter of 2020", "2020-Q4")],
    ),
    ("It was the fiscal second quarter.", [("the fiscal second quarter", "2021-Q2")]),
    ("It was in the year two thousand.", [("the year two thousand", "2000")]),
    ("It was in 1850 that it broke.", [("1850", "1850")]),
    ("The ship, 1998-built, sank.", [("1998", "1998")]),
    ("It rained by summer.", [("summer", "2021-SU")]),
    ("Early August is dry.", [("Early August", "2021-08", "START")]),
    ("It rained from July 2019 on.", [("July 2019", "2019-07")]),
    ("It fell in May, 2019.", [("May, 2019", "2019-05")]),
    (
        "Sales fell in the second half of 2020.",
        [("the second half of 2020", "2020-H2")],
    ),
    ("The 2010s were dry.", [("The 2010s", "201")]),
    ("It was built in the late 1960s.", [("the late 1960s", "196", "END")]),
    ("It was built in the mid-1990s.", [("the mid-1990s", "199", "MID")]),
    ("It was built around 1970.", [("around 1970", "1970", "APPROX")]),
    ("The 2019 election was close.", [("2019", "2019")]),
    ("The dam broke in March 2023.", [("March 2023", "2023-03")]),
    ("The dam broke in June.", [("June", "2021-06")]),
    ("The dam broke in 1998.", [("1998", "1998")]),
    ("The dam was built in 1720.", [("1720", "1720")]),
    ("The dam was built in the 1990s.", [("the 1990s", "199")]),
    ("The dam was built in the '90s.", [("the '90s", "199")]),
    ("The dam was built in the nineties.", [("the nineties", "199")]),
    ("The dam was built in the 19th century.", [("the 19th century", "18")]),
    (
        "The dam was built in the second century BC.",
        [("the second century BC", "BC01")],
    ),
    ("It was built in 44 BC.", [("44 BC", "BC0044")]),
    ("It was built in AD 70.", [("AD 70", "0070")]),
    ("Sales fell in fiscal 2019.", [("fiscal 2019", "FY2019")]),
    ("Sales fell in the third quarter.", [("the third quarter", "2021-Q3")]),
    (
        "Sales fell in the first quarter of 2020.",
        [("the first quarter of 2020", "2020-Q1")],
    ),
    ("Sales fell in Q3 2020.", [("Q3 2020", "2020-Q3")]),
    ("Sales fell in the first half of 2019.", [("the first half of 2019", "2019-H1")]),
    ("It rained in the summer of 1994.", [("the summer of 1994", "1994-SU")]),
    ("It rained in the summer.", [("the summer", "2021-SU")]),
    ("It rained in week 10.", [("week 10", "2021-W10")]),
    ("It was the year 2000.", [("the year 2000", "2000")]),
    ("She was born in nineteen eighty-four.", [("nineteen eighty-four", "1984")]),
    ("They left in two thousand and five.", [("two thousand and five", "2005")]),
    ("May the injured recover soon.", [("soon", "FUTURE_REF")]),
)

NOTHING = (
    "The number was 123456789 BC.",
    "Jan Smith said no.",
    "They met in room 1984 and on flight 2021.",
    "It was the 40th century.",
    "It counted 1850 of them.",
    "A fall in prices came.",
    "It was a warm spring.",
    "April said no, and June Lee agreed.",
    "They saw 2000 people and 1846 cars.",
    "It cost $1990 and weighed 2020 kg.",
    "Theresa May said no.",
    "May told reporters so.",
    "The march on the city began.",
    "He wrote version 1.2019 of it.",
)


# Laws


@given(st.integers(1900, 2099))
def test_a_year_is_that_year(values, year):
    """Four digits that can be a year are one."""
    assert values(f"It broke in {year}, they say.") == [(f"{year}", f"{year}")]


@given(st.integers(100, 209))
def test_a_decade_has_three_digits(values, decade):
    """The value of a decade is what its years share."""
    text = f"the {decade}0s"

    assert values(f"It was built in {text}, they say.") == [(text, f"{decade}")]


@given(st.integers(1, 21))
def test_a_century_is_one_less_than_its_number(values, number):
    """The 19th century has the years from 1800 on."""
    [(_, value)] = values(f"It was built in the {number}th century.")

    assert value == f"{number - 1:02}"


# Cases


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_each_form_is_read(values, sentence, expected):
    """Each form is found in its full extent, with its value and its mod."""
    assert values(sentence) == expected


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_looks_alike_is_none(values, sentence):
    """Words of time that tell no time are left alone."""
    assert values(sentence) == []
