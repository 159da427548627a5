"""lexicon → classes of words"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.lexicon import Lexicon
from claimtrack.lexicon.rows.calendar import MonthName
from claimtrack.lexicon.rows.times import TimeWord
from claimtrack.stages.times.classes import OTHER, number_roles, read_classes

CLASSES = read_classes(ENGLISH)


# Laws


@given(st.text(alphabet="0123456789", min_size=1, max_size=20))
def test_every_number_has_a_class(digits):
    """There is a letter for each number that is not too long to be one."""
    letter = CLASSES.letter_of[digits]

    assert (letter == OTHER) == (len(digits) > 12)


@given(st.text(alphabet="0123456789", min_size=1, max_size=20))
def test_a_number_means_itself_in_its_roles(digits):
    """A number has the value of its digits, and none in a role that is not its own."""
    for role in number_roles(digits):
        assert CLASSES.meaning(digits, role) == int(digits)

    assert CLASSES.meaning(digits, "weekday") is None


@pytest.mark.parametrize("row", ENGLISH.of(TimeWord), ids=lambda row: row.forms[:20])
def test_words_of_a_role_share_its_letters(row):
    """The letter of each word is among those of its role."""
    for word in row.words:
        if word in CLASSES.meanings and row.role in CLASSES.meanings[word]:
            letters = {CLASSES.letter_of[word], CLASSES.weak_letter_of.get(word, "")}

            assert letters & set(CLASSES.of(row.role))


# Cases


@pytest.mark.parametrize(
    ("digits", "roles"),
    [
        ("5", {"int", "mday", "monthnum", "hour", "offset"}),
        ("07", {"int", "mday", "monthnum", "mm", "hour", "offset", "yy", "sixty"}),
        ("15", {"int", "mday", "hour", "yy", "sixty"}),
        ("31", {"int", "mday", "yy", "sixty"}),
        ("75", {"int", "yy"}),
        ("365", {"int", "d3"}),
        ("1990", {"int", "year", "decade"}),
        ("0735", {"int", "hhmm"}),
        ("20210708", {"int", "digits8"}),
        ("1" * 13, set()),
    ],
)
def test_a_number_may_be_many_things(digits, roles):
    """What a number can be depends on its size and its length."""
    assert number_roles(digits) == roles


def test_a_word_without_its_capital_is_weak():
    """May is a month, may is half of one, and any other word is none."""
    assert CLASSES.letter_of["may"] in CLASSES.of("month")
    assert CLASSES.weak_letter_of["may"] in CLASSES.of("weakmonth")
    assert CLASSES.letter_of["bridge"] == OTHER
    assert CLASSES.meaning("may", "weakmonth") == 5


def test_phrases_are_tried_longest_first():
    """The day before yesterday is no day before yesterday."""
    lengths = [len(phrase.rest) for phrase in CLASSES.phrases["day"]]

    assert lengths == sorted(lengths, reverse=True)


def test_a_lexicon_may_lack_all_words_of_time():
    """Numbers alone have classes, too."""
    bare = read_classes(Lexicon("xx", ()))

    assert bare.of("month") == ""
    assert bare.letter_of["2021"] != OTHER


def test_a_later_row_takes_a_form_over():
    """A row of a user wins over ours in the same role."""
    own = ENGLISH.with_rows(MonthName("june", 5, example="In June."))

    assert read_classes(own).meaning("june", "month") == 5
