"""Noun phrases that hang on another."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.stages.statements.widening import widened
from claimtrack.testing import news


@given(news())
def test_a_phrase_never_shrinks(page, text):
    """The longest phrase begins no later than the one it ends with, in its sentence."""
    found = page(text)
    for number, (low, _) in enumerate(found.limit):
        if number > low:
            assert low <= widened(found, number, low) <= number


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Nurses meeting patients in ¦Rome", "Nurses meeting patients in Rome"),
        ("Some 40% of ¦the miners", "Some 40% of the miners"),
        ("Half the town and 9% of ¦farmers", "9% of farmers"),
        ("The senator who wrote ¦the bill", "The senator who wrote the bill"),
        ("A group that has often backed ¦Roy", "A group that has often backed Roy"),
        ("Two guards who were in ¦the hall", "Two guards who were in the hall"),
    ],
)
def test_what_a_phrase_hangs_on(page, words_of, text, phrase):
    """A noun with a preposition, a participle or a relative clause, or a share."""
    left = page(text.partition("¦")[0])
    found = page(text.replace("¦", ""))
    start = widened(found, len(left.norm), 0)

    assert words_of(found, (start, len(found.norm))) == phrase


@pytest.mark.parametrize(
    "text",
    [
        "Lee said that he met ¦Roy",
        "The senator, who wrote ¦the bill",
        "She who saw it knew ¦Roy",
        "Lee met men who know and like ¦Roy",
        "It rose by 40%, and ¦the miners",
        "Who wrote ¦the bill",
    ],
)
def test_what_stands_apart(page, text):
    """A clause with another verb, a comma or a pronoun is no part of a noun phrase."""
    left = page(text.partition("¦")[0])
    found = page(text.replace("¦", ""))

    assert widened(found, len(left.norm), 0) == len(left.norm)
