"""Rows about what is written, and by whom."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.documents import DocumentNoun, Genre, ProvenanceVerb

ROWS = ENGLISH.of(DocumentNoun)


@pytest.mark.parametrize("genre", Genre)
def test_there_are_nouns_for_each_sort_of_document(genre):
    """Whoever asks for the author of a ruling or a study finds what it may be called."""
    assert any(genre in row.genres for row in ROWS)


@given(st.sampled_from(ROWS))
def test_no_sort_is_named_twice(row):
    """A noun may stand for several sorts of document, for each of them once."""
    assert len(set(row.genres)) == len(row.genres)


@pytest.mark.parametrize(
    ("noun", "issued"), [("statement", True), ("letter", True), ("book", False)]
)
def test_some_only_carry_what_their_author_says(noun, issued):
    """A statement is issued to say something; a book says much of its own."""
    assert ENGLISH.by_form(DocumentNoun)[noun].issued is issued


def test_who_posts_a_story_is_its_author():
    """The subject of "posted" is the author, what stands behind "from" another time."""
    verbs = ENGLISH.of(ProvenanceVerb)

    assert any(verb.active for verb in verbs)
    assert any("from" in verb.leads.split() for verb in verbs)
