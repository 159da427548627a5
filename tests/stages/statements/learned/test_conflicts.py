"""Which readings can stand together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.learned.analysis import Analysis
from claimtrack.stages.statements.learned.analysis_features import Sight
from claimtrack.stages.statements.learned.conflicts import Accepted, without_conflicts
from claimtrack.stages.statements.learned.reading import Strip

STRIP = Strip(False, None)


def reading(at, content, confidence=0.5):
    analysis = Analysis(((at, at + 1),), (), content, 1.0, 0.0)
    return Accepted(Sight(STRIP, at, (), 0.0, (), 0, 0), analysis, confidence)


@st.composite
def readings(draw):
    found = []
    for at in draw(st.sets(st.integers(0, 40), max_size=8)):
        size = draw(st.integers(1, 10))
        found.append(reading(at, ((at + 1, at + 1 + size),), draw(st.floats(0, 1))))
    return found


@given(readings())
def test_the_surest_always_stays(found):
    """Whatever else goes, the surest reading is kept."""
    kept = without_conflicts(found)

    assert bool(kept) == bool(found)
    assert not found or max(r.confidence for r in kept) == max(
        r.confidence for r in found
    )


@given(readings())
def test_what_is_kept_can_stand_together(found):
    """Nothing more is dropped when it is done again, and the order is the text's."""
    kept = without_conflicts(found)

    assert without_conflicts(kept) == kept
    assert [r.at for r in kept] == sorted(r.at for r in kept)


def test_the_same_content_is_said_once():
    """Of two cues for the same words, the surer one stays."""
    sure, unsure = reading(0, ((2, 6),), 0.9), reading(1, ((2, 6),), 0.4)

    assert without_conflicts([unsure, sure]) == [sure]


def test_one_inside_the_other_is_no_conflict():
    """A statement may be reported within another one."""
    outer, inner = reading(0, ((1, 9),)), reading(4, ((6, 9),))

    assert without_conflicts([outer, inner]) == [outer, inner]


def test_most_of_a_content_may_be_reported_by_another():
    """In "said that he hoped for rain", nearly the same words are said and hoped."""
    outer, inner = reading(0, ((1, 9),), 0.9), reading(2, ((3, 9),), 0.5)

    assert without_conflicts([outer, inner]) == [outer, inner]


def test_each_inside_the_other_is_a_conflict():
    """Two statements cannot each be reported by the other."""
    left, right = reading(0, ((3, 9),), 0.6), reading(4, ((0, 2),), 0.5)

    assert without_conflicts([left, right]) == [left]


def test_far_apart_nothing_conflicts():
    """A text of nothing but cues takes time in proportion to its length."""
    many = [reading(at, ((at + 1, at + 2),)) for at in range(0, 30_000, 3)]

    assert without_conflicts(many) == many
