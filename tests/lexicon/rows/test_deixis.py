"""Rows about words that point to a time from now, or from the time told of."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.deixis import (
    DayWord,
    Deictic,
    DeicticDaypart,
    VagueNoun,
    VagueTime,
)

# Laws


@given(st.sampled_from(ENGLISH.of(Deictic)))
def test_a_deictic_word_points_one_unit_away_at_most(row):
    """It is "last", "this" or "next", and nothing beyond."""
    assert row.step in {-1, 0, 1}


@given(st.sampled_from(ENGLISH.of(VagueTime)))
def test_a_vague_time_is_past_present_or_future(row):
    """No calendar knows it, but which side of now it lies on."""
    assert row.value in {"PAST_REF", "PRESENT_REF", "FUTURE_REF"}


# Cases


def test_a_day_word_may_be_a_phrase():
    """Commas part the names of a day, blanks do not."""
    row = DayWord("yesterday, the other day", -1, example="He left yesterday.")

    assert row.words == ("yesterday", "the other day")
    assert row.roles == {"today": -1}


def test_words_count_from_now_unless_they_say_otherwise():
    """The next day follows today, the following day any day told of."""
    following = Deictic("following", 1, narrative=True, example="The following day.")

    assert Deictic("next", 1, example="Next day.").meaning == (1, False)
    assert following.meaning == (1, True)


def test_a_night_that_is_just_over_says_so():
    """Of "overnight" rules learn that it is the night before, if the clause lets it be."""
    row = DeicticDaypart("overnight", "NI", 0, just_over=True, example="Overnight.")

    assert row.meaning == ("NI", 0, True)


def test_nouns_for_vague_times_have_a_role_of_their_own():
    """A noun needs its article ("the future"), an adverb needs none ("soon")."""
    assert VagueNoun.role != VagueTime.role


def test_a_day_word_of_ones_own():
    """A row teaches a word that counts days; without it, the word is none."""
    row = DayWord("ereyesterday", -2, example="He left ereyesterday.")
    parser = claimtrack.Parser(lexicon=ENGLISH.with_rows(row))
    [time] = parser.find_times("He left ereyesterday.", published="2021-07-08")

    assert time.value == "2021-07-06"
    assert claimtrack.find_times("He left ereyesterday.", published="2021-07-08") == ()
