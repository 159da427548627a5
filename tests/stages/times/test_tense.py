"""Whether a clause is in the past tense."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.times.tense import TenseWords, is_past, read_tense_words

TENSE = read_tense_words(ENGLISH)
SOME = st.lists(
    st.sampled_from(
        [
            "it",
            "fell",
            "on",
            "was",
            "held",
            "is",
            "to",
            "that",
            "said",
            "bridge",
            "in",
            "will",
            "payable",
        ]
    )
)


# Laws


@given(SOME, SOME)
def test_without_words_that_tell_nothing_is_past(before, after):
    """What no lexicon says is not guessed."""
    assert not is_past(before, after, TenseWords())


@given(SOME)
def test_what_stands_in_another_clause_does_not_matter(before):
    """Behind a word that opens a clause, all before it is forgotten."""
    assert is_past([*before, "that", "it", "fell", "on"], [], TENSE)


@given(st.dates().filter(lambda day: 2 < day.year < 9990))
def test_in_the_past_tense_nothing_lies_far_ahead(published):
    """Whenever it is written, what fell on a day fell before or, at most, just then."""
    [time] = claimtrack.find_times("It fell on Sept. 11.", published=published)

    assert (time.interval.start.date() - published).days <= 2


# Cases


@pytest.mark.parametrize(
    ("before", "after", "past"),
    [
        ("it fell on", "", True),
        ("it landed on", "", True),
        ("the mayor resigned in", "", True),
        ("she died", "", True),
        ("he was not seen on", "", True),
        ("they said on", "that they left", True),
        ("on", "two boats sank", True),
        ("", "two boats sank", True),
        ("it is held on", "", False),
        ("it is to be held on", "", False),
        ("it falls on", "", False),
        ("the dividend payable", "", False),
        ("the seed on", "", False),
        ("they announced a strike on", "", False),
        ("it approved a plan that starts on", "", False),
        ("it fell by", "", False),
        ("on", "two boats will sail, he said", False),
        ("on", "voters go to the polls", False),
        ("on", "when the boats sank", False),
        ("", "", False),
    ],
)
def test_the_nearest_verb_decides(before, after, past):
    """The verb of the clause tells, and where it does not the answer is no."""
    assert is_past(before.split(), after.split(), TENSE) is past
