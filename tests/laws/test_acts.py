"""
What is done by saying something, whoever does it.

The act hangs on the cue and on what is said, and never on the name before it.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.model.statement import Act

RULES = claimtrack.Parser(weights=None)
NAMES = st.sampled_from(
    ("Ann Roy", "the mayor", "officials", "the bank", "a spokeswoman for the bank")
)
DOES = {
    Act.ASSERT: (
        "said that the road was closed",
        "claimed that the road was closed",
        "told reporters the road was closed",
        "explained that the road was closed",
        "said: “The road is closed.”",
    ),
    Act.PROMISE: (
        "promised to open the road",
        "pledged that the road would open",
        "said they would open the road",
        "said: “We will open the road.”",
        "announced plans to open the road",
    ),
    Act.REQUEST: (
        "urged Bo Ek to open the road",
        "called on Bo Ek to open the road",
        "asked Bo Ek to open the road",
        "demanded that the road be opened",
        "appealed for help",
    ),
    Act.ASK: (
        "asked whether the road was open",
        "asked: “Is the road open?”",
        "asked who had closed the road",
        "questioned whether the road was open",
    ),
    Act.ACCUSE: (
        "accused Bo Ek of lying",
        "blamed Bo Ek for the delay",
        "said Bo Ek had lied",
        "alleged that Bo Ek took bribes",
    ),
    Act.EXPRESS: (
        "praised Bo Ek for the plan",
        "condemned the attack",
        "welcomed the plan",
        "apologised for the delay",
        "said: “I am proud of the team.”",
    ),
    Act.DECLINE: (
        "declined to comment",
        "refused to comment",
        "said: “No comment.”",
        "declined to say whether the road was open",
    ),
    Act.CONFIRM: (
        "confirmed that the road was closed",
        "confirmed the report",
        "acknowledged that the road was closed",
        "admitted that the road was closed",
    ),
    Act.RETRACT: ("retracted the statement", "took back the claim"),
    Act.BELIEF: (
        "believed that the road was closed",
        "feared that the road was closed",
        "expected the road to open",
        "planned to open the road",
    ),
}
DOES_NOT = {
    Act.PROMISE: (
        "said that they had opened the road",
        "said: “We opened the road.”",
        "planned to open the road",
    ),
    Act.REQUEST: (
        "asked whether Bo Ek had opened the road",
        "called on Friday",
        "said Bo Ek had opened the road",
    ),
    Act.ASK: (
        "asked Bo Ek to open the road",
        "asked for water",
        "questioned Bo Ek in court",
    ),
    Act.ACCUSE: ("said Bo Ek was there", "charged two men with theft"),
    Act.EXPRESS: ("said that the team was there", "said: “The team is there.”"),
    Act.DECLINE: ("declined the prize", "refused to pay", "declined by a tenth"),
    Act.CONFIRM: ("said that the road was closed", "could not open the road"),
    Act.RETRACT: (
        "withdrew the troops",
        "withdrew from the race",
        "repeated the claim",
    ),
    Act.BELIEF: ("said that the road was closed", "denied the report"),
    Act.DENY: ("said it rained", "confirmed the report", "repeated the claim"),
}


def pairs(table):
    return [(act, words) for act, group in table.items() for words in group]


def acts(who, words):
    stop = "" if words.endswith("”") else "."
    text = f"{who[0].upper()}{who[1:]} {words}{stop}"
    return [said.act for said in RULES.parse(text, published="2021-07-08").statements]


@pytest.mark.parametrize(("act", "words"), pairs(DOES))
@given(who=NAMES)
def test_the_words_tell_the_act(act, words, who):
    """A person, a body, a group and a mouthpiece do the same by the same words."""
    assert acts(who, words)[0] is act


@pytest.mark.parametrize(("act", "words"), pairs(DOES_NOT))
@given(who=NAMES)
def test_words_that_look_alike_do_something_else(act, words, who):
    """Another object, another tense or another verb is another act, or none."""
    assert act not in acts(who, words)


def test_every_act_is_told_apart():
    """There are words for each act but denials, which have laws of their own."""
    assert set(DOES) == set(Act) - {Act.DENY}
