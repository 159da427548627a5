"""Where one clause ends and another begins, by its small words."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.document import Document
from claimtrack.model.span import Span
from claimtrack.stages.details.bounds import ClauseBounds
from claimtrack.stages.words import add_words

bounds = ClauseBounds(ENGLISH)


def between(text, *, fronted):
    words = add_words(Document(text)).words
    return bounds.between(words, 0, len(words), fronted=fronted)


@pytest.mark.parametrize(
    "text", ["", "on Monday", "in a letter to Roy", "Bed and Breakfast"]
)
def test_a_bound_for_what_is_fronted_is_one_for_all(text):
    """Where no clause begins, none begins behind fronted words either."""
    assert not between(text, fronted=False)
    assert not between(text, fronted=True)


@pytest.mark.parametrize(
    ("text", "behind_fronted"),
    [
        ("and", True),
        ("when it rained", False),
        ("who left", False),
        ("after it rained", False),
    ],
)
def test_a_clause_begins_between(text, behind_fronted):
    """Small words open clauses; behind fronted words, only conjunctions do."""
    assert between(text, fronted=False)
    assert between(text, fronted=True) is behind_fronted


@pytest.mark.parametrize(
    ("lead", "other"),
    [
        ("on", False),
        ("after a vote on", True),
        ("the vote was held on", True),
        ("it was over , to which on", False),
    ],
)
def test_what_belongs_to_a_clause_before(lead, other):
    """A verb or "after" in the clause tells that it is not that of the cue."""
    assert bounds.is_other(tuple(lead.split())) is other


def test_an_auxiliary_is_a_verb():
    """Words with an auxiliary have a verb, and those without have none that is known."""
    assert bounds.has_verb(("previously", "had", "begun"))
    assert not bounds.has_verb(("on", "the", "road"))


@pytest.mark.parametrize(
    ("behind", "size"),
    [
        ("said", 1),
        (", who was on the radio, said", 7),
        (", which owns the mill, said", 6),
        (", who was on the radio and said", 1),
        (", at a rally, said", 1),
        (", who said", 1),
    ],
)
def test_what_is_told_of_a_source_belongs_to_it(behind, size):
    """A relative clause between commas is told of the source, and no other words are."""
    words = add_words(Document(f"Lee {behind}")).words

    around = bounds.around_source(words, Span(0, 3), len(words) - 1)

    assert around == range(size)


def test_nothing_is_told_of_no_source():
    """Where the source is elided, no words belong to it."""
    words = add_words(Document(", who left, said")).words

    assert not bounds.around_source(words, None, len(words) - 1)
