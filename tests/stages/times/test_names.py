"""What looks like a time but is part of a name."""

from __future__ import annotations

import pytest

NAMES = (
    "Theresa May said no.",
    "May told reporters so.",
    "May has denied it.",
    "Prime Minister May left.",
    "April Lee agreed.",
    "She met June Roy there.",
    "Two of them, Jan de Boer and Amy Oda, left.",
    "Jan van den Berg left.",
    "May they rest in peace.",
    "May God help them.",
    "He read the Morning Star.",
    "They watched the Evening Standard go by.",
    "It was in the Sunday Times.",
    "USA Today said so.",
    "The Harbour Weekly said so.",
    "Sport Daily said so.",
    "Ivo Soon said so.",
    "It stood in Optics Today, a journal.",
)

TIMES = (
    "In May she left.",
    "It was worst last May.",
    "It rained in April, said Lee.",
    "By June Roy had left.",
    "The May election was close.",
    "It sails daily.",
    "Daily trips begin here.",
    "But Soon they left.",
    "May was dry.",
)


@pytest.mark.parametrize("sentence", NAMES)
def test_names_are_no_times(values, sentence):
    """A first name, a verb of saying behind or a title tell a name."""
    assert values(sentence) == []


@pytest.mark.parametrize("sentence", TIMES[:-1])
def test_months_are_no_names(values, sentence):
    """A preposition before it or a noun behind it tell a month."""
    assert len(values(sentence)) == 1


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Theresa May lost. Lee met May.", 0),
        ("Theresa May lost. Lee, May, and Roy left.", 0),
        ("Lee met May. Later Mrs. May lost.", 0),
        ("Theresa May lost in May. Lee left last May.", 2),
        ("Theresa May lost. That May it rained.", 1),
        ("Lee left May out. It rained.", 1),
    ],
)
def test_a_person_stays_a_person(values, text, times):
    """Once a text has named a person like a month, only small words make it a month."""
    assert len(values(text)) == times


@pytest.mark.parametrize(
    "headline",
    [
        "Three Days After the Flood",
        "Storm Hits on Sunday Morning",
        "Talks Begin Today",
        "Talks Begin Today\n\nIt rained.",
    ],
)
def test_headlines_have_times(values, headline):
    """Where all words have a capital, it says nothing."""
    assert len(values(headline)) == 1
