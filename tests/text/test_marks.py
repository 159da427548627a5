"""The quotation marks as stages meet them."""

from __future__ import annotations

import pytest

from claimtrack.model.document import Document
from claimtrack.model.passage import is_mark
from claimtrack.stages.words import add_words
from claimtrack.text.marks import CLOSING_MARKS, OPENING_MARKS, QUOTATION_MARKS


def norms(text):
    return add_words(Document(text)).words.norm


@pytest.mark.parametrize("mark", sorted(QUOTATION_MARKS))
def test_each_is_one_word(mark):
    """Each stands in the words of a text as the table spells it, as a word of its own."""
    assert norms(f"{mark} No {mark}") == (mark, "no", mark)


@pytest.mark.parametrize("mark", sorted(QUOTATION_MARKS))
def test_each_is_a_mark(mark):
    """None of them counts as a word or a number."""
    assert is_mark(mark)


@pytest.mark.parametrize("mark", ["‘", "’", "‛", "`"])
def test_single_marks_are_straight(mark):
    """A single mark of any shape is the straight one among the words."""
    assert norms(f"{mark} No") == ("'", "no")


@pytest.mark.parametrize("mark", sorted(QUOTATION_MARKS))
def test_no_mark_opens_and_closes(mark):
    """A mark is of one sort only: it opens, it closes, or its place tells."""
    assert (mark in OPENING_MARKS) + (mark in CLOSING_MARKS) <= 1


@pytest.mark.parametrize("mark", ["``", "''"])
def test_doubled_single_marks_are_one(mark):
    """Both marks of a typewriter are the same word, which its place alone tells apart."""
    assert norms(f"{mark} No") == ("''", "no")


@pytest.mark.parametrize("mark", [",", ".", "—", "(", "'s", "´´"])
def test_other_marks_quote_nothing(mark):
    """Commas, stops, dashes, brackets and the ’s of a possessor are no quotation marks."""
    assert mark not in QUOTATION_MARKS
