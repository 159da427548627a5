"""What a rule finds, in numbers of words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.stages.statements.finding import Finding, without_repeats

RANGES = st.tuples(st.integers(0, 50), st.integers(0, 9)).map(
    lambda pair: (pair[0], pair[0] + pair[1])
)
FULL = RANGES.filter(lambda pair: pair[1] > pair[0])


# Laws


@given(st.lists(RANGES, min_size=1))
def test_sound_leaves_only_full_pieces(pieces):
    """Empty pieces go, all others stay in their order; without any there is nothing."""
    found = Finding(None, None, tuple(pieces), "rule").sound()
    full = tuple(piece for piece in pieces if piece[0] < piece[1])

    assert (() if found is None else found.content) == full


@given(st.none() | FULL, st.none() | FULL, st.lists(FULL, min_size=1))
def test_the_place_is_around_all_parts(source, cue, pieces):
    """The place begins with the first part and ends with the last."""
    first, last = Finding(source, cue, tuple(pieces), "rule").place
    parts = [part for part in (source, cue, *pieces) if part]

    assert first == min(part[0] for part in parts)
    assert -last == max(part[1] for part in parts)


@given(st.lists(FULL.map(lambda piece: Finding(None, None, (piece,), "rule"))))
def test_nothing_repeats_nothing(findings):
    """Where nothing comes first, all findings stay."""
    assert without_repeats(findings, []) == findings


# Cases


def test_the_anchor_is_the_cue_or_else_the_content():
    """A statement hangs on its cue, or on its content without one."""
    assert Finding(None, (7, 8), ((1, 6),), "rule").anchor == 7
    assert Finding(None, None, ((1, 6),), "rule").anchor == 1


def test_the_same_cue_repeats():
    """A finding with a word of the same cue repeats the first."""
    first = Finding(None, (7, 9), ((10, 20),), "rule")
    again = Finding(None, (8, 9), ((40, 50),), "rule")

    assert without_repeats([again], [first]) == []


def test_half_the_same_content_repeats():
    """A finding that shares half of the words repeats the first; less does not."""
    first = Finding(None, None, ((10, 20),), "rule")
    half = Finding(None, None, ((10, 18),), "rule")
    little = Finding(None, None, ((18, 40),), "rule")

    assert without_repeats([half, little], [first]) == [little]
