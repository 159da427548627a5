"""
Which sentences relate, whoever speaks in them and whatever they speak of.

The tests of the stage show each construction once; here names and matters are drawn,
since a relation must hang on neither.
"""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import claimtrack

RULES = claimtrack.Parser(weights=None)

NAMES = ("Ilka Fenwater", "Zadi Morrowel", "Quil Tarkovin", "Mira Halloran")
MATTERS = (
    "the bridge was safe",
    "two divers had drowned",
    "the harbour would be closed",
    "the bakery sold rotten eggs",
    "a clerk had burned the letters",
)
# The first speaker's sentence is always the same; the other one relates to it.
FIRST = "{first} said that {matter}. "
BY_ANOTHER = {
    "denies": "{second} denied that {matter}.",
    "confirms": "{second} confirmed that {matter}.",
    "responds": "{second} responded that nobody knew.",
}
BY_THE_SAME = {
    "continues": "{first} added that nobody knew.",
    "retracts": "{first} later retracted that statement.",
}
# Other ways to say the same, in texts of their own.
TOLD = {
    "denies": (
        "{first} said that {matter}. {second} denied it.",
        "{first} said that {matter}. {second} denied the claim.",
        "{first} claimed that {matter}. {second} called the claim a lie.",
        "{first} alleged that {matter}. {second} rejected the allegation.",
        "{first} said that {matter}. {second} said this was untrue.",
        "{first} said that {matter}. “That is false,” {second} said.",
        "{first} said that {matter}. But {second} dismissed the report as baseless.",
        "{first} accused {second} of lying, but {second} denied it.",
    ),
    "confirms": (
        "{first} said that {matter}. {second} confirmed it.",
        "{first} said that {matter}. {second} confirmed the report.",
        "{first} said that {matter}. {second} acknowledged that {matter}.",
    ),
    "responds": (
        "{first} accused {second} of lying. {second} replied that nobody had lied.",
        "{first} said that {matter}. In response, {second} said it was late.",
        "{first} asked: “Is it true?” “No,” {second} said.",
        "{first} criticised {second}. {second} responded by saying it was late.",
    ),
    "continues": (
        "{first} said that {matter}. “It is late,” {first} added.",
        "“It is late,” {first} said. “We must go,” {first} added.",
        "{first} said that {matter}, adding that it was late.",
    ),
    "repeats": (
        "{first} said that {matter}. {first} repeated that {matter}.",
        "{first} said on Monday that {matter}. On Tuesday, {first} again said that {matter}.",
    ),
    "explains": ("{first} denied that {matter}. “We were never there,” {first} said.",),
}
# What looks like a relation, and is none of that kind.
NOT_TOLD = {
    "denies": (
        "{first} said that {matter}. {second} did not deny it.",
        "{first} said that {matter}. {second} denied {first} a seat.",
        "{first} said that {matter}. {second} declined to comment.",
    ),
    "confirms": (
        "{first} said that {matter}. {second} could not confirm it.",
        "{first} said that {matter}. {second} denied it.",
        "{first} said that {matter}. {second} said it was late.",
    ),
    "responds": (
        "{first} said that {matter}. It was late when {second} said goodbye.",
        "{first} said that {matter}. {first} added that it was late.",
    ),
    "continues": (
        "{first} said that {matter}. {second} said it was late.",
        "{first} said that {matter}. {second} added salt.",
    ),
    "retracts": ("{first} said that {matter}. {first} withdrew the troops.",),
}

people = st.permutations(NAMES).map(lambda names: tuple(names[:2]))
matters = st.sampled_from(MATTERS)


def relations(sentence, **parts):
    """Give the relations of the two sentences, as kind, origin and target."""
    document = RULES.parse((FIRST + sentence).format(**parts), published="2021-07-08")
    return [(r.kind, r.origin, r.target) for r in document.relations]


@pytest.mark.parametrize(("kind", "sentence"), BY_ANOTHER.items())
@given(people, matters)
def test_another_speaker_relates_to_the_first(kind, sentence, names, matter):
    """Whoever they are and whatever about, the second one relates to the first."""
    first, second = names
    found = relations(sentence, first=first, second=second, matter=matter)

    assert (kind, "s2", "s1") in found


@pytest.mark.parametrize(("kind", "sentence"), BY_THE_SAME.items())
@given(people, matters)
def test_a_speaker_relates_to_himself(kind, sentence, names, matter):
    """One goes on with or takes back what one said, whoever one is."""
    found = relations(sentence, first=names[0], matter=matter)

    assert (kind, "s2", "s1") in found


@given(people, matters, matters)
def test_another_matter_is_not_granted(names, matter, other):
    """Who confirms something else says nothing of what was said before."""
    assume(matter != other)
    sentence = BY_ANOTHER["confirms"].format(second=names[1], matter=other)
    found = relations(sentence, first=names[0], matter=matter)

    assert ("confirms", "s2", "s1") not in found


@given(people, matters)
def test_nobody_relates_to_himself_as_to_another(names, matter):
    """With one name in both sentences there is no denial, grant or reply between them."""
    for kind, sentence in BY_ANOTHER.items():
        found = relations(sentence, first=names[0], second=names[0], matter=matter)
        assert (kind, "s2", "s1") not in found


def pairs(table):
    return [(kind, text) for kind, texts in table.items() for text in texts]


def kinds(text, names, matter):
    told = text.format(first=names[0], second=names[1], matter=matter)
    document = RULES.parse(told, published="2021-07-08")
    return {r.kind for r in document.relations if r.target}


@pytest.mark.parametrize(("kind", "text"), pairs(TOLD))
@given(names=people, matter=matters)
def test_a_relation_may_be_told_in_many_ways(kind, text, names, matter):
    """By a pronoun, a noun or the whole claim, in direct words or not."""
    assert kind in kinds(text, names, matter)


@pytest.mark.parametrize(("kind", "text"), pairs(NOT_TOLD))
@given(names=people, matter=matters)
def test_what_looks_like_a_relation_may_be_none(kind, text, names, matter):
    """Negated cues, other objects and other acts relate nothing, or otherwise."""
    assert kind not in kinds(text, names, matter)
