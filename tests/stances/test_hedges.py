"""A hedge counts if it leaves open what the claim says, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.stance import CueRole
from claimtrack.stances.claims import read_claim
from claimtrack.stances.comparison import compare
from claimtrack.stances.hedges import hedges_elsewhere
from claimtrack.stances.passages import read_sentence
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.vocabulary import Vocabulary
from tests.growth import is_linear

VOCABULARY = Vocabulary.of(ENGLISH)
TRUCE = "The truce at Osk collapsed"


def elsewhere(text, claim=TRUCE):
    """Give the words of the cues that hedge something else, and the cues."""
    sentence = read_sentence(tokens_of(text), VOCABULARY)
    made = read_claim(claim, VOCABULARY)
    comparison = compare(made, sentence, VOCABULARY)
    found = hedges_elsewhere(made, sentence, comparison, VOCABULARY)
    words = [
        " ".join(token.norm for token in sentence.tokens[cue.first : cue.last])
        for cue in sentence.cues
        if cue in found
    ]
    return words, found


@given(st.text(), st.text())
def test_only_hedges_hedge_something_else(text, claim):
    """What denies or confirms is never set aside here, whatever the text."""
    _, found = elsewhere(text, claim)

    hard = {CueRole.DENIAL, CueRole.HOAX, CueRole.NEGATION, CueRole.TRUTH}
    assert hard.isdisjoint(cue.role for cue in found)


@given(st.sampled_from(["may", "might", "could", "may yet"]))
def test_a_hedge_before_the_event_is_of_the_event(modal):
    """What stands before the event leaves it open."""
    assert elsewhere(f"The truce at Osk {modal} have collapsed in May")[0] == []


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Truce at Osk collapsed, which could cost the envoy his post", ["could"]),
        ("Truce at Osk collapsed on Monday and might not be renewed", ["might"]),
        ("Truce at Osk collapsed, rebels threaten to march", ["threaten to"]),
        ("Rebels threaten to end the truce at Osk", []),
        ("Truce at Osk may have collapsed", []),
        ("Could the truce at Osk have collapsed in May", []),
        ("Truce at Osk collapses, sources say", []),
    ],
)
def test_a_modal_behind_the_event_speaks_of_what_follows(text, cues):
    """What may come of an event leaves no doubt of the event."""
    assert elsewhere(text)[0] == cues


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Guards shot an alleged thief", ["alleged"]),
        ("Guards shot alleged thief in Osk", ["alleged"]),
        ("Guards shot suspected burglar", ["suspected"]),
        ("Alleged thief shot by guards", []),
        ("Guards allegedly shot man", []),
        ("Guards suspected of having shot man", []),
    ],
)
def test_who_is_only_alleged_to_be_something_was_shot_all_the_same(text, cues):
    """An adjective of doubt behind the event belongs to its noun."""
    assert elsewhere(text, "Guards shot a man")[0] == cues


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Ada Roy claims she met an angel", ["claims"]),
        ("Ada Roy met an angel, friends claim", []),
        ("Sources: Ada Roy met an angel", []),
        ("Ada Roy reportedly met an angel", []),
    ],
)
def test_of_a_claim_that_somebody_says_it_his_word_is_enough(text, cues):
    """Who is claimed to say something need only say it; others may still doubt it."""
    assert elsewhere(text, "Ada Roy says that she met an angel")[0] == cues


@pytest.mark.parametrize("piece", ["could collapse ", "may ", "says collapsed "])
def test_long_sentences_take_linear_time(piece):
    """Thousands of hedges are looked through in time that grows with their number."""
    claim = "He says the truce collapsed"

    assert is_linear(lambda size: elsewhere(piece * size, claim), 1_000)
