"""statements → turns of a printed interview: who is "A", who is "IB"."""

from __future__ import annotations

import pytest

LEAD = "Ada Lima of the harbour board met our reporter. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LEAD + "¦[Q]<:> {Why?} ¦[A]<:> {It rained.} ¦[A]<:> {No.}", [None, "Ada Lima", "Ada Lima"]),
        # whom the headline names, though others are named in the lead
        ("An hour with Ada Lima\n\nLima met Ivo Lund of our paper. ¦[A]<:> {It rained.}", ["Ada Lima"]),
        # initials
        (LEAD + "Ivo Lund was there. ¦[AL]<:> {No.} ¦[IL]<:> {Yes.}", ["Ada Lima", "Ivo Lund"]),
    ],
)  # fmt: skip
def test_turns(who, text, expected):
    """Letters before a colon mean who is interviewed, or the one of that name."""
    assert who(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LEAD + "¦[Q]<:> {Why?} ¦{It rained.}", "Ada Lima"),
        # a quotation goes on, and nobody answers what is told
        (LEAD + "¦[Ivo Lund]<:> {No.} ¦{It rained.}", "Ivo Lund"),
        (LEAD + "¦[Ivo Lund]<:> {Why?} ¦{“It rained.”}", "Ivo Lund"),
    ],
)
def test_answers_without_a_name(who, text, expected):
    """A paragraph without a name behind a question is of whom is interviewed."""
    assert who(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # two could answer
        ("Ada Lima met Ivo Lund. ¦[A]<:> {No.}", [None]),
        # a body that letters name, and no colon
        (LEAD + "¦[UN]<:> {No.}", ["UN"]),
        (LEAD + "¦[A clerk] <said> {no}.", ["clerk"]),
        # no letters of a turn
        (LEAD + "¦[a]<:> {No.}", ["a"]),
        (LEAD + "¦[ALXQ]<:> {No.}", ["ALXQ"]),
        (LEAD + "¦[A] <said> {no}.", ["A"]),
    ],
)
def test_no_turns(who, text, expected):
    """Where several could answer, nobody is meant; other letters are a name."""
    assert who(text) == expected


def test_a_letter_is_nobody(who):
    """Neither "Q" nor "A" is what "they" means."""
    assert who("It was the clerks. ¦[Q]<:> {Why?} ¦[They] <said> {no}.")[1] != "Q"
