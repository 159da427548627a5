"""Rows about the words around a noun for somebody who speaks."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.phrases import Belonging, NounModifier, Pointer


@pytest.mark.parametrize(
    ("word", "below", "naming", "other"),
    [
        ("deputy", True, False, False),
        ("national", False, True, True),
        ("lower", False, False, True),
        ("former", False, False, False),
    ],
)
def test_a_modifier_may_tell_one_from_another(word, below, naming, other):
    """A deputy minister is no minister, and the lower court not the one just named."""
    row = ENGLISH.by_form(NounModifier)[word]

    assert (row.below, row.naming, row.other) == (below, naming, other)


@pytest.mark.parametrize(("word", "known"), [("the", True), ("a", False)])
def test_an_article_tells_whether_one_is_known(word, known):
    """“The mayor” has been told of, “a mayor” has not."""
    assert ENGLISH.by_form(Pointer)[word].known is known


def test_a_preposition_may_tell_whose_somebody_is():
    """A spokesman is one "for" somebody, and a report one "by" somebody."""
    rows = ENGLISH.by_form(Belonging)

    assert rows["for"].persons
    assert rows["by"].documents
