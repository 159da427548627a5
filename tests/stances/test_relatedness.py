"""A sentence is about a claim if it is about what the claim says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stances.relatedness import is_about, is_related
from claimtrack.stances.rules import judge
from tests.stances.beside import VOCABULARY, beside

CLAIM = "Mayor Ada Roy signed the harbour treaty"


def parts(claim, text):
    found = beside(claim, text)
    return *found, judge(*found, VOCABULARY)


def related(text, claim=CLAIM):
    return is_related(*parts(claim, text), VOCABULARY)


def about(text, claim=CLAIM):
    read, _, comparison, _ = parts(claim, text)
    return is_about(read, comparison, VOCABULARY)


@given(st.text("bcdfg ", max_size=30), st.text("mnpqr ", max_size=30))
def test_what_shares_no_word_is_unrelated(claim, text):
    """Without a common word there is no relation."""
    assert not related(text, claim)


@given(st.sampled_from(["opened a school", "planted an oak", "hired a cook"]))
def test_names_alone_relate_nothing(deed):
    """What somebody else does, or the same one does elsewhere, is another matter."""
    assert not related(f"Mayor Ada Roy {deed}")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Roy signs harbour treaty",
        "Ada Roy vetoes harbour treaty",
        "Harbour treaty: Roy puts pen to paper",
        "Rumours about Ada Roy and a treaty",
        "Ada Roy's treaty a hoax",
    ],
)
def test_what_is_said_relates(text):
    """Something of what the claim says stands there, or the story is spoken of."""
    assert related(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Roy signed a football for a boy",
        "Ada Roy denies feeding foxes",
        "Coach Ben Oda of the Rovers signed the striker from Osk",
        "Ada Roy signs postcards in the harbour",
        "Ada Roy foots the harbour bill this year",
        "The town sang",
    ],
)
def test_other_objects_and_other_subjects_do_not(text):
    """The same verb of another thing, and another person, are unrelated."""
    assert not related(text)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Tarn Bank passed the audit", "Osk Savings Bank passed the audit"),
        ("Tarn city council banned kites", "Osk city council banned kites"),
        ("Coach Ada Roy was sacked", "Coach Lea Voss sacked by Osk"),
    ],
)
def test_another_name_is_another_subject(claim, text):
    """Bodies are told apart by what is theirs alone in a name."""
    assert not related(text, claim)
    assert related(claim.replace("the ", ""), claim)


@pytest.mark.parametrize(
    "text", ["Will Ada Roy quit?", "No, Ada Roy is not in Osk", "Ada Roy still at sea"]
)
def test_who_asks_or_answers_takes_the_story_as_known(text):
    """A question, a "No, …" and what is as it was need not repeat the claim."""
    assert related(text)


def test_what_is_played_does_not_happen():
    """A part in a film is no event."""
    claim = "Actress Lea Voss is pregnant"

    assert not related("Lea Voss to play pregnant nurse in war film", claim)
    assert related("Lea Voss pregnant with twins", claim)


def test_a_sentence_of_a_text_must_say_more():
    """In a longer text, one common word is not enough."""
    claim = "A shark was seen in the canal at Osk"

    assert about("Children saw a shark there", claim)
    assert not about("The canal is old", claim)


def test_a_sentence_of_a_text_may_leave_the_name_out():
    """Where the name is missing, more of what is said must stand there."""
    assert about("The treaty on the harbour was signed")
    assert not about("A treaty was praised")
