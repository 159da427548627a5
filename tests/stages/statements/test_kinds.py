"""What a word may be: one bit a class."""

from __future__ import annotations

from claimtrack.lexicon.rows.words import WordClass
from claimtrack.stages.statements import kinds as k

# Noun phrases and speech acts look at these, the rules of statements do not.
UNSEEN = {
    WordClass.ADJECTIVE,
    WordClass.COORDINATOR,
    WordClass.GOAL,
    WordClass.NATIVE,
    WordClass.NEGATIVE,
    WordClass.ORIGIN,
    WordClass.PROFESSION,
    WordClass.PURPOSE,
}


def test_every_class_has_a_bit_of_its_own():
    """No class of the lexicon lacks a bit by oversight, and each bit is a single one."""
    assert set(k.OF_CLASS) == set(WordClass) - UNSEEN
    for bit in k.OF_CLASS.values():
        assert bit.bit_count() == 1


def test_few_classes_share_a_bit():
    """Two classes have the same bit only where the rules see no difference."""
    alike = {WordClass.DEFINITE, WordClass.INTERJECTION}
    others = [bit for kind, bit in k.OF_CLASS.items() if kind not in alike]

    assert len(set(others)) == len(others)


def test_the_closed_classes_are_all_below_numbers():
    """The mask of the closed classes holds what ends a noun phrase, and no mark."""
    assert k.CLOSED & k.PREPOSITION
    assert k.CLOSED & k.ADVERB
    assert not k.CLOSED & (k.NUMBER | k.MARK | k.CAPITAL)
