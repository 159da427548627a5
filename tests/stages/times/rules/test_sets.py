"""Times that recur, as sentences show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

FOUND = (
    ("They meet on Tuesdays night.", [("Tuesdays night", "XXXX-WXX-2TNI")]),
    ("It is open 24/7.", [("24/7", "P1D")]),
    ("It is shut on weekends.", [("weekends", "XXXX-WXX-WE")]),
    ("She writes weekly.", [("weekly", "P1W")]),
    ("The board meets quarterly.", [("quarterly", "P3M")]),
    ("The annual fair was dull.", [("annual", "P1Y")]),
    (
        "The fair is semiannual and bimonthly.",
        [("semiannual", "P6M"), ("bimonthly", "P2M")],
    ),
    ("It rains every 5 May.", [("every 5 May", "XXXX-05-05")]),
    ("It rains every Christmas.", [("every Christmas", "P1Y")]),
    ("It rains every quarter.", [("every quarter", "P1Q")]),
    ("It rains per year.", [("per year", "P1Y")]),
    ("It rains Monday mornings.", [("Monday mornings", "XXXX-WXX-1TMO")]),
    ("It rains four times per month.", [("four times per month", "P1M")]),
    ("It rains each two days.", [("each two days", "P2D")]),
    ("It rains each year.", [("each year", "P1Y")]),
    ("It rains every third day.", [("every third day", "P3D")]),
    ("It rains every night.", [("every night", "P1D")]),
    (
        "It rains on weekday mornings and Sunday evenings.",
        [("mornings", "TMO"), ("Sunday evenings", "XXXX-WXX-7TEV")],
    ),
    ("It is paid quarterly and yearly.", [("quarterly", "P3M"), ("yearly", "P1Y")]),
    ("It rains every week.", [("every week", "P1W")]),
    ("It rains every two weeks.", [("every two weeks", "P2W")]),
    ("It rains every other day.", [("every other day", "P2D")]),
    ("It rains every Monday.", [("every Monday", "XXXX-WXX-1")]),
    ("It rains each July.", [("each July", "XXXX-07")]),
    ("It rains every morning.", [("every morning", "TMO")]),
    ("It rains every summer.", [("every summer", "XXXX-SU")]),
    ("It rains everyday.", [("everyday", "P1D")]),
    ("It rains twice a week.", [("twice a week", "P1W")]),
    ("It rains three times a day.", [("three times a day", "P1D")]),
    ("It costs ten pounds per week.", [("per week", "P1W")]),
    ("It rains on Mondays.", [("Mondays", "XXXX-WXX-1")]),
    ("It rains on Monday nights.", [("Monday nights", "XXXX-WXX-1TNI")]),
)

NOTHING = (
    "She writes for a weekly magazine.",
    "Prices rose at an annual rate of 3 percent.",
    "It cut its quarterly dividend, and its annual sales fell.",
    "They left every one of them.",
    "They drove at 60 miles per hour.",
)


# Laws


@given(st.integers(2, 60))
def test_every_so_many_days_is_that_length(values, number):
    """The value of a set is the length of its period."""
    assert values(f"It rains every {number} days.") == [
        (f"every {number} days", f"P{number}D")
    ]


@given(st.dates())
def test_a_set_does_not_depend_on_the_publication(values, day):
    """What recurs does so whenever it was written."""
    sentence = "It rains every Monday and twice a week."

    assert values(sentence, day) == values(sentence, None)


# Cases


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_each_form_is_read(values, sentence, expected):
    """Each form is found in its full extent, with its value and its mod."""
    assert values(sentence) == expected


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_looks_alike_is_none(values, sentence):
    """Words of time that tell no time are left alone."""
    assert values(sentence) == []
