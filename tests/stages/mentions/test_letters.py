"""The letters that stand for what a word may be in a noun phrase."""

from __future__ import annotations

from claimtrack.stages.mentions import letters

FOUND = [
    value
    for name, value in vars(letters).items()
    if name.isupper() and isinstance(value, str)
]


def test_each_letter_means_one_thing():
    """No letter stands for two kinds of words, and each is a single character."""
    assert len(set(FOUND)) == len(FOUND)
    assert {len(letter) for letter in FOUND} == {1}


def test_capitals_stand_for_words_with_capitals():
    """The letters for words inside names are capitals, for small words they are not."""
    assert all(
        one.islower() and other.isupper() for one, other in letters.CAPITAL.items()
    )
