"""What the rules for relations know of words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.stages.relations.vocabulary import STEM, Vocabulary

KNOWN = Vocabulary(ENGLISH)


@given(st.lists(st.text()))
def test_stems_are_short(words):
    """Any words have stems, which are parts of words."""
    assert all(len(stem) <= STEM for stem in KNOWN.stems(words))


def test_small_words_have_no_stem():
    """Function words, words for claims and short ones carry no content."""
    assert KNOWN.stems(["the", "rockets", "allegation", "of", "hit", "ox"]) == {
        "rocket",
        "hit",
    }


def test_short_names_are_spelled_out():
    """A short name means the same as the full one."""
    assert KNOWN.stems(["u.s."]) == {"united", "states"}
