"""lexicon → the letter of each word that a table knows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.people import OrganizationNoun, RoleNoun
from claimtrack.stages.mentions import letters
from claimtrack.stages.mentions.known import known_tags
from claimtrack.text.plurals import plural

KNOWN = dict(known_tags(ENGLISH))


def test_every_letter_is_one_that_the_grammar_knows():
    """Each known word has one letter of those that stand for something."""
    found = {v for v in vars(letters).values() if isinstance(v, str) and len(v) == 1}

    assert set(KNOWN.values()) <= found


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("minister", letters.ROLE),
        ("ministers", letters.GROUP),
        ("companies", letters.SEVERAL),
        ("whose", letters.POSSESSIVE),
        ("claims", letters.EITHER),
        ("of", letters.OF),
    ],
)
def test_known(word, expected):
    """A word has the letter of its table, and of its plural."""
    assert KNOWN[word] == expected


def test_a_row_of_ones_own_is_known():
    """Whoever adds a row adds its words."""
    own = ENGLISH.with_rows(RoleNoun("dowser", example="The dowser left."))

    assert dict(known_tags(own))["dowsers"] == letters.GROUP
    assert "dowsers" not in KNOWN


@pytest.mark.parametrize("word", ["frobber", "leeds", "x", "1998", "“"])
def test_unknown(word):
    """Names, numbers, marks and made-up words have no letter of their own."""
    assert word not in KNOWN


@given(st.sampled_from(sorted(ENGLISH.by_form(OrganizationNoun))))
def test_a_body_and_several_are_told_apart(noun):
    """The plural of a noun for a body means several, unless it is another word, too."""
    row = ENGLISH.by_form(OrganizationNoun)[noun]
    many = row.plural.split() or [plural(noun)]

    for word in many:
        if word not in ENGLISH.by_form(OrganizationNoun):
            assert KNOWN[word] != letters.BODY
