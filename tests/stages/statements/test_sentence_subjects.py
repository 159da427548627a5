"""The subject of the last main clause before a place."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.stages.statements.sentence_subjects import sentence_subject
from claimtrack.testing import news


@given(news())
def test_a_subject_stands_between_the_places(page, text):
    """It lies within the sentence, in front of what depends on it."""
    found = page(text)
    for number, (low, _) in enumerate(found.limit):
        subject = sentence_subject(found, low, number)
        assert subject is None or low <= subject[0] < subject[1] <= number


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("When Roy met the miners, she was calm, ¦saying", "she"),
        ("Lee was jeered at first, but he stayed, ¦saying", "he"),
        ("As if asked by the mayor, the board was clear¦:", "the board"),
        ("Once he left, the two teams talked, ¦hoping", "the two teams"),
        ("Kelly answered at once, with a smile¦:", "Kelly"),
        ("Lee praised the plan of the board, ¦saying", "Lee"),
        ("Lee on the phone¦:", "Lee"),
    ],
)
def test_the_subject_of_a_sentence(page, words_of, text, subject):
    """Behind a comma a new clause has its own; what has no verb is no subject."""
    left = page(text.partition("¦")[0])
    found = page(text.replace("¦", ""))

    assert words_of(found, sentence_subject(found, 0, len(left.norm))) == subject


@pytest.mark.parametrize(
    "text", ["In Rome, ¦saying", "Who left, ¦saying", "“Lee left,” ¦saying"]
)
def test_no_subject_of_a_sentence(page, text):
    """A place, a relative pronoun and what stands inside a quotation are none."""
    left = page(text.partition("¦")[0])

    assert sentence_subject(page(text.replace("¦", "")), 0, len(left.norm)) is None
