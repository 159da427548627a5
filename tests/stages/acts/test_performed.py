"""“I deny it” → what is done by saying so"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.acts import Refusal
from claimtrack.lexicon.rows.cues import CueVerb, Takes
from claimtrack.model.statement import Act
from claimtrack.stages.acts import act_adder

add_acts = act_adder(ENGLISH)
REFUSING = {word for row in ENGLISH.of(Refusal) for word in row.words}
PRAISING = sorted(
    row.words[0]
    for row in ENGLISH.of(CueVerb)
    if row.act is Act.EXPRESS and Takes.NOUN in row.takes and " " not in row.words[0]
)


@pytest.fixture(scope="session")
def act(mark):
    """Read the act of the last statement of a marked text."""

    def read(marked):
        return mark(marked, add_acts).statements[-1].act

    return read


@given(verb=st.sampled_from(PRAISING))
def test_who_says_that_he_does_it_does_it(act, verb):
    """The present tense of the first person does what it says."""
    assert act(f"{{“I {verb} the plan,”}} [Lee] <said>.") is Act.EXPRESS


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("{“We oppose the bill,”} [Lee] <said>.", Act.EXPRESS),
        ("{“And we fully support the crew,”} [Lee] <said>.", Act.EXPRESS),
        ("{“I reject this measure,”} [Lee] <said>.", Act.EXPRESS),
        ("{“I reject the idea that we lied,”} [Lee] <said>.", Act.DENY),
        ("{“I would reject the idea that it was late,”} [Lee] <said>.", Act.DENY),
        ("{“I'd encourage people to vote,”} [Lee] <said>.", Act.REQUEST),
        ("{“I must urge you to stay,”} [Lee] <said>.", Act.REQUEST),
        ("{“I would like to thank the crew,”} [Lee] <said>.", Act.EXPRESS),
        ("{“I would like a rest,”} [Lee] <said>.", Act.ASSERT),
        ("{“We totally reject this bill,”} [Lee] <said>.", Act.EXPRESS),
        ("{“We totally reject this claim,”} [Lee] <said>.", Act.DENY),
        ("{“We pledge to pay,”} [Lee] <said>.", Act.PROMISE),
        # of the past it is told, of the future it is promised
        ("{“We opposed the bill,”} [Lee] <said>.", Act.ASSERT),
        ("{“We have opposed the bill,”} [Lee] <said>.", Act.ASSERT),
        ("{“I've put it down,”} [Lee] <said>.", Act.ASSERT),
        ("{“We will oppose the bill,”} [Lee] <said>.", Act.PROMISE),
        # nor does anybody do what others do
        ("{“They oppose the bill,”} [Lee] <said>.", Act.ASSERT),
        ("[Lee] <said> {he opposed the bill}.", Act.ASSERT),
        ("[Roy] <said> {I oppose the bill}.", Act.ASSERT),
        ("{“I refuse to go,”} [Lee] <said>.", Act.ASSERT),
        ("{“I doubt it,”} [Lee] <said>.", Act.ASSERT),
        # what is false is denied, whatever is done besides
        ("{“I thank them all, but it is false,”} [Lee] <said>.", Act.DENY),
    ],
)
def test_the_first_verb_of_the_speaker_acts(act, marked, wanted):
    """“I oppose it” opposes it; “I opposed it” tells of it."""
    assert act(marked) is wanted


@pytest.mark.parametrize(
    "marked",
    [
        "{“I can't talk about the case,”} [Lee] <said>.",
        "{“I'm not going to talk about it,”} [Lee] <said>.",
        "{“I can't get into that,”} [Lee] <said>.",
        "{“We are not able to discuss the sale,”} [Lee] <said>.",
        "{“I am not prepared to say who paid,”} [Lee] <said>.",
        "{“I will not dignify that with an answer,”} [Lee] <said>.",
        "[Lee] <said> {she would not dignify the claims with a reply}.",
        "[Lee] <said> {she could not say how many were hurt}.",
        "[The agency] <said> {it could not confirm the report}.",
    ],
)
def test_who_says_that_he_keeps_silent_does(act, marked):
    """Silence is told of oneself, too."""
    assert act(marked) is Act.DECLINE


@pytest.mark.parametrize(
    "marked",
    [
        "{“We did not discuss the sale,”} [Lee] <said>.",
        "{“We haven't talked about it,”} [Lee] <said>.",
        "{“I can't say that I am surprised,”} [Lee] <said>.",
        "{“I can't get into the house,”} [Lee] <said>.",
        "{“We do not provide meals,”} [Lee] <said>.",
        "{“We are not going to respond to threats,”} [Lee] <said>.",
        "{“They can't talk about the case,”} [Lee] <said>.",
        "{“We will talk about the case,”} [Lee] <said>.",
    ],
)
def test_not_to_do_it_is_no_silence(act, marked):
    """Silence needs a verb of nothing but telling, and a will."""
    assert act(marked) is not Act.DECLINE


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("{“I did not kill my wife,”} [Roy] <said>.", Act.DENY),
        ("{“We have not attacked them,”} [Roy] <said>.", Act.DENY),
        ("[The army] <said> {it had not bombed the clinic}.", Act.DENY),
        ("{“I am not a crook,”} [Roy] <said>.", Act.DENY),
        ("{“I'm not a racist,”} [Roy] <said>.", Act.DENY),
        ("{“We do not accept the findings,”} [Roy] <said>.", Act.DENY),
        ("{“We do not accept your gift,”} [Roy] <said>.", Act.ASSERT),
        ("{“We accept the findings,”} [Roy] <said>.", Act.CONFIRM),
        # other deeds, other people, other things
        ("{“I did not meet my wife,”} [Roy] <said>.", Act.ASSERT),
        ("{“I do not attack people,”} [Roy] <said>.", Act.ASSERT),
        ("{“Lee did not kill the mood,”} [Roy] <said>.", Act.ASSERT),
        ("{“I am not a dentist,”} [Roy] <said>.", Act.ASSERT),
        ("{“I am a crook,”} [Roy] <said>.", Act.ACCUSE),
    ],
)
def test_who_has_not_done_the_harm_denies_it(act, marked, wanted):
    """Nobody says that he is no crook unless he is called one."""
    assert act(marked) is wanted
