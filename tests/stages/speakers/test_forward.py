"""Descriptions before the name: "A former judge has said …", and later "Ann Roy, …"."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[A judge] <said> {no}.\n\nAda Lima, a judge, left.", "Ada Lima"),
        ("¦[Peruvian leader] <says> {no}\n\nAda Lima, the president of Peru, left.", "Ada Lima"),
        ("¦[A Peruvian judge] <said> {no}.\n\nJudge Ivo Oda left. Peruvian judge Ada Lima left.",
         "Ada Lima"),
        ("A judge left. ¦[She] <said> {no}.\n\nAda Lima, a judge, left.", "Ada Lima"),
        ("¦[The actress] <said> {no}.\n\nAda Lima, an actress, left.", "Ada Lima"),
        ("¦[A judge] <said> {no}.\n\nAda Lima left. Lima, a judge, came.", "Ada Lima"),
        ("¦[Sister of victim] <sues> {him}\n\nAda Lima, a sister of Ivo Oda, left.", "Ada Lima"),
        ("¦[A Danish judge] <said> {no}.\n\nAda Lima, a Danish judge, met Ivo Oda, a Swedish judge.",
         "Ada Lima"),
    ],
)  # fmt: skip
def test_forward(who, text, expected):
    """Whom the beginning describes may be named by a later sentence."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[Danish court] <rules> {no}\n\nThe Marsh High Court ruled.", "Marsh High Court"),
        ("¦[A school] <said> {no}.\n\nMarsh School is old.", "Marsh School"),
        ("¦[An airline] <said> {no}.\n\nOda, an airline, grew.", "Oda"),
        # one that is known, of another country, of somebody, or of another sort
        ("¦[The court] <said> {no}.\n\nThe Marsh High Court ruled.", "court"),
        ("¦[A Peruvian court] <said> {no}.\n\nThe French High Court ruled.", "Peruvian court"),
        ("¦[Ada Lima’s school] <said> {no}.\n\nMarsh School is old.", "Ada Lima’s school"),
        ("¦[A school] <said> {no}.\n\nMarsh Church is old.", "school"),
    ],
)  # fmt: skip
def test_bodies_forward(who, text, expected):
    """A body that opens a text may have its name below, with the same noun in it."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[A judge] <said> {no}.\n\nAda Lima, a nurse, left.", "judge"),
        (
            "¦[A judge] <said> {no}.\n\nJudge Ivo Oda left. Judge Ada Lima left.",
            "judge",
        ),
        (
            "¦[A judge] <said> {no}.\n\n" + "It rained. " * 20 + "Judge Ada Lima left.",
            "judge",
        ),
        (
            "It rained. " * 9 + "¦[A judge] <said> {no}. Ada Lima, a judge, left.",
            "judge",
        ),
        ("¦[A leader] <said> {no}.\n\nAda Lima, a president, left.", "leader"),
        ("¦[A source] <said> {no}.\n\nAda Lima, a source, left.", "source"),
        ("¦[Judges] <said> {no}.\n\nAda Lima, a judge, left.", "Judges"),
        # before the description, or of another house
        ("Ada Lima, a judge, left. ¦[A judge] <said> {no}.", "judge"),
        (
            "¦[A hospital spokesman] <said> {no}.\n\nPolice spokesman Ivo Lund left.",
            "spokesperson for hospital",
        ),
    ],
)
def test_not_forward(who, text, expected):
    """Another role, two who fit, a far name and a hidden source tell nothing."""
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¦[A judge] <said> {no}. Ada Lima, 34, left.", "Ada Lima"),
        ("In tears, ¦[a friend of Ivo Lund’s] <said> {no}. Ada Lima, 34, left.", "Ada Lima"),
        ("¦[A waitress] <said> {no}.\n\nAda Lima, 34, of Reno, left.", "Ada Lima"),
        # no age, two who are told of, a known one, another sex, and later still
        ("¦[A judge] <said> {no}. Ada Lima, in tears, left.", "judge"),
        ("¦[A judge] <said> {no} of a nurse. Ada Lima, 34, left.", "judge"),
        ("¦[The judge] <said> {no}. Ada Lima, 34, left.", "judge"),
        ("¦[A waitress] <said> {no}. Mr. Ivo Lima, 34, left.", "waitress"),
        ("¦[A judge] <said> {no}. It rained. Ada Lima, 34, left.", "judge"),
        ("¦[A source] <said> {no}. Ada Lima, 34, left.", "source"),
    ],
)  # fmt: skip
def test_whom_the_next_sentence_names_with_an_age(who, text, expected):
    """A lead keeps back the name of one whom the next sentence opens with."""
    assert who(text) == [expected]
