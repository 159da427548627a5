"""Sources borrowed where an analysis lacks one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.learned.analysis import Analysis
from claimtrack.stages.statements.learned.normalise import meet, with_sources

run = st.sampled_from([(a, b) for a in range(9) for b in range(a + 1, 12)])
runs = st.lists(run, max_size=2).map(tuple)
contents = st.lists(run, min_size=1, max_size=2).map(tuple)
CUE = ((10, 11),)
MARKS = [","] * 20
lists = st.lists(
    st.builds(Analysis, st.just(CUE), runs, contents, st.just(1.0), st.just(0.0)),
    max_size=6,
)


@given(lists, runs)
def test_nothing_comes_twice_and_nothing_is_new(analyses, earlier):
    """Each pair of source and content comes once; contents are those there were."""
    kept = with_sources(analyses, earlier, MARKS)

    assert len({(a.source, a.content) for a in kept}) == len(kept)
    assert {a.content for a in kept} == {a.content for a in analyses}


@given(lists)
def test_doing_it_again_changes_nothing(analyses):
    """What has its source keeps it."""
    once = with_sources(analyses, (), MARKS)

    assert with_sources(once, (), MARKS) == once


def test_a_source_comes_from_the_same_content_first():
    """A better analysis of other content lends its source only if there is none."""
    bare = Analysis(CUE, (), ((12, 15),), 3.0, 0.0)
    other = Analysis(CUE, ((1, 2),), ((13, 15),), 2.0, 1.0)
    same = Analysis(CUE, ((3, 4),), ((12, 15),), 1.0, 2.0)

    assert with_sources([bare, other, same], (), MARKS)[0].source == ((3, 4),)
    assert with_sources([bare, other], (), MARKS)[0].source == ((1, 2),)
    assert with_sources([bare, other], (), MARKS)[0].borrowed == 1


def test_a_source_comes_from_the_cue_before_last():
    """The earlier source is taken if no analysis has one, and never out of content."""
    bare = Analysis(CUE, (), ((12, 15),), 3.0, 0.0)

    assert with_sources([bare], ((0, 1),), MARKS)[0].borrowed == 2
    assert with_sources([bare], ((13, 14),), MARKS) == [bare]
    assert with_sources([bare], (), MARKS) == [bare]


@pytest.mark.parametrize(
    ("between", "source"),
    [
        (",", ((0, 3),)),  # Roy, the mayor
        ("45", ((0, 3),)),
        ("said", ((2, 3),)),  # police said they
        ("of", ((2, 3),)),
    ],
)
def test_what_a_verb_parts_is_no_one_source(between, source):
    """Runs are joined over a mark or a number, and over nothing else."""
    two = Analysis(CUE, ((0, 1), (2, 3)), ((12, 15),), 3.0, 0.0)
    norms = ["roy", between, "they", *MARKS]

    assert with_sources([two], (), norms)[0].source == source


def test_runs_meet_where_they_share_a_unit():
    """Touching is not meeting."""
    assert meet([(0, 3)], [(2, 4)])
    assert not meet([(0, 3)], [(3, 4)])
