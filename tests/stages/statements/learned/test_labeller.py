"""The k best analyses of a cue."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.learned.labeller import Labeller

TEXTS = st.lists(
    st.sampled_from(
        ["Lee", "said", "that", "rain", "fell", ".", ",", "“No way,”", "\n\n", ":"]
    ),
    max_size=40,
).map(" ".join)


@pytest.fixture(scope="module")
def analyses(weights, strips):
    labeller = Labeller(weights.units, weights.steps, weights.buckets)

    def run(text):
        for strip in strips(text):
            known = [None] * len(strip)
            for unit, norm in enumerate(strip.norm):
                if norm in weights.buckets:
                    yield strip, unit, labeller.analyses(strip, unit, known)

    return run


def words(strip, runs):
    return " … ".join(" ".join(strip.text[a:b]) for a, b in runs)


@given(text=TEXTS)
def test_analyses_are_distinct_and_fall(analyses, text):
    """No analysis comes twice, the best comes first, and each has content."""
    for _, unit, found in analyses(text):
        assert len({(a.cue, a.source, a.content) for a in found}) == len(found)
        assert [a.loss for a in found] == sorted(a.loss for a in found)
        assert all(a.content for a in found)
        assert all(any(x <= unit < y for x, y in a.cue) for a in found)


@given(text=TEXTS)
def test_what_was_read_before_changes_nothing(analyses, text):
    """Sums are kept from text to text, and the analyses are the same again."""
    first = [found for _, _, found in analyses(text)]

    assert [found for _, _, found in analyses(text)] == first


@given(text=TEXTS)
def test_margins_and_losses_belong_together(analyses, text):
    """Margin and loss sum up to the same for all analyses of a cue."""
    for _, _, found in analyses(text):
        sums = [analysis.margin + analysis.loss for analysis in found]
        assert sums == pytest.approx(sums[:1] * len(sums))


def test_source_and_content_of_a_plain_sentence(analyses):
    """What the weights say is what comes out best."""
    ((strip, _, found),) = analyses("The mayor said that rain fell.")

    assert words(strip, found[0].source) == "The mayor"
    assert words(strip, found[0].content) == "that rain fell"


def test_a_cue_at_the_end_of_everything_has_no_analysis(analyses):
    """Without anything around it, a cue has no content."""
    ((_, _, found),) = analyses("said")

    assert found == []
