"""The best labellings of a chain."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.scoring.chains import LABELS, best_paths

scores = st.integers(-50, 50)


@st.composite
def chains(draw, longest=4):
    size = draw(st.integers(1, longest))
    units = [draw(st.tuples(*[scores] * (LABELS - 1))) for _ in range(size)]
    steps = [draw(st.tuples(*[scores] * LABELS**2)) for _ in range(size)]
    return units, steps


def by_force(units, steps, begin):
    """Score every labelling there is."""
    found = {}
    for labels in product(range(LABELS), repeat=len(units)):
        before, total = begin, 0
        for unit, step, label in zip(units, steps, labels, strict=True):
            total += (0, *unit)[label] + step[before * LABELS + label]
            before = label
        found[labels] = total
    return found


@given(chains(), st.integers(0, LABELS - 1))
def test_the_best_path_is_the_best_there_is(chain, begin):
    """Viterbi finds what trying every labelling finds."""
    every = by_force(*chain, begin)

    top, paths = best_paths(*chain, begin=begin, most=1, limit=10_000)

    assert top == max(every.values())
    assert every[paths[0].labels] == top


@given(chains(), st.integers(0, LABELS - 1))
def test_all_paths_come_sorted_distinct_and_with_their_loss(chain, begin):
    """Given room, every labelling comes once, best first, and its loss is right."""
    every = by_force(*chain, begin)

    top, paths = best_paths(*chain, begin=begin, most=1000, limit=100_000)

    assert {path.labels for path in paths} == set(every)
    assert len(paths) == len(every)
    assert [path.loss for path in paths] == sorted(path.loss for path in paths)
    assert all(every[path.labels] == top - path.loss for path in paths)


@given(chains(), st.integers(1, 10), st.integers(0, 60))
def test_fewer_paths_are_the_first_of_more(chain, most, limit):
    """A smaller number and a lower limit only cut the list off."""
    _, every = best_paths(*chain, begin=0, most=1000, limit=100_000)
    near = [path for path in every if path.loss <= limit][:most]

    _, paths = best_paths(*chain, begin=0, most=most, limit=limit)

    assert [path.loss for path in paths] == [path.loss for path in near]


@given(chains())
def test_decoding_is_deterministic(chain):
    """The same chain has the same paths each time, equal scores or not."""
    first = best_paths(*chain, begin=0, most=20, limit=100)

    assert best_paths(*chain, begin=0, most=20, limit=100) == first


def test_an_empty_chain_has_one_path():
    """Where there is nothing to label, there is one way to do it."""
    top, paths = best_paths([], [], begin=0, most=5, limit=9)

    assert top == 0
    assert [path.labels for path in paths] == [()]
