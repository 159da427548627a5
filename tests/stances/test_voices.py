"""It matters whose words they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.span import Excerpt
from claimtrack.model.stance import StanceLabel
from claimtrack.model.statement import Act, Form, Statement
from claimtrack.stances.vocabulary import Vocabulary
from claimtrack.stances.voices import Voice, heard, voice_of

VOCABULARY = Vocabulary.of(ENGLISH)
labels = st.sampled_from(StanceLabel)


def statement(cue="said", act=Act.ASSERT, *, negated=False):
    words = Excerpt(0, len(cue), cue) if cue else None
    content = Excerpt(20, 32, "the dam burst")
    return Statement("s1", None, words, (content,), Form.INDIRECT, act, negated)


@given(labels)
def test_ones_own_words_are_heard_as_they_are(label):
    """Nothing changes what the passage says itself."""
    assert heard(label, Voice.OWN) is label


@given(labels, st.sampled_from(Voice))
def test_what_is_unrelated_stays_so(label, voice):
    """No voice makes an unrelated sentence related, or the other way round."""
    unrelated = StanceLabel.UNRELATED

    assert (heard(label, voice) is unrelated) == (label is unrelated)


@pytest.mark.parametrize(
    ("voice", "expected"),
    [
        (Voice.REPORTED, "observing"),
        (Voice.REJECTED, "against"),
        (Voice.DENYING, "against"),
        (Voice.OPEN, "observing"),
    ],
)
def test_support_is_heard_by_its_voice(voice, expected):
    """Words for a claim support it only in the passage's own voice."""
    assert heard(StanceLabel.FOR, voice) == expected


def test_a_rejected_denial_is_support():
    """Who rejects that it is false says that it is true."""
    assert heard(StanceLabel.AGAINST, Voice.REJECTED) == "for"
    assert heard(StanceLabel.AGAINST, Voice.DENYING) == "against"


@pytest.mark.parametrize(
    ("said", "voice"),
    [
        (statement(), Voice.OWN),
        (statement("", Act.ASSERT), Voice.OWN),
        (statement("confirmed", Act.CONFIRM), Voice.OWN),
        (statement("denied", Act.DENY), Voice.REJECTED),
        (statement("said", Act.DENY), Voice.DENYING),
        (statement("", Act.DENY), Voice.DENYING),
        (statement("retracted", Act.RETRACT), Voice.REJECTED),
        (statement("denied", Act.DENY, negated=True), Voice.OPEN),
        (statement("asked", Act.ASK), Voice.OPEN),
        (statement("believes", Act.BELIEF), Voice.OPEN),
        (statement("declined", Act.DECLINE), Voice.OPEN),
    ],
)
def test_the_act_decides_the_voice(said, voice):
    """What is done by saying it decides how it counts."""
    assert voice_of(said, VOCABULARY) is voice
