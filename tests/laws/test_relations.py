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
