"""text → marks that may be quotation marks"""

from __future__ import annotations

import pytest
from hypothesis import given

from claimtrack.model.span import Span
from claimtrack.stages.quotes.marks import (
    FAMILIES,
    SINGLE,
    Mark,
    read_marks,
    sure_closings_ahead,
)
from claimtrack.testing import texts


def marks(text):
    return list(read_marks(text, Span(0, len(text))))


@given(texts())
def test_every_mark_of_a_known_family_is_read(text):
    """Marks stand in order, each with its sign and what stands around it."""
    found = marks(text)
    signs = sum(mark.end - mark.start for mark in found)
    # Behind a number it may be feet and inches.
    sure = [
        sign
        for before, sign in zip(" " + text, text, strict=False)
        if sign in FAMILIES and not before.isdigit()
    ]

    assert signs >= len(sure)
    for mark in found:
        assert mark.sign == text[mark.start : mark.end]
        assert mark.before == text[mark.start - 1 : mark.start] or mark.start == 0


@given(texts())
def test_looking_ahead_agrees_with_looking(text):
    """A sure closing ahead means that some single mark behind can only close."""
    found = marks(text)
    for number, ahead in enumerate(sure_closings_ahead(found)):
        behind = [mark for mark in found[number + 1 :] if mark.family == SINGLE]

        assert not ahead or any(mark.closes_for_sure for mark in behind)


@given(texts())
def test_a_paragraph_is_read_as_if_it_stood_alone(text):
    """What stands outside the paragraph does not count."""
    around = f"a{text}b"
    found = list(read_marks(around, Span(1, len(around) - 1)))

    assert [(m.before, m.sign, m.after) for m in found] == [
        (m.before, m.sign, m.after) for m in marks(text)
    ]


@pytest.mark.parametrize(
    ("text", "opens", "closes"),
    [
        ('say "no', True, False),
        ('no" she', False, True),
        ('(" no', False, True),
        ('("no', True, False),
        ('no")', False, True),
        ('— "no', True, False),
        ("don't", False, False),
        ('"', False, False),
    ],
)
def test_what_stands_around_tells_what_a_mark_does(text, opens, closes):
    """A mark opens with room to the left, and closes with room to the right."""
    (mark,) = marks(text)

    assert (mark.opens, mark.closes) == (opens, closes)


@pytest.mark.parametrize(
    ("before", "after", "sure"),
    [("o", " ", True), ("s", " ", False), ("s", ",", True), (",", " ", True)],
)
def test_a_plural_possessive_is_no_sure_closing(before, after, sure):
    """A mark behind an s and before a blank may be a possessive."""
    assert Mark(1, 2, "’", before, after).closes_for_sure is sure


@pytest.mark.parametrize(
    ("text", "measures"),
    [('32" screen', True), ("10'' wide", True), ("6' tall", False), ('a" b', False)],
)
def test_inches(text, measures):
    """A double mark behind a digit may stand for inches."""
    assert marks(text)[0].measures is measures


def test_marks_of_two_signs_are_one():
    """Two backticks and two apostrophes are one mark each."""
    assert [mark.sign for mark in marks("``no''")] == ["``", "''"]
