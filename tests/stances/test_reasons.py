"""A stance names the words that decided."""

from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.stances.reader import stance

RULES = claimtrack.Parser(weights=None)


def shown(claim, passage):
    return [
        (found.rule, None if found.start is None else passage[found.start : found.end])
        for found in stance(claim, passage).evidence
    ]


@given(st.text(), st.text())
def test_evidence_lies_in_the_passage(claim, passage):
    """Each span of the evidence is a stretch of the passage."""
    for found in stance(claim, passage).evidence:
        assert found.rule.startswith("stance.")
        if found.start is not None:
            assert 0 <= found.start < found.end <= len(passage)


def test_cues_and_answers_are_named():
    """The rule comes first, then the cues, then what answers to the claim."""
    assert shown("The dam burst", "Ministry denies that the dam broke") == [
        ("stance.rejected", None),
        ("stance.cue.denial", "denies"),
        ("stance.same", "dam"),
    ]


def test_opposites_and_swaps_are_named():
    """What makes a plain sentence contrary is among the reasons."""
    assert ("stance.opposite", "stays in office") not in shown("Roy quit", "It rained")
    assert ("stance.opposite", "remains") in shown("Roy quit", "Roy remains")
    assert ("stance.swapped", None) in shown(
        "Ada Roy sued Ben Oda", "Ben Oda sued Ada Roy"
    )
    assert ("stance.miscounted", None) in shown("Roy cut 9 jobs", "Roy cut 90 jobs")


def test_unrelated_passages_have_a_reason_too():
    """Nothing stands there, which is the reason."""
    assert shown("The dam burst", "Bees hum") == [("stance.unrelated", None)]


def test_the_words_of_a_denial_are_a_reason():
    """Where a document reports a denial, the cue of the denial decides."""
    text = "Ada Roy denied on Monday that she had sold the pier."
    found = stance("Ada Roy sold the pier", RULES.parse(text))
    cues = [text[e.start : e.end] for e in found.evidence if "voice" in e.rule]

    assert found.label == "against"
    assert cues == ["denied"]
