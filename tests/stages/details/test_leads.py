"""noun phrases → the prepositions that lead to them"""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.stages.details.leads import LeadFinder
from claimtrack.stages.words import add_words

finder = LeadFinder(ENGLISH)


def lead(text, noun, leads="in on", **more):
    """Give the preposition that leads to a word of the text."""
    words = add_words(Document(text)).words
    at = finder.find(words, words.text.index(noun), leads, **more)
    return None if at is None else words.text[at]


@pytest.mark.parametrize("adjectives", ["", "a ", "a long ", "the club's last long "])
def test_adjectives_do_not_part(adjectives):
    """Whatever describes the noun, the preposition before it leads to it."""
    assert lead(f"He said in {adjectives}letter that it rained.", "letter") == "in"


@pytest.mark.parametrize(
    ("text", "noun", "by"),
    [
        ("Speaking to CNN, she said so.", "CNN", "to"),
        ("It was posted to Facebook.", "Facebook", "to"),
        ("He spoke in the House and Senate chamber.", "chamber", "in"),
    ],
)
def test_more_than_prepositions_lead(text, noun, by):
    """The word "to" leads behind speaking and posting, and names may hold small words."""
    assert lead(text, noun) == by


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("He read the letter.", "letter"),
        ("In May, the letter came.", "letter"),
        ("He spoke in defence of the letter.", "letter"),
        ("She went to CNN.", "CNN"),
    ],
)
def test_other_words_lead_nowhere(text, noun):
    """Commas, other prepositions and verbs of motion part a noun from a preposition."""
    assert lead(text, noun) is None


def test_only_some_nouns_are_given_to_outlets():
    """An interview with an outlet is given there, a letter to it is only sent."""
    text = "He said in words to CNN that it rained."

    assert lead(text, "CNN", behind=4, given=True) == "to"
    assert lead(text, "CNN", behind=4, given=False) is None
