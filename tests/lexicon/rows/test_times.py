"""Rows about time: what they have in common."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en.time_words import TIME_WORDS
from claimtrack.lexicon.rows.calendar import Holiday, MonthName, WeekdayName
from claimtrack.lexicon.rows.deixis import DeicticDaypart
from claimtrack.lexicon.rows.times import NotTime, TimeWord

ROWS = st.sampled_from(TIME_WORDS)

# Laws


@given(ROWS)
def test_every_row_has_a_role_and_a_meaning(row):
    """The rules know each row by a role, with or without its capital."""
    assert row.role
    assert row.roles
    assert row.weak_roles


@given(ROWS)
def test_a_weak_role_is_the_role_of_a_row_that_needs_help(row):
    """Only what needs a capital or a number beside it is weak in small letters."""
    is_weak = {role.startswith("weak") for role in row.weak_roles}

    assert is_weak == {row.capital or row.beside}


@given(ROWS)
def test_a_capital_takes_nothing_from_a_word(row):
    """What a word means in small letters, it means with a capital, as it is or in full."""
    strong = {role.removeprefix("weak"): value for role, value in row.roles.items()}

    for role, value in row.weak_roles.items():
        assert strong[role.removeprefix("weak")] == value


# Cases


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


@pytest.mark.parametrize(
    ("row", "roles", "weak"),
    [
        (TimeWord("now", example="Now."), {"": ()}, {"": ()}),
        (TimeWord("now", capital=True, example="Now."), {"": ()}, {"weak": ()}),
        (TimeWord("now", beside=True, example="Now."), {"weak": ()}, {"weak": ()}),
    ],
)
def test_flags_decide_where_a_word_counts(row, roles, weak):
    """A word counts anywhere, with its capital, or only beside a number."""
    assert row.roles == roles
    assert row.weak_roles == weak


def test_what_is_no_time_says_nothing():
    """Such a phrase has a role, by which rules step over it, and no meaning."""
    row = NotTime(
        "as soon as, the sunday times", example="He left as soon as he could."
    )

    assert row.words == ("as soon as", "the sunday times")
    assert row.roles == {"nottime": ()}
