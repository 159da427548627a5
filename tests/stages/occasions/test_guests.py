"""interviews → the platforms of what their guests say"""

from __future__ import annotations

import pytest

import claimtrack
from claimtrack.model.statement import Platform
from claimtrack.stages.occasions.guests import Guests, start_of
from claimtrack.stages.occasions.interviews import Interview

TOLD = "The Daily Herald interviewed the engineer, Dr. Ann Roy. "


def platforms(text):
    """Give the platforms of a text, and whether they have words of their own."""
    return [
        s.platform and (s.platform.name, s.platform.start is not None)
        for s in claimtrack.parse(text).statements
    ]


# Laws


def test_only_the_first_answer_has_the_words(mark):
    """The words of a place are given once; who comes first gets them."""
    document = mark("[Roy] <said> {it rained}. ¦[Roy] <said> {it snowed}.")
    place = Platform("BBC", "interview", 0, 3)
    guests = Guests([Interview(0, "p1", place)])
    given = [guests.platform(statement) for statement in document.statements]

    assert given == [place, place.inherited()]


@pytest.mark.parametrize("end", range(9))
def test_nothing_is_said_in_an_interview_before_it(mark, end):
    """What stands before the news of an interview was not said there."""
    (statement,) = mark("[Roy] <said> {it rained}.").statements
    guests = Guests([Interview(end, "p1", Platform("BBC", "interview", 0, 3))])

    assert (guests.platform(statement) is not None) == (end <= start_of(statement))


# Cases


def test_the_guest_says_it_there():
    """All that the guest says behind the news was said in the interview."""
    found = platforms(
        TOLD + "Roy said the dam was weak.\n\nIt was built in 1950. Roy said it leaked."
    )

    assert found == [("Daily Herald", True), ("Daily Herald", False)]


@pytest.mark.parametrize(
    "later",
    [
        "Tom Lee said the dam was weak.",
        "Roy told farmers the dam was weak.",
        "Roy thinks the dam is weak.",
    ],
)
def test_others_say_it_elsewhere(later):
    """Other people, thoughts and what is told to somebody belong to no interview."""
    assert platforms(TOLD + later) == [None]


def test_a_guest_may_leave():
    """Who was heard in another place since is there no longer."""
    found = platforms(
        TOLD + "In a letter, Roy said it leaked.\n\nOn Monday, Roy said it was shut."
    )

    assert found == [("letter", True), None]
