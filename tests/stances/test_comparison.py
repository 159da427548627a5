"""A sentence beside a claim: what is the same, what the opposite, what is missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stances.claims import read_claim
from claimtrack.stances.comparison import Fit, compare
from claimtrack.stances.passages import read_sentence
from claimtrack.stances.tokens import tokens_of
from claimtrack.stances.vocabulary import Vocabulary

VOCABULARY = Vocabulary.of(ENGLISH)


def beside(claim, text, known=()):
    sentence = read_sentence(tokens_of(text), VOCABULARY)
    return compare(read_claim(claim, VOCABULARY), sentence, VOCABULARY, known)


@given(st.text(), st.text())
def test_shares_are_shares(claim, text):
    """Whatever stands beside whatever, shares lie between 0 and 1."""
    found = beside(claim, text)

    assert 0 <= found.core <= 1
    assert found.names is None or 0 <= found.names <= 1
    assert found.matched.keys().isdisjoint(found.opposite)


@given(st.text())
def test_a_claim_is_not_contrary_to_itself(text):
    """Beside itself a claim has nothing opposite, swapped or miscounted."""
    found = beside(text, text)

    assert found.opposite == {}
    assert not found.swapped
    assert not found.contrary


@pytest.mark.parametrize(
    ("claim", "text", "fit"),
    [
        ("Roy resigned", "Roy quits", Fit.SAME),
        ("Roy resigned", "Roy stays in office", Fit.OPPOSITE),
        ("Roy resigned", "Roy sings", Fit.NONE),
        ("The lake is poisoned", "The lake is safe to drink", Fit.OPPOSITE),
        ("Missing boys were found", "Missing boys held in Tarn", Fit.NONE),
    ],
)
def test_the_predicate_fits_or_is_opposed(claim, text, fit):
    """The event stands there, or its opposite, or neither."""
    assert beside(claim, text).fit is fit


@pytest.mark.parametrize(
    ("text", "miscounted"),
    [
        ("Tolva cut 300 jobs", True),
        ("Tolva cut 900 jobs", False),
        ("Tolva cut nine hundred jobs", False),
        ("Tolva cut 905 jobs", False),
        ("Tolva cut jobs", False),
        ("Tolva cut 300 trees and 900 jobs", False),
    ],
)
def test_counts_are_compared(text, miscounted):
    """Another number of the same thing is another claim; rounding is none."""
    assert beside("Tolva cut 900 jobs", text).miscounted is miscounted


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The picker was paid", "The picker is unpaid"),
        ("The tombola is illegal", "The tombola is legal"),
        ("The panel approved the plan", "The panel disapproved of the plan"),
    ],
)
def test_prefixes_turn_a_word_into_its_opposite(claim, text):
    """Words are opposed to those that only a negative prefix tells from them."""
    assert beside(claim, text).fit is Fit.OPPOSITE
    assert beside(text, claim).fit is Fit.OPPOSITE


def test_other_years_are_other_events():
    """What happened in another year is not what is claimed."""
    assert beside("Roy bought the mill in 1911", "Roy bought the mill in 1919").contrary


def test_names_from_before_count():
    """A name that stood in an earlier sentence need not stand again."""
    assert beside("Ada Roy resigned", "She resigned").names == 0
    assert beside("Ada Roy resigned", "She resigned", known=[0, 1]).names == 1


def test_no_names_are_no_share():
    """Of a claim without names, no share is known."""
    assert beside("rain fell", "rain fell").names is None


@pytest.mark.parametrize(
    ("text", "contrary"),
    [
        ("Roy was sober as he crossed the bridge", True),
        ("Roy crossed the bridge drunk", False),
        ("Roy crossed the bridge", False),
    ],
)
def test_what_stands_beside_the_event_is_compared(text, contrary):
    """How it happened may be opposed to what is claimed, wherever it stands."""
    assert beside("Roy crossed the bridge while drunk", text).contrary is contrary
