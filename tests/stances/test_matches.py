"""Words of a claim are found in a sentence, or their opposites are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stances.claims import read_claim
from claimtrack.stances.matches import find_matches
from claimtrack.stances.passages import read_sentence
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.vocabulary import Vocabulary

VOCABULARY = Vocabulary.of(ENGLISH)


def matches(claim, text):
    sentence = read_sentence(tokens_of(text), VOCABULARY)
    return find_matches(read_claim(claim, VOCABULARY), sentence, VOCABULARY)


@given(st.text(), st.text())
def test_nothing_is_there_and_opposed(claim, text):
    """A word of the claim is found, or its opposite is, or neither."""
    matched, opposite, _ = matches(claim, text)

    assert matched.keys().isdisjoint(opposite)
    assert all(matched.values())
    assert all(opposite.values())


@given(st.lists(st.sampled_from(["dam", "pier", "mill", "boat", "goat"]), min_size=1))
def test_a_claim_has_all_its_own_words(words):
    """Whatever a claim says stands in itself."""
    claim = " ".join(words)
    matched, opposite, _ = matches(claim, claim)

    assert len(matched) == len(words)
    assert not opposite


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The keeper was paid", "The keeper went unpaid"),
        ("The pier stands", "The pier was destroyed"),
        ("The rower failed a drug test", "The rower passed every drug test"),
    ],
)
def test_opposites_are_found(claim, text):
    """By their prefix or by their meaning."""
    assert matches(claim, text)[1]


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The rower broke his leg", "The rower breaks a record"),
        ("The duke took money", "The duke took a train"),
    ],
)
def test_a_phrase_is_known_by_the_whole_of_it(claim, text):
    """Its first word alone may mean something else."""
    assert 1 not in matches(claim, text)[0]


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (
            "The brewer bought Lind Mills",
            "The brewer walks away from Lind Mills takeover",
        ),
        ("Mina Bok broke the record", "Mina Bok misses record by a second"),
        ("Mina Bok was on the guest list", "Mina Bok left off guest list"),
    ],
)
def test_an_event_may_be_named_as_what_is_turned_down(claim, text):
    """Where the verb is the opposite, the event behind it did not come."""
    at = read_claim(claim, VOCABULARY).predicate

    assert at in matches(claim, text)[1]


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The guards arrested the clerk", "Clerk released after his arrest"),
        ("The guards arrested the clerk", "Guards release film of the arrest"),
        ("The clerk was arrested", "Clerk released, then arrested once more"),
    ],
)
def test_an_opposite_that_does_not_govern_turns_nothing(claim, text):
    """Behind "after", a pause or another noun, the event stands for itself."""
    at = read_claim(claim, VOCABULARY).predicate

    assert at in matches(claim, text)[0]


def test_the_other_party_may_tell_the_event():
    """Who buys, buys from who sells."""
    assert matches("Lind bought a mill", "The mill was sold to Lind")[2]
    assert not matches("Lind bought a mill", "Lind acquires a mill")[2]
