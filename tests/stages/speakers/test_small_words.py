"""lexicon → the words between nouns that resolution asks for."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.phrases import LinkingVerb, NamingWord
from claimtrack.stages.speakers.small_words import SmallWords

WORDS = SmallWords.of(ENGLISH)
FIELDS = [field.name for field in attrs.fields(SmallWords)]

# Laws


@given(st.sampled_from(FIELDS))
def test_every_kind_has_words_in_small_letters(field):
    """No kind of word is empty, and all are written as words are looked up."""
    words = getattr(WORDS, field)

    assert words
    assert all(word == word.lower() for word in words)


@given(st.sampled_from(sorted(WORDS.linkers)))
def test_a_linker_ends_the_phrase_before_it(word):
    """Where a new subject may stand, the noun phrase before it is over."""
    assert word in WORDS.closing


# Cases


@pytest.mark.parametrize(
    ("field", "inside", "outside"),
    [
        ("below", "deputy", "chief"),
        ("capacity", "as", "of"),
        ("closing", "not", "the"),
        ("continuing", "added", "denied"),
        ("copulas", "was", "isn't"),
        ("determiners", "the", "with"),
        ("genitives", "of", "as"),
        ("gerunds", "blaming", "blamed"),
        ("headlines", "for", "met"),
        ("inside", "in", "by"),
        ("linkers", "because", "and"),
        ("linking", "became", "left"),
        ("naming", "named", "wrote"),
        ("prepositions", "under", "they"),
        ("sources", "by", "under"),
        ("told", "asked", "announced"),
    ],
)
def test_what_belongs_to_a_kind(field, inside, outside):
    """Each kind has the words that its rows imply, and not those of other rows."""
    words = getattr(WORDS, field)

    assert inside in words
    assert outside not in words


def test_every_copula_links():
    """What "is" does between somebody and what he is, "became" does, too."""
    assert WORDS.copulas < WORDS.linking


@pytest.mark.parametrize(
    ("field", "row"),
    [
        ("naming", NamingWord("yclept", example="a cat yclept Tom slept")),
        ("linking", LinkingVerb("betoken", example="They betoken friends.")),
    ],
)
def test_a_row_of_ones_own_counts(field, row):
    """What a user adds to the lexicon is found, and nowhere else."""
    own = SmallWords.of(ENGLISH.with_rows(row))

    assert set(row.words) <= getattr(own, field)
    assert getattr(WORDS, field).isdisjoint(row.words)
