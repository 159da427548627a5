"""Rows about the names in a calendar: months, days, seasons and feasts."""

from __future__ import annotations

import pytest

import claimtrack
from claimtrack.errors import LexiconError
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.calendar import (
    Holiday,
    MonthName,
    NamedDay,
    SeasonName,
    WeekdayName,
    WeekdayPlural,
)


@pytest.mark.parametrize(
    ("kind", "numbers"),
    [
        (MonthName, range(1, 13)),
        (WeekdayName, range(1, 8)),
        (WeekdayPlural, range(1, 8)),
        (SeasonName, range(4)),
    ],
)
def test_the_tables_leave_nothing_out(kind, numbers):
    """There is a name for each month, day of the week and season, and for no other."""
    assert {row.number for row in ENGLISH.of(kind)} == set(numbers)


def test_a_capital_decides_the_role():
    """A word that needs a capital is only half a month without it."""
    may = MonthName("may", 5, capital=True, given_name=True, example="In May.")
    sun = WeekdayName("sun", 7, beside=True, example="On Sun 5 May.")

    assert may.roles == {"month": 5, "givenname": True}
    assert may.weak_roles == {"weakmonth": 5}
    assert sun.roles == {"weakweekday": 7}


def test_a_month_that_nobody_is_called_is_no_given_name():
    """Only rows that say so may be a person."""
    assert MonthName("june", 6, example="In June.").roles == {"month": 6}


def test_days_that_recur_have_a_role_of_their_own():
    """One Monday is a date, Mondays are a set."""
    one = WeekdayName("monday", 1, example="On Monday.")
    many = WeekdayPlural("mondays", 1, example="On Mondays.")

    assert one.roles == {"weekday": 1}
    assert many.roles == {"weekdays": 1}


def test_a_day_with_a_name_may_be_a_phrase():
    """Commas part the names of a day, blanks do not."""
    row = NamedDay("9/11, september eleventh", "2001-09-11", example="Before 9/11.")

    assert row.words == ("9/11", "september eleventh")
    assert row.meaning == "2001-09-11"


class TestOwnRows:
    """A user adds rows, and they are read at once."""

    def test_a_holiday_of_ones_own(self):
        """A fixed feast is a row with its month and day."""
        lexicon = ENGLISH.with_rows(
            Holiday("founders' day", "03-09", example="It closed on Founders' Day.")
        )
        parser = claimtrack.Parser(lexicon=lexicon)
        [time] = parser.find_times(
            "It closed on Founders' Day.", published="2021-07-08"
        )

        assert time.value == "2021-03-09"
        assert claimtrack.find_times("It closed on Founders' Day.") == ()

    def test_a_faulty_row_is_refused(self):
        """A row without its word in the example is named."""
        with pytest.raises(LexiconError):
            ENGLISH.with_rows(Holiday("founders' day", "03-09", example="It closed."))
