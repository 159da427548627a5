"""What may open at a word."""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.stages.statements.openings import (
    opens_base,
    opens_clause,
    opens_infinitive,
    opens_phrase,
    opens_predicate,
)
from claimtrack.testing import texts


@given(texts())
def test_any_word_may_be_asked(page, text):
    """Each question has an answer at each word, and no phrase opens behind the last."""
    found = page(text)
    high = len(found.norm)
    for number in range(high):
        opens_clause(found, number, high)
        opens_predicate(found, number, high)

    assert not opens_phrase(found, high)
    assert not opens_base(found, high)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("the road was closed", True),
        ("he left", True),
        ("the men who left", False),
        ("an attack that day killed two", True),
        ("the men who left were ill", True),
        ("a robust coating", False),
        ("they want peace", True),
        ("it .", False),
        ("the vote , held in May .", False),
        ("the vote , held in May , was close", True),
        ("the credit , but rivals were angry", False),
        ("the office in 1987 , he became rich", False),
        ("the office because others are ill", False),
        ("in Rome yesterday .", False),
        ("the office today", False),
        ("the office yesterday closed", True),
    ],
)
def test_a_clause_has_a_verb_of_its_own(page, text, answer):
    """A finite verb makes a clause; that of a relative clause does not count."""
    found = page(text)

    assert opens_clause(found, 0, len(found.norm)) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("the plan a disaster .", True),
        ("him a liar .", True),
        ("her a liar .", True),
        ("the plan “mad” .", True),
        ("his wife .", False),
        ("the station .", False),
    ],
)
def test_a_predicate_is_a_second_phrase(page, text, answer):
    """An object and what it is called are two phrases."""
    found = page(text)

    assert opens_predicate(found, 0, len(found.norm)) is answer


def test_what_opens_a_phrase_and_an_infinitive(page):
    """Adverbs open no phrase, and articles no infinitive."""
    found = page("the quickly go")

    assert opens_phrase(found, 0)
    assert not opens_phrase(found, 1)
    assert opens_base(found, 2)
    assert not opens_base(found, 0)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("to go", True),
        ("not to go", True),
        ("never to go", True),
        ("not go", False),
        ("not to him", False),
        ("not", False),
        ("to", False),
    ],
)
def test_a_negation_may_open_an_infinitive(page, text, answer):
    """Behind "to" a verb must follow; a negation may stand in front of it."""
    assert opens_infinitive(page(text), 0) is answer
