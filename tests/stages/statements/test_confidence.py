"""How often each rule is right."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.confidence import confidence_of
from claimtrack.stages.statements.finding import Finding


@given(st.text())
def test_every_rule_has_a_share(rule):
    """Known rule or not, its findings are right in some share of cases."""
    assert 0 < confidence_of(Finding(None, None, ((0, 1),), rule)) < 1


@given(st.floats(0, 1))
def test_what_a_finding_knows_comes_first(confidence):
    """A finding with a confidence of its own keeps it, but for rounding."""
    found = Finding(None, None, ((0, 1),), "verb-that", confidence=confidence)

    assert abs(confidence_of(found) - confidence) < 0.001


def test_quotations_are_surer_than_nouns():
    """A quotation with its verb is right more often than a noun and a clause."""
    quote = Finding(None, None, ((0, 1),), "quote-subject-verb")
    noun = Finding(None, None, ((0, 1),), "noun-that")

    assert confidence_of(quote) > 2 * confidence_of(noun)
