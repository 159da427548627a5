"""Which readings can stand together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.finding import Finding
from claimtrack.stages.statements.learned.analysis import Analysis
from claimtrack.stages.statements.learned.analysis_features import Sight
from claimtrack.stages.statements.learned.conflicts import Accepted, without_conflicts
from claimtrack.stages.statements.learned.proposals import Proposal
from claimtrack.stages.statements.learned.reading import Strip

STRIP = Strip(False, None)


def reading(at, content, confidence=0.5, source=(), proposed=None):
    analysis = Analysis(((at, at + 1),), source, content, 1.0, 0.0)
    sight = Sight(STRIP, at, (), 0.0, (), 0, 0, proposed)
    return Accepted(sight, analysis, confidence)


def proposal(at, source, elided=False):
    """Give what the rules find behind a cue."""
    content = ((at + 1, at + 3),)
    finding = Finding(
        source[0] if source else None, (at, at + 1), content, "verb", elided
    )
    return Proposal(finding, Analysis(((at, at + 1),), source, content, 0.0, 10.0), 0.9)


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


@pytest.mark.parametrize(
    ("proposed", "source", "nobody"),
    [
        # "Lee said Roy was sad it rained": the rules see who is sad
        (proposal(4, ((2, 3),)), ((2, 3),), False),
        # "Lee said he was told it rained": the rules see that nobody is named
        (proposal(4, ()), (), True),
        (None, (), True),
        # "Lee said it rained and hoped for sun": the rules see that it is shared
        (proposal(4, (), elided=True), ((0, 1),), False),
        (proposal(4, ((0, 1),)), (), True),
    ],
)
def test_what_is_said_within_has_its_source_there(proposed, source, nobody):
    """Who says a statement is not the source of another within it."""
    outer = reading(1, ((2, 9),), 0.9, ((0, 1),))
    inner = reading(4, ((5, 7),), 0.5, ((0, 1),), proposed)

    kept = without_conflicts([outer, inner])[1]

    assert (kept.analysis.source, kept.nobody) == (source, nobody)


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        # surer than what it lies in, whose content goes too far then
        (reading(4, ((5, 7),), 0.9, ((0, 1),)), reading(1, ((2, 9),), 0.5, ((0, 1),))),
        # the first word of what it lies in, so that it stands beside it
        (reading(2, ((3, 7),), 0.5, ((0, 1),)), reading(1, ((2, 9),), 0.9, ((0, 1),))),
        (reading(4, ((5, 7),), 0.5, ((3, 4),)), reading(1, ((2, 9),), 0.9, ((0, 1),))),
    ],
)
def test_other_sources_stay(inner, outer):
    """A source is taken away only where another statement surely has it."""
    assert inner in without_conflicts([outer, inner])


def test_far_apart_nothing_conflicts():
    """A text of nothing but cues takes time in proportion to its length."""
    many = [reading(at, ((at + 1, at + 2),)) for at in range(0, 30_000, 3)]

    assert without_conflicts(many) == many
