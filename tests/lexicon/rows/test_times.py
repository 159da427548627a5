"""Rows about time."""

from __future__ import annotations

import pytest

import claimtrack
from claimtrack.errors import LexiconError
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.en.time_words import TIME_WORDS
from claimtrack.lexicon.rows.times import (
    DeicticDaypart,
    Holiday,
    MonthName,
    TimeWord,
    UnitName,
    WeekdayName,
)
from claimtrack.model.when import Grain


@pytest.mark.parametrize("row", TIME_WORDS, ids=lambda row: row.forms[:20])
def test_every_row_has_a_role_and_a_meaning(row):
    """The rules know each row by a role, with or without its capital."""
    assert row.role
    assert all(role.startswith(("weak", "unit")) or role for role in row.weak_roles)
    assert set(row.roles) | set(row.weak_roles)


def test_phrases_have_commas_between_them():
    """A row of phrases is split at commas alone, so that one phrase needs none."""
    row = Holiday("bank holiday", "08-7--1", example="It closed on the bank holiday.")

    assert row.words == ("bank holiday",)
    assert MonthName("june jun", 6, example="In June.").words == ("june", "jun")


def test_a_meaning_is_one_field_or_several():
    """One field is given as it is, several as a tuple."""
    assert WeekdayName("friday", 5, example="On Friday.").meaning == 5
    assert DeicticDaypart("tonight", "NI", 0, example="Tonight.").meaning == (
        "NI",
        0,
        False,
    )


def test_a_capital_decides_the_role():
    """A word that needs a capital is only half a month without it."""
    may = MonthName("may", 5, capital=True, given_name=True, example="In May.")
    sun = WeekdayName("sun", 7, beside=True, example="On Sun 5 May.")

    assert may.roles == {"month": 5, "givenname": True}
    assert may.weak_roles == {"weakmonth": 5}
    assert sun.roles == {"weakweekday": 7}


def test_a_unit_is_also_known_by_its_grain():
    """Rules may ask for weeks alone."""
    week = UnitName("week", Grain.WEEK, example="It lasted a week.")

    assert week.roles == {"unit": (Grain.WEEK, 1), "unit_week": (Grain.WEEK, 1)}


def test_a_row_of_its_own_class_says_nothing():
    """The base has no fields to tell, and no role."""
    assert TimeWord("now", example="Now.").meaning == ()


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
