"""What a word may be: one bit a class."""

from __future__ import annotations

from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stages.statements import kinds as k


def test_every_class_has_a_bit_of_its_own():
    """No class of the lexicon lacks a bit, and each bit is a single one."""
    assert set(k.OF_CLASS) == set(WordClass)
    for bit in k.OF_CLASS.values():
        assert bit.bit_count() == 1


def test_only_interjections_share_a_bit():
    """Two classes have the same bit only where the rules see no difference."""
    others = [
        bit for cls, bit in k.OF_CLASS.items() if cls is not WordClass.INTERJECTION
    ]

    assert len(set(others)) == len(others)


def test_the_closed_classes_are_all_below_numbers():
    """The mask of the closed classes holds what ends a noun phrase, and no mark."""
    assert k.CLOSED & k.PREPOSITION
    assert k.CLOSED & k.ADVERB
    assert not k.CLOSED & (k.NUMBER | k.MARK | k.CAPITAL)
