"""A sentence that counts or dates an event otherwise tells of it otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.circumstances import is_told_otherwise
from tests.stances.beside import VOCABULARY, beside

DAYS = ("Monday", "Tuesday", "Saturday")
MONTHS = ("January", "March", "May", "August")


def otherwise(claim, text):
    read, sentence, found = beside(claim, text)
    return is_told_otherwise(read, sentence, found.matched, VOCABULARY)


@given(st.integers(2, 10**6))
def test_a_count_agrees_with_itself(count):
    """What is counted alike is not miscounted."""
    text = f"The gale felled {count} oaks"
    assert not otherwise(text, text)


@given(st.integers(2, 10**6), st.integers(2, 10**6))
def test_miscounting_is_mutual(left, right):
    """If one miscounts what the other counts, so does the other."""
    first, second = f"The gale felled {left} oaks", f"The gale felled {right} oaks"
    assert otherwise(first, second) == otherwise(second, first)


@given(st.sampled_from(MONTHS), st.sampled_from(MONTHS))
def test_only_the_same_month_is_the_same(left, right):
    """A claim is misdated by every other month, if no year tells more."""
    assert otherwise(f"The mill burned in {left}", f"In {right} the mill burned") == (
        left != right
    )


@given(st.integers(1000, 2199), st.integers(1000, 2199))
def test_only_the_same_year_is_the_same(left, right):
    """A claim is misdated by every other year."""
    claim, text = f"The mill burned in {left}", f"In {right} the mill burned"
    assert otherwise(claim, text) == (left != right)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The gale felled thousands of oaks", "The gale felled nine oaks"),
        ("The gale felled nine oaks", "The gale felled hundreds of oaks"),
        ("The gale felled nine oaks", "The gale felled twelve oaks"),
        ("The gale killed 200 goats", "The toll of the gale, which killed many, is 31"),
        ("The gale cost nine million", "The gale cost two million, the bank said"),
    ],
)
def test_other_counts_are_told(claim, text):
    """Vague counts have a least that they may mean."""
    assert otherwise(claim, text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The gale felled thousands of oaks", "The gale felled 40,000 oaks"),
        ("The gale felled thousands of oaks", "The gale felled hundreds of oaks"),
        ("The gale felled 998 oaks", "The gale felled 1,000 oaks"),
        ("The gale felled nine oaks", "The gale felled oaks"),
        ("The gale felled nine oaks", "Nine oaks and twelve elms fell in the gale"),
        ("The gale felled oaks", "The gale felled nine oaks"),
        ("The gale killed 200 goats", "The gale killed the goats of Bo Ek, 31"),
        ("The gale killed 200 goats", "The gale of 1987 killed goats"),
    ],
)
def test_what_may_be_the_same_count_is_no_other(claim, text):
    """Round counts, vague ones, missing ones and those of other things agree."""
    assert not otherwise(claim, text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The mill burned in 1981", "The mill burned in May"),
        ("The mill burned", "The mill burned in 1981"),
        ("The mill burned in May", "Mrs June Roy said it burned"),
        ("The mill burned in May 1981", "The mill burned in spring of 1981"),
        ("The mill burned in 1981", "The mill of 1850 burned in 1981"),
        ("The mill sold 1981 loaves", "The mill sold 1982.5 loaves"),
    ],
)
def test_what_tells_no_other_year_does_not_misdate(claim, text):
    """Both must tell a year, and none of theirs may be the same."""
    assert not otherwise(claim, text)


@given(st.sampled_from(DAYS), st.sampled_from(DAYS))
def test_only_the_same_day_is_the_same(left, right):
    """An event has one day of the week."""
    claim = f"The mill at Osk burned on {left}"
    text = f"The mill at Osk burned late on {right}, the miller said."
    assert otherwise(claim, text) == (left != right)


@pytest.mark.parametrize(
    "text",
    [
        "The mill burned, the miller said on Tuesday",
        "The mill burned on Monday night and again on Tuesday",
        "The mill burned after the fair on Tuesday",
        "The mill burned",
    ],
)
def test_a_day_of_something_else_is_no_other_day(text):
    """The day on which somebody speaks is not that of the event."""
    assert not otherwise("The mill burned on Monday", text)


def test_places_are_not_compared():
    """What happened in a town happened in its country."""
    assert not otherwise("The duke fell in Spain", "The duke fell in Madrid")
