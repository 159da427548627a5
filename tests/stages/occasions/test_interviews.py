"""the narrator’s words → interviews, and who was interviewed"""

from __future__ import annotations

import pytest
from hypothesis import given

import claimtrack
from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.details import InterviewWord
from claimtrack.stages.occasions.interviews import InterviewFinder
from claimtrack.testing import documents, exchanges
from tests.growth import is_linear

FINDER = InterviewFinder(ENGLISH)
LATER = " Dr. Ann Roy said the dam was weak."


def found(text):
    """Give the platform and the name of the guest of each interview."""
    document = claimtrack.parse(text)
    names = {speaker.id: speaker.name for speaker in document.speakers}
    return [
        (interview.platform.name, names[interview.guest])
        for interview in FINDER.find(document)
    ]


# Laws


@given(exchanges())
def test_guests_and_places_stand_in_the_text(text):
    """The guest is a speaker, and the platform is cut out of the text."""
    document = claimtrack.parse(text)
    ids = {speaker.id for speaker in document.speakers}

    for interview in FINDER.find(document):
        place = interview.platform
        assert interview.guest in ids
        assert text[place.start : place.end] == place.name
        assert place.end <= interview.end


@given(documents(layered=True))
def test_without_a_word_for_it_there_is_none(document):
    """No sentence tells of an interview without a word of the table."""
    if set(document.words.norm).isdisjoint(ENGLISH.by_form(InterviewWord)):
        assert FINDER.find(document) == []


def test_many_interviews_take_linear_time():
    """Twice as many interviews take twice the time."""
    told = "The Daily Herald interviewed Ann Roy. Roy said it rained. "
    parsed = {size: claimtrack.parse(told * size) for size in (20, 160)}

    assert is_linear(lambda size: FINDER.find(parsed[size]), 20)


# Cases


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("The Daily Herald interviewed the engineer, Dr. Ann Roy.", "Daily Herald"),
        ("CNN has interviewed Dr. Ann Roy.", "CNN"),
        ("Dr. Ann Roy was interviewed by the BBC.", "BBC"),
        ("The weekly printed an interview with Dr. Ann Roy.", "interview"),
    ],
)
def test_an_interview_has_a_guest_and_a_place(told, place):
    """Who was interviewed is named behind the verb, before its passive or the noun."""
    assert found(told + LATER) == [(place, "Ann Roy")]


@pytest.mark.parametrize(
    "told",
    [
        "Police interviewed Dr. Ann Roy.",
        "Dr. Ann Roy was interviewed by the police.",
        "The BBC interviewed fishermen.",
        "CNN interviews Dr. Ann Roy",
        "The BBC hopes to interview Dr. Ann Roy.",
        "In an interview with the BBC on Monday, a man wept over Dr. Ann Roy.",
    ],
)
def test_not_every_interview_is_one_of_the_press(told):
    """Police work, plans, headlines and interviews of the unnamed open none."""
    assert found(told + "\n\n" + LATER) == []


@pytest.mark.parametrize("told", ["Dr. Ann Roy was interviewed by", "CNN interviewed"])
def test_a_text_may_end_behind_the_verb(told):
    """A text that breaks off there tells of no interview, and raises nothing."""
    assert found(told) == []
