"""
Who says it, in whatever words and in whatever place.

Each way to name somebody is set into each order that a report of speech may have; the
source must be those words, whole and alone.
"""

from __future__ import annotations

import pytest

import claimtrack

RULES = claimtrack.Parser(weights=None)
PRONOUNS = ("she", "they")
# With the comma that closes an apposition, where there is one.
SOURCES = (
    *PRONOUNS,
    "Ann Roy",
    "Mayor Ann Roy",
    "Ann Roy, the mayor of Leeds,",
    "Ann Roy, 63,",
    "the mayor",
    "the mayor of Leeds",
    "officials",
    "two officials",
    "local officials",
    "the Harbour Board",
    "Harbour Board spokeswoman Ann Roy",
    "a spokeswoman for the Harbour Board",
    "Ann Roy and Bo Ek",
    "Ann Roy’s lawyer",
    "the bank’s chief executive, Bo Ek,",
    "Sir Ian Falk",
    "Dr. Ann Roy of Leeds University",
    "residents of Leeds",
    "the Leeds-based firm",
    "one of the officials",
    "some of the residents",
    "Prime Minister Bo Ek",
    "the U.S. Embassy",
    "a 34-year-old nurse",
)
BEFORE = (
    "{} said that the road was closed.",
    "{} said on Monday that the road was closed.",
    "{} has repeatedly said that the road was closed.",
    "{} denied that the road was closed.",
    "{} said: “The road is closed.”",
    "In Leeds, {} said that the road was closed.",
    "“The road is closed,” {} said.",
    "“The road is closed,” {} told reporters.",
    "“The road,” {} said, “is closed.”",
    "The road is closed, {} said.",
)
BEHIND = (
    "“The road is closed,” said {}.",
    "According to {}, the road is closed.",
    "The road is closed, according to {}.",
)


def sources(order, words):
    text = order.format(words)
    found = RULES.parse(text[0].upper() + text[1:]).statements
    return [said.source and said.source.text.lower() for said in found]


@pytest.mark.parametrize("words", SOURCES)
@pytest.mark.parametrize("order", BEFORE)
def test_who_stands_before_the_verb_is_the_source(order, words):
    """With title, apposition and what belongs to it, and nothing else."""
    assert sources(order, words) == [words.strip(",").lower()]


@pytest.mark.parametrize("words", [words for words in SOURCES if words not in PRONOUNS])
@pytest.mark.parametrize("order", BEHIND)
def test_who_stands_behind_the_cue_is_the_source(order, words):
    """Behind "said" and "according to" a source goes on to the comma or the stop."""
    assert sources(order, words.strip(",")) == [words.strip(",").lower()]


@pytest.mark.parametrize("words", SOURCES)
@pytest.mark.parametrize(
    "order",
    [
        "{} was seen near the closed road.",
        "{} closed the road.",
        "the road near {} is closed.",
        "nobody said a word near {}.",
    ],
)
def test_whoever_says_nothing_is_no_source(order, words):
    """Where nothing is reported, nobody is a source, however he is named."""
    assert words.strip(",").lower() not in sources(order, words)
