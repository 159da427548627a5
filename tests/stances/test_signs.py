"""Signs tell what speaks for a sentence being about the claim, and against it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.rules import judge
from claimtrack.stances.signs import Sign, signs_of
from tests.stances.beside import VOCABULARY, beside

CLAIM = "Mayor Ada Roy signed the harbour treaty"


def signs(text, claim=CLAIM):
    found = beside(claim, text)
    return signs_of(*found, judge(*found, VOCABULARY), VOCABULARY)


@given(st.text(), st.text())
def test_all_signs_are_told_of_any_two_texts(text, claim):
    """Each sign has a strength, which is never below nothing, and a share is one."""
    found = signs(text, claim)

    assert found.keys() == set(Sign)
    assert all(size >= 0 for size in found.values())
    assert found[Sign.SAID] <= 1


@given(st.sampled_from(["in May", "on the pier", "before noon"]))
def test_a_claim_says_all_of_itself(where):
    """Beside its own words, whatever follows, all that a claim says stands there."""
    found = signs(f"Mayor Ada Roy signed the harbour treaty {where}")

    assert found[Sign.SAID] == 1
    assert not found[Sign.OBJECT]
    assert not found[Sign.REPLACED]


@pytest.mark.parametrize(
    ("sign", "text", "other"),
    [
        (Sign.SAID, "Treaty praised", "Ada Roy sings"),
        (Sign.BEHIND, "Roy signs treaty", "Treaty praised by many"),
        (Sign.CUED, "Ada Roy may sign treaty", "Ada Roy signs treaty"),
        (Sign.ANSWERED, "Will Ada Roy quit?", "Ada Roy quits"),
        (Sign.ANSWERED, "No, Ada Roy is not in Osk", "Ada Roy is not in Osk"),
        (Sign.OPPOSED, "Ada Roy vetoes treaty", "Ada Roy signs treaty"),
        (Sign.REPLACED, "Ada Roy opens the harbour", "Ada Roy signs a bill"),
        (Sign.LONE, "Osk: Ada Roy sings", "Osk: treaty hailed"),
        (Sign.LONE, "Ada Roy sings", "Ada Roy hoax"),
        (Sign.LONE, "Roy denies stealing a boat", "Roy denies the reports"),
        (Sign.OBJECT, "Ada Roy signed a football", "Ada Roy signed a treaty"),
        (Sign.OWNER, "Ada Roy's brewery was closed", "Ada Roy was ill"),
        (Sign.NAMESAKE, "Mayor Lea Voss signed a treaty", "Mayor Roy signed a treaty"),
        (Sign.GUISE, "Ada Roy in a film on a treaty", "Ada Roy on a treaty"),
        (Sign.TOPIC, "Ada Roy sings", "Cook thanks Ada Roy"),
    ],
)
def test_each_sign_has_its_sentence(sign, text, other):
    """A sign is seen in one sentence, and not in another like it."""
    assert signs(text)[sign]
    assert not signs(other)[sign]


def test_what_the_claim_calls_a_play_is_no_guise():
    """Of a claim about a film, a film is no disguise."""
    claim = "Ada Roy will play a nurse in a film"

    assert not signs("Ada Roy to play nurse in new film", claim)[Sign.GUISE]


@pytest.mark.parametrize(
    "claim",
    [
        "A man in Osk jumped off the pier",
        "Roy jumped off the pier of the old mill at Osk in May",
    ],
)
def test_the_event_of_long_or_vague_claims_may_be_told_in_other_words(claim):
    """Where little else, or much else, is known, no other word replaces the event."""
    assert not signs("Roy dives off the pier at Osk", claim)[Sign.REPLACED]
