"""Sources with a long aside."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.asides import without_long_aside
from claimtrack.stages.statements.finding import Finding
from claimtrack.testing import news


@given(news(), st.integers(0, 30), st.integers(1, 30))
def test_a_source_only_loses_its_end(page, text, first, length):
    """It begins where it began, and nothing else of the statement changes."""
    words = page(text)
    size = len(words.norm)
    source = (min(first, size - 1), min(first + length, size))
    whole = Finding(source, None, ((0, 1),), "learned")

    left = without_long_aside(words, whole)

    assert left.source is not None
    assert left.source[0] == source[0] < left.source[1] <= source[1]
    assert attrs.evolve(left, source=source) == whole


def test_no_source_stays_none(page):
    """There is nothing to leave out of no source."""
    whole = Finding(None, None, ((0, 1),), "learned")

    assert without_long_aside(page("It rained."), whole) == whole


APPOSITION = "the head of the union of the nurses and the clerks of Rome"
DESCRIPTION = "who spent all of the winter in a hut by the lake"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"Ann Roy, {DESCRIPTION}, said it rained.", "Ann Roy <said> it rained"),
        (
            "Ann Roy, blinded by the lamps of the cars on the far side, said it rained.",
            "Ann Roy <said> it rained",
        ),
        (
            f"“It rained for days,” said Ann Roy, {DESCRIPTION}.",
            "Ann Roy <said> “It rained for days,”",
        ),
        (
            "Ann Roy, who is ill, said it rained.",
            "Ann Roy, who is ill <said> it rained",
        ),
        (
            f"Ann Roy, {APPOSITION}, said it rained.",
            f"Ann Roy, {APPOSITION} <said> it rained",
        ),
    ],
)
def test_what_tells_more_than_who_it_is(said, text, line):
    """Clauses of more than ten words go; a short one stays, and any apposition."""
    assert said(text) == [line]
