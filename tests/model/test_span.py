"""Places in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import SpanError
from claimtrack.model.span import Excerpt, Span

SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(
    lambda ends: Span(min(ends), max(ends))
)


@given(SPANS, SPANS)
def test_overlapping_is_mutual(left, right):
    """If one span overlaps another, the other overlaps the one."""
    assert left.overlaps(right) == right.overlaps(left)


@given(SPANS, SPANS)
def test_covering_agrees_with_sets_of_offsets(outer, inner):
    """A span covers another of some length if it has all its characters."""
    there = set(range(inner.start, inner.end))

    if there:
        assert outer.covers(inner) == (there <= set(range(outer.start, outer.end)))


@given(SPANS, SPANS)
def test_overlapping_agrees_with_sets_of_offsets(left, right):
    """Two spans of some length overlap if they have a character in common."""
    common = set(range(left.start, left.end)) & set(range(right.start, right.end))

    if left.start < left.end and right.start < right.end:
        assert left.overlaps(right) == bool(common)


@given(SPANS, SPANS)
def test_mutual_covering_is_equality(left, right):
    """Two spans that cover each other are the same."""
    assert (left.covers(right) and right.covers(left)) == (left == right)


@given(SPANS, st.text(max_size=40))
def test_cutting_gives_what_stands_there(span, text):
    """An excerpt has the offsets of its span and the words at that place."""
    words = span.cut(text)

    assert words == Excerpt(span.start, span.end, text[span.start : span.end])
    assert words.covers(span)
    assert span.covers(words)


@pytest.mark.parametrize("ends", [(-1, 2), (3, 2), (-2, -1)])
def test_spans_run_forward(ends):
    """Offsets are never negative, and the end never lies before the start."""
    with pytest.raises(SpanError, match="runs forward from 0") as caught:
        Span(*ends)

    assert (caught.value.start, caught.value.end) == ends


def test_spans_are_values():
    """Spans are equal by their offsets, may be keys, and never change."""
    span = Span(1, 2)

    assert {span: "x"}[Span(1, 2)] == "x"
    with pytest.raises(AttributeError):
        span.start = 5


def test_an_excerpt_is_no_bare_span():
    """A span and an excerpt at the same place are not equal."""
    assert Span(0, 2) != Excerpt(0, 2, "no")
