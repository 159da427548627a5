"""Who says what stands behind a colon."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtrack
from claimtrack.stages.statements.colons import behind_colon, name_before_colons
from claimtrack.stages.statements.finding import Finding

NAMES = st.sampled_from(("Lee", "Ann Roy", "The mayor"))


@given(NAMES, NAMES)
def test_the_subject_says_it(name, other):
    """Whoever else stands before the colon, the subject of the sentence speaks."""
    text = f"{name} had a message for {other.lower()}: “Go home now.”"

    for parser in (claimtrack.Parser(), claimtrack.Parser(weights=None)):
        (statement,) = parser.parse(text).statements
        assert statement.source.text == name


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Lee: “It is late now.”", "Lee"),
        ("It was plain. Lee: “It is late now.”", "Lee"),
        ("A lawyer made their case: “It is late now.”", "A lawyer"),
    ],
)
def test_who_stands_before_a_colon(page, words_of, text, source):
    """A name right before the colon, or the subject."""
    laid = page(text)

    assert words_of(laid, behind_colon(laid, laid.extent[0]).source) == source


def test_said_lee_is_no_name(page):
    """A verb in front of a name is the cue."""
    laid = page("Said Lee: “It is late now.”")
    ruled = Finding((1, 2), (0, 1), ((3, 10),), "verb-source-colon")
    found = Finding((0, 2), (2, 3), ((3, 10),), "learned", confidence=0.9)

    (each,) = name_before_colons(laid, [ruled], [found])

    assert (each.source, each.cue, each.confidence) == ((1, 2), (0, 1), 0.9)
    assert list(name_before_colons(laid, [ruled], [found, ruled])) == [ruled]


def test_what_is_no_quotation_stays(page):
    """Other words behind a colon are left to the weights."""
    laid = page("Lee warned Roy: it is late.")
    found = Finding((2, 3), (3, 4), ((4, 7),), "learned")

    assert list(name_before_colons(laid, [], [found])) == [found]
