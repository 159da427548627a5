"""The cues of a sentence tell where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.model.stance import StanceLabel
from claimtrack.stances.claims import read_claim
from claimtrack.stances.comparison import compare
from claimtrack.stances.passages import read_sentence
from claimtrack.stances.rules import Rule, judge
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.vocabulary import Vocabulary

VOCABULARY = Vocabulary.of(ENGLISH)
CLAIM = "The dam at Osk has burst"


def verdict(text, claim=CLAIM):
    sentence = read_sentence(tokens_of(text), VOCABULARY)
    read = read_claim(claim, VOCABULARY)
    return judge(read, sentence, compare(read, sentence, VOCABULARY), VOCABULARY)


@given(st.text(), st.text())
def test_there_is_always_a_verdict(claim, text):
    """Some rule holds for any sentence, and none calls it unrelated."""
    assert verdict(text, claim).label is not StanceLabel.UNRELATED


@given(st.text())
def test_its_own_cues_do_not_speak_against_a_claim(text):
    """Cues that stand in the claim, too, tell nothing, so a claim is not against itself."""
    assert verdict(text, text).label is not StanceLabel.AGAINST or "no" in text.lower()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Dam at Osk bursts", Rule.PLAIN),
        ("Ministry denies that the dam at Osk has burst", Rule.REJECTED),
        ("Story of burst dam at Osk is a hoax", Rule.REJECTED),
        ("The dam at Osk has not burst", Rule.REJECTED),
        ("No, the dam at Osk holds", Rule.REJECTED),
        ("Nobody saw the dam burst", Rule.REJECTED),
        ("Ministry declined to comment on the dam at Osk", Rule.SILENCE),
        ("Ministry did not deny that the dam had burst", Rule.SILENCE),
        ("Has the dam at Osk burst?", Rule.QUESTION),
        ("IS fighters burst the dam at Osk", Rule.PLAIN),
        ("Dam at Osk reportedly burst", Rule.HEDGE),
        ("Dam at Osk may have burst", Rule.MODAL),
        ("Rumours of a burst dam at Osk", Rule.RUMOUR),
        ("Dam at Osk burst, say villagers", Rule.SAY),
        ("The dam would burst if it rained", Rule.CONDITION),
        ("If the news is confirmed, the dam has burst", Rule.CONDITION),
        ("Rebels threaten to burst the dam at Osk", Rule.PLAN),
        ("Senator: dam at Osk burst", Rule.SAY),
        ("Despite reports that it burst, the dam at Osk is dry", Rule.REJECTED),
        ("The dam at Osk still stands", Rule.CONTINUITY),
        ("Village shows its 'burst' dam", Rule.SCARE),
    ],
)
def test_each_rule_has_its_sentence(text, rule):
    """A sentence is judged by the first rule that holds."""
    assert verdict(text).rule is rule


@pytest.mark.parametrize(
    "text",
    [
        "It is no hoax: the dam at Osk has burst",
        "Ministry denies that the burst of the dam was a hoax",
        "Not only has the dam at Osk burst, the bridge is gone",
        "The dam has burst in May",
        "Some may laugh, but the dam at Osk has burst",
        "The dam at Osk, which burst on Monday, was old, and its owner denied a row with the town",
    ],
)
def test_what_only_looks_like_a_cue_is_none(text):
    """Undone, idiomatic, granted and foreign cues do not count."""
    assert verdict(text).label == "for"


@pytest.mark.parametrize(
    "text",
    [
        "Burst dam: real or hoax?",
        "Ministry will not say whether the dam has burst",
    ],
)
def test_two_sides_are_no_side(text):
    """Who names both sides takes neither."""
    assert verdict(text).label == "observing"


def test_a_denial_as_a_hoax_is_one_verdict():
    """To dismiss something as a hoax does not undo the hoax."""
    assert verdict("Ministry dismisses burst dam as a hoax").label == "against"


def test_cues_of_a_verdict_are_those_that_decided():
    """The verdict names the words it was made from."""
    (cue,) = verdict("Ministry denies that the dam has burst").cues

    assert cue.role.value == "denial"
    assert (cue.first, cue.last) == (1, 2)


def test_what_stands_in_the_claim_is_no_cue():
    """A claim about a report is not hedged by the report."""
    claim = "A report on the dam was leaked"

    assert verdict("Report on the dam leaked", claim).rule is Rule.PLAIN


def test_a_plan_is_enough_for_a_claim_about_what_will_be():
    """Hopes leave open what is claimed to be so, but not what is claimed to come."""
    hope = "Corvo hopes to buy Lind"

    assert verdict(hope, "Corvo bought Lind").rule is Rule.PLAN
    assert verdict(hope, "Corvo will buy Lind").rule is Rule.PLAIN


def test_somebodys_no_is_only_said_where_the_claim_is_a_no():
    """To say "I never met him" only reports the claim "She never met him"."""
    claim = "Ada Roy never met the dealer"

    assert verdict("Ada Roy says she never met the dealer", claim).rule is Rule.SAY
    assert verdict("Ada Roy never met the dealer", claim).rule is Rule.REJECTED


def test_a_claim_that_asks_is_not_asked():
    """Where the claim has a question mark itself, it tells nothing."""
    claim = "Ada Roy woke up and asked: Who won?"

    assert verdict("Ada Roy wakes up and asks: Who won?", claim).rule is Rule.PLAIN
    assert verdict("Ada Roy wakes up?", "Ada Roy woke up").rule is Rule.QUESTION


def test_scare_quotes_scare_nobody_where_it_is_admitted():
    """Marks around what somebody confesses are those of his words."""
    claim = "Roy forged the letters"

    assert verdict("'I forged them': Roy confesses", claim).rule is Rule.PLAIN
    assert verdict("Roy 'forged the letters'", claim).rule is Rule.SCARE
