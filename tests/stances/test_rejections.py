"""Cues that speak against a claim undo one another, and what is left is weighed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stances.passages import read_sentence
from claimtrack.stances.rejections import rejections
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.vocabulary import Vocabulary

VOCABULARY = Vocabulary.of(ENGLISH)


def rejected(text, *words):
    """Give the words that reject, in a text where some words answer to the claim."""
    sentence = read_sentence(tokens_of(text), VOCABULARY)
    places = frozenset(
        at for at, token in enumerate(sentence.tokens) if token.norm in words
    )
    found = rejections(list(sentence.cues), sentence, places, VOCABULARY)
    if found is None:
        return None
    return [
        " ".join(t.norm for t in sentence.tokens[cue.first : cue.last]) for cue in found
    ]


@given(st.text())
def test_what_rejects_is_a_cue(text):
    """Nothing rejects but words of the lexicon, or a "no" at the head."""
    sentence = read_sentence(tokens_of(text), VOCABULARY)
    found = rejections(list(sentence.cues), sentence, frozenset(), VOCABULARY)

    assert set(found or ()) <= set(sentence.cues)


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("The picture is a fake", ["fake"]),
        ("The firm denied it", ["denied"]),
        ("Experts dismissed it as a fake", ["dismissed", "fake"]),
        ("It never rained", ["never"]),
        ("No, it rained", ["no"]),
        ("Nobody came, and it never rained", ["nobody", "never"]),
    ],
)
def test_a_hoax_a_denial_or_a_negation_rejects(text, cues):
    """Each is enough, a negation only with what it negates close behind."""
    assert rejected(text, "rained", "came") == cues


@pytest.mark.parametrize(
    "text",
    [
        "The picture is no fake",
        "The firm denied that it was a fake",
        "Fake or genuine",
        "Nobody who was there at the end of that long, cold night in March says it rained",
        "It rained",
    ],
)
def test_what_is_undone_rejects_nothing(text):
    """Negated hoaxes, denied hoaxes, alternatives and far negations do not count."""
    assert rejected(text, "rained", "rain") is None


@pytest.mark.parametrize("piece", ["not ", "denied that ", "a hoax, ", "no hoax or "])
def test_long_sentences_take_linear_time(piece):
    """Thousands of cues are weighed in a moment."""
    rejected(piece * 5_000)


def test_a_no_that_the_claim_answers_to_is_no_answer():
    """What "no link" says may be the opposite of the claim already, and counts once."""
    sentence = read_sentence(tokens_of("No link was found"), VOCABULARY)

    assert rejections([], sentence, frozenset({0}), VOCABULARY) is None
    assert rejections([], sentence, frozenset(), VOCABULARY) == ()
