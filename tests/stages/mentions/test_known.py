"""lexicon → the letter of each word that a table knows."""

from __future__ import annotations

import pytest

from claimtrack.lexicon.en import ENGLISH
from claimtrack.lexicon.rows.people import RoleNoun
from claimtrack.stages.mentions import letters
from claimtrack.stages.mentions.known import known_tags

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
