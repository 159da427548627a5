"""The person to whom a verb is addressed."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.lexicon.rows.cues import Takes
from claimtrack.stages.statements.addressees import (
    behind_addressee,
    behind_description,
    may_be_asked,
)
from claimtrack.testing import news


@given(news())
def test_stepping_goes_forward_within_bounds(page, text):
    """An addressee has a word at least, and nothing reaches beyond the sentence."""
    found = page(text)
    for number, (_, high) in enumerate(found.limit):
        behind = behind_addressee(found, number, high)
        assert behind is None or number < behind <= high
        assert number <= behind_description(found, number, high) <= max(number, high)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Lee told reporters that it rained.", "reporters"),
        ("Lee told her that it rained.", "her"),
        ("Lee told her mother that it rained.", "her mother"),
        ("Lee told the head of the bank that it rained.", "the head of the bank"),
        ("Lee told reporters in Rome that it rained.", "reporters"),
        ("Lee told a rally to go.", "a rally"),
    ],
)
def test_addressees(page, words_of, text, person):
    """It is a pronoun or a short noun phrase, without the place and the infinitive."""
    found = page(text)

    behind = behind_addressee(found, 2, len(found.norm))
    assert words_of(found, (2, behind)) == person


@pytest.mark.parametrize("text", ["Lee told, then left.", "Lee told"])
def test_nobody(page, text):
    """A mark is nobody, and neither is the end of the text."""
    found = page(text)

    assert behind_addressee(found, 2, len(found.norm)) is None


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Lee asked Roy (AP) to go.", "to"),
        ("Lee asked Roy, who is ill, to go.", "to"),
        ("Lee told Roy, who is ill, that it rained.", "that"),
        ("Lee told Roy, who is ill, and left.", ","),
        ("Lee told Roy, a clerk, that it rained.", ","),
        ("Lee asked Roy to go.", "to"),
    ],
)
def test_descriptions(page, text, behind):
    """A bracket goes with a name, and a relative clause if the content follows it."""
    found = page(text)

    assert found.word(behind_description(found, 3, len(found.norm))) == behind


@pytest.mark.parametrize(
    ("text", "matters", "somebody"),
    [
        ("her", True, True),
        ("Ann Lee", True, True),
        ("the driver", True, True),
        ("three men", True, True),
        # a matter may be doubted, and only people are then asked
        ("the ruling", True, False),
        ("Lee's role", True, False),
        ("it", True, False),
        ("the bank", True, False),
        ("the bank", False, True),
        ("the steak", False, False),
    ],
)
def test_who_may_be_asked(page, text, matters, somebody):
    """People are asked, and bodies by a verb that is of no use for a matter."""
    found = page(f"They asked {text} now.")
    person = (2, found.norm.index("now"))
    takes = frozenset((Takes.NOUN,) if matters else (Takes.PERSON_ABOUT,))

    assert may_be_asked(found, person, takes) is somebody
