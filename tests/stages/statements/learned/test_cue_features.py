"""What the cue classifier sees of a word."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.learned.cue_features import (
    cue_features,
    place_features,
    precision_bucket,
    precisions,
)

DOCS = Path(__file__).parents[4] / "docs"

BUCKETS = {"said": "p6", "denied": "p4"}


@given(text=st.text())
def test_any_unit_has_features(strips, text):
    """Whatever stands in a text can be described, the same way each time."""
    for strip in strips(text):
        precise = precisions(strip, BUCKETS)
        for unit in range(len(strip)):
            names = cue_features(strip, unit, precise)
            assert names == cue_features(strip, unit, precise)
            assert len(names) > 20


@given(st.integers(0, 500), st.integers(0, 500), st.integers(1, 50))
def test_more_hits_never_lower_the_bucket(right, wrong, more):
    """A word that reports more often has no lower precision."""
    seen = right + wrong

    assert precision_bucket(right + more, seen + more) >= precision_bucket(right, seen)


def test_neighbours_rivals_and_subject(strips):
    """The window, the best other candidate and the nearest subject are named."""
    strip = strips("Lee denied it, he said.")[0]
    names = cue_features(strip, strip.norm.index("said"), precisions(strip, BUCKETS))

    assert {"w0 said", "w-1 he", "own p6", "subject he p6"} <= set(names)
    assert "rival< p6 p4" in names
    assert "title" in names


def test_the_window_ends_with_the_sentence(strips):
    """Words of the sentence before are not seen."""
    strip = strips("They left. Said Lee.")[0]
    names = cue_features(strip, strip.norm.index("said"), precisions(strip, BUCKETS))

    assert "w-1 |" in names
    assert not any(name.endswith(" left") for name in names)


def test_the_docs_explain_every_name_of_a_place(strips):
    """Whoever asks why a word is a cue can look up what the weights speak of."""
    page = (DOCS / "guide" / "explain.md").read_text(encoding="utf-8")
    told = set(re.findall(r"`([^`\s]+)[^`]*`", page))
    strip = strips("Lee denied it, he said.")[0]
    names = place_features(strip, strip.norm.index("said"), precisions(strip, BUCKETS))

    assert {name.split()[0] for name in names} <= told
