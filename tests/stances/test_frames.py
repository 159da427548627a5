"""A headline may name its source beside a colon."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stances.claims import read_claim
from claimtrack.stances.comparison import compare
from claimtrack.stances.frames import names_its_source
from claimtrack.stances.passages import read_sentence
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.vocabulary import Vocabulary

VOCABULARY = Vocabulary.of(ENGLISH)
CLAIM = "The dam at Osk has burst"


def sourced(text, claim=CLAIM):
    sentence = read_sentence(tokens_of(text), VOCABULARY)
    made = read_claim(claim, VOCABULARY)
    return names_its_source(sentence, compare(made, sentence, VOCABULARY), VOCABULARY)


@given(st.text().filter(lambda text: ":" not in text))
def test_without_a_colon_there_is_no_source(text):
    """What has no colon has nothing beside it."""
    assert not sourced(text)


@given(st.sampled_from(["Senator", "Opposition group", "Ministry", "Army spokesman"]))
def test_a_source_stands_on_either_side(source):
    """Who says it may stand before it or behind it."""
    assert sourced(f"{source}: dam at Osk has burst")
    assert sourced(f"Dam at Osk has burst: {source.lower()}")


@pytest.mark.parametrize(
    "text",
    [
        "Osk dam: water floods two villages",
        "Breaking: dam at Osk has burst",
        "Governor resigns: dam at Osk has burst",
        "The governor of the province in the north: dam at Osk has burst",
        "Dam at Osk has burst: two bridges",
        "It's official: dam at Osk has burst",
    ],
)
def test_a_topic_is_no_source(text):
    """Topics, labels, clauses and long phrases say nothing."""
    assert not sourced(text)


def test_who_is_in_the_claim_is_no_source_of_it():
    """A claim about a senator is not said by him because he stands before a colon."""
    assert not sourced("Senator Lee: gone at last", "Senator Lee has resigned")
