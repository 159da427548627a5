"""Lengths of time, as sentences show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

FOUND = (
    ("It opens in the two coming weeks.", [("the two coming weeks", "P2W")]),
    (
        "It grew in the year ended March 31.",
        [("the year", "P1Y"), ("March 31", "2021-03-31")],
    ),
    ("It should last two hours.", [("two hours", "PT2H")]),
    ("It lasted one hour and a half.", [("one hour and a half", "PT1H30M")]),
    ("It took three years and a quarter.", [("three years and a quarter", "P3Y3M")]),
    ("It took days, hours and more.", [("days", "PXD"), ("hours", "PTXH")]),
    ("It lasted two-and-a-half hours.", [("two-and-a-half hours", "PT2H30M")]),
    ("It lasted 1/2 hour.", [("1/2 hour", "PT30M")]),
    ("It lasted a year and a half.", [("a year and a half", "P1Y6M")]),
    (
        "It lasted at least 20 more years.",
        [("at least 20 more years", "P20Y", "MORE_THAN")],
    ),
    ("It lasted up to 180 days.", [("up to 180 days", "P180D", "LESS_THAN")]),
    (
        "It lasted a minimum of three years.",
        [("a minimum of three years", "P3Y", "MORE_THAN")],
    ),
    ("It lasted exactly a month.", [("exactly a month", "P1M")]),
    ("It lasted half a century.", [("half a century", "P50Y")]),
    ("It lasted two years or so.", [("two years or so", "P2Y")]),
    ("It lasted a hundred years.", [("a hundred years", "P100Y")]),
    ("It lasted for minutes.", [("minutes", "PTXM")]),
    ("She took a 15-hour-per-week post.", [("15-hour", "PT15H")]),
    ("It lasted a decade.", [("a decade", "P10Y")]),
    ("It lasted four decades.", [("four decades", "P4DE")]),
    ("It lasted two centuries.", [("two centuries", "P2CE")]),
    ("It lasted fifteen minutes.", [("fifteen minutes", "PT15M")]),
    ("It lasted 15 to 20 seconds.", [("15 to 20 seconds", "PT20S")]),
    ("It lasted a fortnight.", [("a fortnight", "P2W")]),
    ("It lasted a few more days.", [("a few more days", "PXD")]),
    ("It was the whole day.", [("the whole day", "P1D")]),
    ("It lasted three consecutive nights.", [("three consecutive nights", "P3D")]),
    ("It lasted 444 days.", [("444 days", "P444D")]),
    ("It lasted three weeks.", [("three weeks", "P3W")]),
    ("It lasted two and a half years.", [("two and a half years", "P2Y6M")]),
    ("It lasted 2 1/2 years.", [("2 1/2 years", "P2Y6M")]),
    ("It lasted half an hour.", [("half an hour", "PT30M")]),
    ("It lasted an hour and a half.", [("an hour and a half", "PT1H30M")]),
    (
        "It lasted two hours, three minutes and five seconds.",
        [("two hours, three minutes and five seconds", "PT2H3M5S")],
    ),
    ("It lasted several months.", [("several months", "PXM")]),
    ("It lasted a couple of days.", [("a couple of days", "P2D")]),
    ("It lasted years.", [("years", "PXY")]),
    ("It was a three-day trip.", [("three-day", "P3D")]),
    ("It was a week-long trip.", [("week-long", "P1W")]),
    ("It lasted 18+ years.", [("18+ years", "P18Y", "MORE_THAN")]),
    ("It lasted 3 hrs.", [("3 hrs", "PT3H")]),
    ("It rained all day.", [("all day", "P1D")]),
    ("It lasted 1,200 days.", [("1,200 days", "P1200D")]),
)

NOTHING = (
    "The boys' time came.",
    "It grew in the year of the flood.",
    "The hours logged were few.",
    "The days when it was calm are over.",
    "It lasted two thirds of it.",
    "They spent a second there.",
    "It was a 26-year-old.",
    "They have close quarters.",
    "He was under 5 years of age.",
    "The 16-year-old was aged 84 years.",
    "Three quarters of them left.",
    "It is ten light years away.",
    "A second man came.",
    "It is 300 metres long.",
)


# Laws


@given(
    st.integers(1, 9999),
    st.sampled_from(
        [
            ("days", "P{}D"),
            ("weeks", "P{}W"),
            ("months", "P{}M"),
            ("years", "P{}Y"),
            ("hours", "PT{}H"),
            ("minutes", "PT{}M"),
        ]
    ),
)
def test_a_length_has_its_number_and_its_unit(values, number, unit):
    """The value has the number as it is, and the letter of the unit."""
    words, form = unit

    assert values(f"It lasted {number} {words}.") == [
        (f"{number} {words}", form.format(number))
    ]


@given(st.integers(1, 200))
def test_thousands_may_have_a_comma(values, thousands):
    """A comma between the thousands and the hundreds changes nothing."""
    [(_, value)] = values(f"It lasted {thousands},000 days.")

    assert value == f"P{thousands}000D"


# Cases


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_each_form_is_read(values, sentence, expected):
    """Each form is found in its full extent, with its value and its mod."""
    assert values(sentence) == expected


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_looks_alike_is_none(values, sentence):
    """Words of time that tell no time are left alone."""
    assert values(sentence) == []
